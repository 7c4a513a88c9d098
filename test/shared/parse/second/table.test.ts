import type { Format } from './digits.ts';
import { FROM_LINE_ITEMS, SINGLE, TOGETHER } from './found.ts';
import { judged, judgedSale } from './judged.ts';
import { readByHand, readEventByHand, type Amount, type How } from './reader.ts';
import { CENTS, QUANTITIES, REFUNDS, TABLE, type Row } from './table.ts';

const FORMATS: readonly Format[] = ['auto', 'dot', 'comma'];
const how: How = { format: 'auto', field: 'amount', amountsIn: 'units', fromLineItems: false };

/** With what nobody sees, spelled out. */
const shown = (text: unknown): string => {
  if (typeof text === 'bigint') return `${text}n`;
  const json = typeof text === 'number' ? String(text) : (JSON.stringify(text) ?? String(text));
  return json.replaceAll(
    /[^ -~\p{L}\p{Sc}]/gu,
    (letter) => `U+${letter.codePointAt(0)?.toString(16)}`,
  );
};

describe.each([
  ['the reader', judged],
  ['the second reader', readByHand],
] as const)('%s', (_, read) => {
  const wrong = (rows: readonly Row[], more: Partial<How> = {}) =>
    rows.flatMap((row) =>
      FORMATS.flatMap((format) => {
        const result = read(row.text, { ...how, ...more, format });
        return Object.is(result, row[format])
          ? []
          : [`${shown(row.text)} in ${format}: ${result}, not ${row[format]}`];
      }),
    );

  test.each(Object.entries(TABLE))('%s', (_name, rows) => {
    expect(wrong(rows)).toEqual([]);
  });

  test('quantities', () => {
    expect(wrong(QUANTITIES, { field: 'quantity' })).toEqual([]);
  });

  test('refunds', () => {
    expect(wrong(REFUNDS, { field: 'refund' })).toEqual([]);
  });

  test.each(CENTS)('$text in cents', ({ text, amount, refund }) => {
    const cents: How = { ...how, amountsIn: 'cents' };
    for (const format of FORMATS) {
      expect(read(text, { ...cents, format })).toBe(amount);
      expect(read(text, { ...cents, format, field: 'refund' })).toBe(refund);
    }
    const quantity = read(text, { ...how, field: 'quantity' });
    expect(read(text, { ...cents, field: 'quantity' })).toBe(quantity);
  });

  test.each(SINGLE.map(([text, result]) => [shown(text), text, result] as const))(
    '%s was wrong once',
    (_name, text, result) => {
      expect(read(text, how)).toBe(result);
    },
  );

  test('line items without a comma', () => {
    expect(read('108.00', { ...how, fromLineItems: true })).toBe(108);
  });

  test.each(FROM_LINE_ITEMS)('%s from line items', (text) => {
    for (const format of FORMATS) {
      expect(read(text, { ...how, format, fromLineItems: true })).toBe('refused');
    }
  });
});

/** The texts as one sale: its amounts one by one, its quantity in an item. */
function asSale(texts: readonly Amount[]) {
  const amounts = texts.filter(({ field }) => field === 'amount').map(({ raw }) => raw);
  const [order_total, tax = '', shipping = '', discount = ''] = amounts;
  const quantities = texts.filter(({ field }) => field === 'quantity');
  const items = quantities.map(({ raw }) => ({ quantity: raw, unit_price: '5', line_total: '' }));
  return { order_total, tax, shipping, discount, items };
}

describe.each(
  TOGETHER.map(({ texts, results }) => ({
    texts,
    results,
    name: texts.map(({ raw }) => raw).join(' beside '),
  })),
)('$name', ({ texts, results }) => {
  test('the second reader', () => {
    expect(readEventByHand(texts, { format: 'auto', amountsIn: 'units' })).toEqual(results);
  });

  test('the reader', () => {
    const refused = results === 'two currencies' || results.includes('refused');
    const sale = judgedSale(asSale(texts), { format: 'auto', amountsIn: 'units', joined: [] });
    const read = sale === 'refused' ? sale : sale.slice(0, texts.length);
    expect(read).toEqual(refused ? 'refused' : results);
  });
});
