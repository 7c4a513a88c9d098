import { order, refund } from './bundles.ts';
import { expectDiscretion } from './discretion.ts';
import { connectionOf, failed, onlyRequest, output, useMake } from './scenario.ts';

const { apiKey } = connectionOf();
const { api, run } = useMake();

/** Every place of a conversion that takes a number. */
const places = [
  ['order_total', (value: unknown) => ({ ...order, order_total: value })],
  ['tax', (value: unknown) => ({ ...order, tax: value })],
  ['shipping', (value: unknown) => ({ ...order, shipping: value })],
  ['discount', (value: unknown) => ({ ...order, discount: value })],
  [
    'items[1].unit_price',
    (unit_price: unknown) => ({ ...order, items: [{ name: 'A', unit_price }] }),
  ],
  [
    'items[1].line_total',
    (line_total: unknown) => ({ ...order, items: [{ name: 'A', line_total }] }),
  ],
  ['items[1].quantity', (quantity: unknown) => ({ ...order, items: [{ name: 'A', quantity }] })],
] as const;

describe.each(places)('%s', (place, bundle) => {
  test.each([
    ['108.00', 108],
    [' 108 ', 108],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['999999999.99', 999999999.99],
    ['08.00', 8],
    [108.5, 108.5],
  ])('%j arrives as a number, unquoted', async (value, number) => {
    output(await run('recordConversion', bundle(value)));
    const key = place.replace(/.*\./, '');
    expect(onlyRequest(api()).text).toMatch(new RegExp(`"${key}":${number}[,}]`));
  });

  test.each([
    '1,234.50',
    '$108.00',
    '108.00 USD',
    '1.234,50',
    '1.234,50 €',
    '108,00',
    '1 234',
    '1e3',
    '0x10',
    '(5.00)',
    '+5',
    '32.00,4.00',
    'free',
    '٣',
    'NaN',
    'Infinity',
    ' ',
    true,
    [4],
    [],
    { amount: 4 },
    Number.NaN,
    Infinity,
  ])('%j is refused before anything is sent', async (value) => {
    const told = failed(await run('recordConversion', bundle(value)));
    expect(told.type).toBe('BundleValidationError');
    expect(told.message).toContain(`Invalid number in parameter '${place}'.`);
    expect(api().requests()).toEqual([]);
    expectDiscretion(told, apiKey);
  });

  test.each(['9007199254740993', '9007199254740992', 2 ** 53, 1e21, Number.MAX_VALUE])(
    '%j has lost digits, or is about to, and is refused',
    async (value) => {
      const told = failed(await run('recordConversion', bundle(value)));
      expect(told.type).toBe('BundleValidationError');
      expect(told.message).toContain(`'${place}'`);
      expect(api().requests()).toEqual([]);
    },
  );

  test.each(['-5', -0.01])('%j is below 0 and refused', async (value) => {
    const told = failed(await run('recordConversion', bundle(value)));
    expect(told.message).toContain(`Number is too small in parameter '${place}'.`);
    expect(api().requests()).toEqual([]);
  });
});

test.each(['$50.00', '50,00', '9007199254740993', ''])(
  'a refund of %j is refused before anything is sent',
  async (refund_amount) => {
    const told = failed(await run('recordRefund', { ...refund, refund_amount }));
    expect(told.type).toBe('BundleValidationError');
    expect(told.message).toContain(`'refund_amount'`);
    expect(api().requests()).toEqual([]);
  },
);
