import { conversion } from '../../../shared/events/conversion.ts';
import { parse } from '../../../shared/parse/parse.ts';
import { bodyOf, refusalsOf } from './parsed.ts';

const order = (amounts: Record<string, unknown>) => ({
  customer_email: 'buyer@example.com',
  order_total: 1,
  ...amounts,
});
const totalBeside = (order_total: string, tax: unknown) =>
  parse(conversion, order({ order_total, tax }));

describe('a text that the same formatter printed tells what a mark means', () => {
  test.each([
    ['2.000 €', '1.234,50 €', 2000],
    ['2.000 €', '12,50 €', 2000],
    ['2.000 €', '0,00 €', 2000],
    ['€2.000', '€12,50', 2000],
    ['R$ 2.000', 'R$ 8,90', 2000],
    ['€2,000', '€1,234.50', 2000],
    ['€2,000', '€12.5', 2000],
    ['€2,000', '€.50', 2000],
    ['2,000 EUR', '8.50 EUR', 2000],
    ['2,000,000 €', '8.50 €', 2_000_000],
    ['2,000,000 €', '1,234.567 €', 2_000_000],
    ['2.000.000 KD', '1.234,500 KD', 2_000_000],
    ['2.000\u00a0€', '12,50 €', 2000],
    ['2.000 €', '\u200e12,50 €', 2000],
  ])('%s beside %s is a group', (total, other, value) => {
    expect(bodyOf(totalBeside(total, other)).order_total).toBe(value);
  });

  test.each([
    ['1.234 €', '4.99', 'a text without a currency'],
    ['1.234 €', 197.505, 'a JSON number'],
    ['1.234 €', '$12,50', 'another currency, which would clash as well'],
    ['1.234 €', '€12,50', 'the other end'],
    ['1.234 €', '12,50€', 'another spacing'],
    ['1.234 €', '12,50 EUR', 'another spelling'],
    ['1.234 €', '12,- €', 'a dash, which shows no decimals'],
    ['1.234 €', '1234,5678 €', 'four decimals'],
    ['1.234 €', '9,5 €', 'what is refused itself'],
    ['1.234 €', '1 234,50 €', 'a formatter that groups with spaces'],
    ['€2,000', "€1'234.50", 'a formatter that groups with apostrophes'],
    ['$12.990', '$0.05', 'a dot: it never makes decimals'],
    ['$12.990', '0.0', 'a raw zero'],
    ['97,50', '1.234,50 €', 'a currency that this one lacks'],
    ['2.000', '1.234,50 €', 'a currency that this one lacks'],
    ['KWD 2.000', 'KWD 1.234,50', 'three decimals, which it has itself'],
    ['KD680.992', 'KD315.615.377,825', 'three decimals, which these may be as well'],
    ['55,438 DT', '40,360,000.900 DT', 'three decimals, which these may be as well'],
  ])('%s beside %p stays refused: %s', (total, other, _why) => {
    expect(refusalsOf(totalBeside(total, other)).length).toBeGreaterThan(0);
  });

  test('where it says the opposite of what the currency says, nobody knows', () => {
    expect(refusalsOf(totalBeside('$1,234', '$12,50'))).toHaveLength(1);
    expect(refusalsOf(totalBeside('Rp 150.000', 'Rp 12.50'))).toHaveLength(1);
    expect(bodyOf(totalBeside('KWD 2.000', 'KWD 12.50')).order_total).toBe(2);
  });
});

describe('over a whole event', () => {
  test('a field tells for the line items, and a line item for the fields', () => {
    const items = [{ name: 'Desk', unit_price: '2.000 €' }];
    expect(bodyOf(parse(conversion, order({ order_total: '1.234,50 €', items }))).items).toEqual([
      { name: 'Desk', unit_price: 2000 },
    ]);
    const pins = [null, 'x', { name: 'Pin', line_total: '1,50 €' }].filter(
      (it) => typeof it !== 'string',
    );
    expect(
      bodyOf(parse(conversion, order({ order_total: '1.234 €', items: pins }))).order_total,
    ).toBe(1234);
  });

  test('two that say the opposite say nothing', () => {
    const input = order({ order_total: '1.234 €', tax: '8.50 €', shipping: '8,50 €' });
    expect(refusalsOf(parse(conversion, input)).map(({ field }) => field)).toEqual(['Order total']);
  });

  test('two that group otherwise say nothing', () => {
    const input = order({ order_total: '1.234 €', tax: '1.234,50 €', shipping: '1 234,50 €' });
    expect(refusalsOf(parse(conversion, input)).map(({ field }) => field)).toEqual(['Order total']);
  });

  test('many that agree say it once', () => {
    const input = order({
      order_total: '1.234 €',
      tax: '1.234,50 €',
      shipping: '8,50 €',
      discount: '1,25 €',
    });
    expect(bodyOf(parse(conversion, input)).order_total).toBe(1234);
  });

  test('a quantity neither tells nor is told', () => {
    const items = [{ name: 'Pin', quantity: '2.000' }];
    const input = order({ order_total: '1.234,50 €', items });
    expect(refusalsOf(parse(conversion, input)).map(({ field }) => field)).toEqual([
      'Item 1 Quantity',
    ]);
    const counted = order({ order_total: '1.234', items: [{ name: 'Pin', quantity: '1.5' }] });
    expect(refusalsOf(parse(conversion, counted)).map(({ field }) => field)).toEqual([
      'Order total',
    ]);
  });

  test('text in other fields tells nothing', () => {
    const input = order({
      order_total: '1.234 €',
      order_id: '8,50 €',
      customer_name: '1.234,50 €',
    });
    expect(refusalsOf(parse(conversion, input))).toHaveLength(1);
  });

  test('a chosen format counts more', () => {
    const input = order({ order_total: '1.234 €', tax: '0 €' });
    expect(bodyOf(parse(conversion, input, { format: 'dot' })).order_total).toBe(1.234);
    expect(bodyOf(parse(conversion, input, { format: 'comma' })).order_total).toBe(1234);
  });
});
