import { startApi, type Api } from '../../../playground/api/start.ts';
import { call, refused } from './call.ts';
import { claim, conversion, refund } from './documented.ts';

let api: Api;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

const withItems = (...items: unknown[]) => ({ ...conversion, items });

describe('Line items', () => {
  test('may have every documented field', async () => {
    const body = withItems({
      name: 'Vitamin C Serum',
      quantity: 0.5,
      unit_price: 32,
      line_total: 16,
      sku: 'VITC-30',
      category_path: ['Skincare', 'Serums'],
      image_url: 'https://example.com/serum.png',
    });
    expect((await call(api, 'conversion', body)).status).toBe(200);
  });

  test('need only a name', async () => {
    expect((await call(api, 'conversion', withItems({ name: 'Serum' }))).status).toBe(200);
  });

  test('of a claim follow the same rules', async () => {
    expect((await call(api, 'claim', { ...claim, items: conversion.items })).status).toBe(200);
    expect(await call(api, 'claim', { ...claim, items: [{ quantity: 1 }] })).toEqual(
      refused(400, 'items[0].name is required'),
    );
  });

  test('are not part of a refund', async () => {
    expect(await call(api, 'refund', { ...refund, items: conversion.items })).toEqual(
      refused(400, "items must be left out: refunds don't include items"),
    );
  });

  test.each([
    ['no name', { quantity: 1 }, '.name is required'],
    ['a blank name', { name: ' ' }, '.name must not be blank'],
    ['a null name', { name: null }, '.name must be a string, not null'],
    ['quoted quantity', { name: 'A', quantity: '1' }, '.quantity must be a number, not a string'],
    ['no quantity', { name: 'A', quantity: 0 }, '.quantity must be more than 0'],
    ['a price below 0', { name: 'A', unit_price: -1 }, '.unit_price must be 0 or more'],
    [
      'a quoted total',
      { name: 'A', line_total: '4' },
      '.line_total must be a number, not a string',
    ],
    ['a numeric SKU', { name: 'A', sku: 30 }, '.sku must be a string, not a number'],
    ['no image', { name: 'A', image_url: '' }, '.image_url must not be blank'],
    ['a typo', { name: 'A', unit_prise: 1 }, '.unit_prise is an unknown field'],
    ['text', 'Serum', ' must be a JSON object, not a string'],
    ['a hole', null, ' must be a JSON object, not null'],
    ['a list', [], ' must be a JSON object, not an array'],
    [
      'a category as text',
      { name: 'A', category_path: 'Skincare > Serums' },
      '.category_path must be an array, not a string',
    ],
    ['an empty path', { name: 'A', category_path: [] }, '.category_path must not be empty'],
    [
      'a blank category',
      { name: 'A', category_path: ['Skincare', ''] },
      '.category_path[1] must not be blank',
    ],
    [
      'a numeric category',
      { name: 'A', category_path: [7] },
      '.category_path[0] must be a string, not a number',
    ],
  ])('are refused by position with %s', async (_case, item, problem) => {
    expect(await call(api, 'conversion', withItems({ name: 'Fine' }, item))).toEqual(
      refused(400, `items[1]${problem}`),
    );
    expect(api.recorded()).toEqual([]);
  });

  test.each([
    ['no list', { name: 'Serum' }, 'must be an array, not an object'],
    ['text', '[]', 'must be an array, not a string'],
    ['null', null, 'must be an array, not null'],
    ['nothing in it', [], 'must not be empty'],
  ])('are refused when they are %s', async (_case, items, problem) => {
    expect(await call(api, 'conversion', { ...conversion, items })).toEqual(
      refused(400, `items ${problem}`),
    );
  });
});
