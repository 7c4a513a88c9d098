import { accounts } from '../../../playground/api/accounts.ts';
import { startApi, type Api } from '../../../playground/api/start.ts';
import { accepted, call } from './call.ts';
import { claim, conversion, refund } from './documented.ts';

let api: Api;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

describe('A conversion', () => {
  test('is recorded with what was sent, and all of it is left to refund', async () => {
    await call(api, 'conversion', conversion, { plan: 'growth' });
    expect(api.recorded()).toEqual([
      {
        event: 'conversion',
        id: 'conversion_1',
        brandId: accounts.growth.brandId,
        body: conversion,
        repeats: 0,
        refunds: [],
        left: 108,
      },
    ]);
  });

  test('is counted once, however often its order_id comes', async () => {
    await call(api, 'conversion', conversion);
    const again = accepted({ conversion_id: 'conversion_1', duplicate: true });
    expect(await call(api, 'conversion', conversion)).toEqual(again);
    expect(await call(api, 'conversion', { ...conversion, order_total: 1 })).toEqual(again);
    expect(api.recorded()).toMatchObject([{ body: conversion, repeats: 2, left: 108 }]);
  });

  test('is still the same after it was refunded', async () => {
    await call(api, 'conversion', conversion);
    await call(api, 'refund', { order_id: conversion.order_id });
    expect(await call(api, 'conversion', conversion)).toMatchObject(
      accepted({ conversion_id: 'conversion_1', duplicate: true }),
    );
  });

  test('without an order_id is counted every time', async () => {
    const { order_id: _, ...anonymous } = conversion;
    await call(api, 'conversion', anonymous);
    expect(await call(api, 'conversion', anonymous)).toEqual(
      accepted({ conversion_id: 'conversion_2', duplicate: false }),
    );
    expect(api.recorded()).toHaveLength(2);
  });

  test('keeps any text unchanged', async () => {
    const customer_name = ' "Jane" \\ {{curly}} <b>\u0000</b>\n😀\u2028 ';
    await call(api, 'conversion', { ...conversion, customer_name });
    expect(api.recorded()).toMatchObject([{ body: { customer_name } }]);
  });
});

describe('The books', () => {
  test('of two brands are separate', async () => {
    await call(api, 'conversion', conversion, { plan: 'starter' });
    expect((await call(api, 'refund', refund, { plan: 'growth' })).status).toBe(404);
    const { conversion_id } = { conversion_id: 'conversion_1' };
    expect((await call(api, 'refund', { conversion_id }, { plan: 'growth' })).status).toBe(404);
    expect(await call(api, 'conversion', conversion, { plan: 'growth' })).toEqual(
      accepted({ conversion_id: 'conversion_2', duplicate: false }),
    );
    expect(api.recorded().map(({ brandId }) => brandId)).toEqual([
      accounts.starter.brandId,
      accounts.growth.brandId,
    ]);
  });

  test('give the same ids in every run', async () => {
    const run = async () => {
      await call(api, 'claim', claim);
      await call(api, 'conversion', conversion);
      await call(api, 'refund', refund);
      return api.recorded().map(({ id }) => id);
    };
    const first = await run();
    api.reset();
    expect(first).toEqual(['claim_1', 'conversion_2', 'refund_3']);
    expect(await run()).toEqual(first);
  });

  test('are empty after a reset, and so is the list of requests', async () => {
    await call(api, 'conversion', conversion);
    api.reset();
    expect(api.recorded()).toEqual([]);
    expect(api.requests()).toEqual([]);
    expect((await call(api, 'refund', refund)).status).toBe(404);
  });

  test('shown earlier stay as they were', async () => {
    await call(api, 'conversion', conversion);
    const before = api.recorded();
    await call(api, 'refund', refund);
    expect(before).toMatchObject([{ left: 108, refunds: [] }]);
  });
});
