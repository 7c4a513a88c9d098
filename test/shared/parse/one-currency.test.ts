import { conversion } from '../../../shared/events/conversion.ts';
import { parse } from '../../../shared/parse/parse.ts';
import { bodyOf, refusalsOf } from './parsed.ts';

const order = (amounts: Record<string, unknown>) =>
  parse(conversion, { customer_email: 'buyer@example.com', order_total: 1, ...amounts });

describe('two amounts of one event in different currencies are refused', () => {
  test.each([
    ['€100', '$8'],
    ['R$100', '$8'],
    ['€100', '¥500'],
    ['100 kr', '8 EUR'],
    ['A$100', 'CA$8'],
    ['£100', '€8'],
    ['USD 100', '8 CAD'],
  ])('%s and %s', (order_total, tax) => {
    expect(refusalsOf(order({ order_total, tax }))).toEqual([
      {
        field: 'Tax',
        keys: ['order_total', 'tax'],
        message: `Order total "${order_total}" and Tax "${tax}" are in different currencies. Map amounts in one currency, that of your AdvocateLoop program.`,
      },
    ]);
  });

  test('also in a line item, which is named by its position', () => {
    const items = [{ name: 'A' }, { name: 'B', unit_price: '$8' }];
    expect(refusalsOf(order({ order_total: '€100', items }))).toEqual([
      {
        field: 'Item 2 Unit price',
        keys: ['order_total', 'items.2.unit_price'],
        message: expect.stringMatching(/^Order total "€100" and Item 2 Unit price "\$8" are/),
      },
    ]);
  });

  test('also among many that agree, and also under a chosen format', () => {
    const items = Array.from({ length: 500 }, (_, index) => ({
      name: 'A',
      unit_price: index === 499 ? '1 kr' : '1 $',
    }));
    expect(refusalsOf(order({ order_total: '5 $', items }))).toHaveLength(1);
    for (const format of ['dot', 'comma'] as const) {
      const input = { customer_email: 'a@b', order_total: '€100', tax: '$8' };
      expect(refusalsOf(parse(conversion, input, { format }))).toHaveLength(1);
    }
  });
});

describe('amounts that can be in one currency are recorded', () => {
  test.each([
    ['A$100', 'AU$8'],
    ['¥100', '8 円'],
    ['¥100', '8 CNY'],
    ['100 TL', '₺8'],
    ['$100', '8 CAD'],
    ['$100', '8'],
    ['100 kr', '8 NOK'],
    ['Rs. 100', '₹8'],
  ])('%s and %s', (order_total, tax) => {
    expect(bodyOf(order({ order_total, tax }))).toMatchObject({ order_total: 100, tax: 8 });
  });

  test('an amount of 0 is 0 in any', () => {
    expect(bodyOf(order({ order_total: '€100', tax: '$0.00', shipping: '$ -' }))).toMatchObject({
      order_total: 100,
      tax: 0,
      shipping: 0,
    });
  });
});
