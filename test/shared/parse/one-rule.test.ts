/** Texts that a single rule decides: without it, each would be read, or read as another number. */
import { conversion } from '../../../shared/events/conversion.ts';
import { parse } from '../../../shared/parse/parse.ts';
import { readOne, told } from './one-amount.ts';
import { bodyOf, refusalsOf } from './parsed.ts';

describe('lakhs before a dash', () => {
  test.each(['₹1,23,456/-', '₹1,23,456.-'])('%s is read, with a rupee sign', (text) => {
    expect(told(text)).toBe(123_456);
  });

  test.each(['1,23,456/-', '1,23,456.-', '€1,23,456.-', '₹1,23,456,-'])('%s is refused', (text) => {
    expect(told(text)).toBe('refused');
  });

  test.each(['₹1,23,456/-', '₹1,23,456.-'])('%s is refused if commas are decimals', (text) => {
    expect(told(text, { format: 'comma' })).toBe('refused');
  });
});

test.each([
  ['+12.50', 12.5],
  ['￡1,234', 1234],
  ['5.00  USD', 5],
  ['5€ EUR', 5],
  ['5.00 $ USD', 5],
  ["1'234,5", 1234.5],
  ['$ -', 0],
])('%s is %d', (text, value) => {
  expect(told(text)).toBe(value);
});

test.each(['.5,0', '.1,234', '.5.-', '+5.-', '5.00 $ USD $', '- $ -', '5lei RON'])(
  '%s is refused',
  (text) => {
    expect(told(text)).toBe('refused');
  },
);

describe('a negative', () => {
  test.each(['-1,234', '(1.234 €)', '-12.50.30', "-1'2"])('%s is named as one', (text) => {
    expect(readOne(text)).toMatchObject({ because: 'is negative' });
  });

  test.each(['-5 kg', '-free 5', '-5 EUR USD', '-5 is 5'])('%s is something else first', (text) => {
    expect(readOne(text)).not.toMatchObject({ because: 'is negative' });
    expect(told(text, { field: 'refund' })).toBe('refused');
  });

  test.each(['$ (USD 5)', '$(5 USD)', '$-US 5', 'A-$ 5', '$5 (USD)', '(5', '5)'])(
    '%s is no amount of a refund, as the sign is not at the end',
    (text) => {
      expect(told(text, { field: 'refund' })).toBe('refused');
    },
  );

  test.each(['( USD 5 )', '(USD 5 )', 'USD (5 )', '$-5', '5-'])('%s is a refund of 5', (text) => {
    expect(told(text, { field: 'refund' })).toBe(5);
  });
});

describe('a number with a 0 typed in front', () => {
  test.each(['01,2345', '08.00'])('%s is named as one', (text) => {
    expect(readOne(text)).toMatchObject({ because: 'starts with an extra 0' });
  });

  test('and 0123 456 is not', () => {
    expect(readOne('0123 456')).toMatchObject({ because: "isn't a number" });
  });
});

test('a list in a list is named as one', () => {
  expect(readOne([['1']])).toMatchObject({ because: 'is a list in a list' });
  expect(readOne(['1', '2'])).toMatchObject({ because: 'is a list of 2 values' });
});

const order = { customer_email: 'buyer@example.com', order_total: '9,120.5' };

describe('line items that are mapped into a field of the order', () => {
  const because = /has a comma, and line items are mapped here/;

  test('are refused there', () => {
    const refused = refusalsOf(parse(conversion, order, { fromLineItems: ['order_total'] }));
    expect(refused.map(({ message }) => message)).toEqual([expect.stringMatching(because)]);
  });

  test('and not where something else is mapped', () => {
    const options = { format: 'dot', fromLineItems: ['tax'] } as const;
    expect(bodyOf(parse(conversion, order, options))).toMatchObject({ order_total: 9120.5 });
    const items = [{ name: 'A', unit_price: '9,120.5' }];
    const whole = { ...order, order_total: 1, items };
    const inItems = { format: 'dot', fromLineItems: ['unit_price'] } as const;
    expect(bodyOf(parse(conversion, whole, inItems))).toMatchObject({
      items: [{ unit_price: 9120.5 }],
    });
  });
});

test.each(['\u200B', '\u2060'])('what nobody sees is missing where it is required: %j', (total) => {
  const refused = refusalsOf(parse(conversion, { ...order, order_total: total }));
  expect(refused.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Order total is missing\./),
  ]);
});

test('a message shows what nobody sees', () => {
  const refused = refusalsOf(parse(conversion, { ...order, order_total: '10\u200B0' }));
  expect(refused[0].message).toContain('"10[U+200B]0"');
});

test('a proof needs the same formatter, and its groups: €1,234.567 tells €12,345,678 apart', () => {
  const input = { ...order, order_total: '€1,234.567', discount: '€12,345,678' };
  expect(bodyOf(parse(conversion, input))).toMatchObject({ discount: 12_345_678 });
  const alone = refusalsOf(parse(conversion, { ...input, order_total: '1234.567' }));
  expect(alone.map(({ field }) => field)).toEqual(['Discount']);
});
