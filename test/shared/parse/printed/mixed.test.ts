/**
 * Whole forms filled from several sources at once. What is recorded is, place by place, what the
 * source of that place meant, and never two currencies.
 */
import type { Form, MixedEvent } from './events.ts';
import { mistakeLine, mix, mixtureLine, type EventReader } from './mix.ts';
import { readEvent, readTotal } from './reader.ts';

const seed = 20261124;
const full = process.env['MIXED_RUNS'];
const runs = Number(full ?? 4000);

describe.each<[Form, clashing: number]>([
  ['conversion', 1],
  // Its one amount has nothing to clash with.
  ['refund', 0],
  ['claim', 1],
])('a %s from mixed sources', (form, clashing) => {
  test('is recorded with what each of them meant, in one currency, or refused', () => {
    const mixture = mix(form, readEvent, runs, seed);
    if (full) process.stdout.write(`${mixtureLine(form, mixture)}\n`);
    expect(mixture.mistakes.map(mistakeLine)).toEqual([]);
    expect(mixture.recorded / mixture.events).toBeGreaterThan(0.4);
    expect(mixture.clashing).toBeGreaterThanOrEqual(clashing);
  });
});

type Input = MixedEvent['input'];
type Change = (value: unknown, others: readonly unknown[]) => unknown;

const amounts = ['order_total', 'tax', 'shipping', 'discount', 'refund_amount'];
const itemAmounts = ['unit_price', 'line_total', 'quantity'];

const changed = (
  input: Input,
  keys: readonly string[],
  change: (value: unknown) => unknown,
): Input =>
  Object.fromEntries(
    Object.entries(input).map(([key, value]) => [key, keys.includes(key) ? change(value) : value]),
  );

const rowsOf = ({ items }: Input): readonly Input[] => (Array.isArray(items) ? items : []);

/** Our reader on a form whose amounts were changed before. */
const after =
  (change: Change): EventReader =>
  (form, input, choices) => {
    const rows = rowsOf(input);
    const all = [
      ...amounts.map((key) => input[key]),
      ...rows.flatMap((row) => itemAmounts.map((key) => row[key])),
    ];
    const told = (value: unknown) => change(value, all);
    const items = rows.map((row) => changed(row, itemAmounts, told));
    const whole = changed(input, amounts, told);
    return readEvent(form, items.length === 0 ? whole : { ...whole, items }, choices);
  };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const dotThree = /^(\D*)(\d{1,3})\.(\d{3})(\D*)$/;
const commaThree = /^(\D*)(\d{1,3}),(\d{3})(\D*)$/;

describe('a wrong reader is caught: one that', () => {
  const wrong: Readonly<Record<string, EventReader>> = {
    'takes a dot for decimals where a typed amount has some': after((value, others) =>
      others.some((other) => /^\d+\.\d\d$/.test(text(other)))
        ? text(value).replace(dotThree, '$1$2.$30$4') || value
        : value,
    ),
    'takes a dot for a group where any amount has a decimal comma': after((value, others) =>
      others.some((other) => /,\d\d\D*$/.test(text(other)))
        ? text(value).replace(dotThree, '$1$2$3$4') || value
        : value,
    ),
    'takes a comma for a group where any amount has a decimal dot': after((value, others) =>
      others.some((other) => /\.\d\d\D*$/.test(text(other)))
        ? text(value).replace(commaThree, '$1$2$3$4') || value
        : value,
    ),
    'lets a JSON number prove': after((value, others) =>
      others.some((other) => typeof other === 'number' && !Number.isInteger(other))
        ? text(value).replace(dotThree, '$1$2.$30$4') || value
        : value,
    ),
    'compares no currencies': after((value) => text(value).replace(/[^\d.,]/g, '') || value),
    'takes the first of joined values': after((value) =>
      typeof value === 'string' ? value.replace(/^([\d.]+),[\d.,]+$/, '$1') : value,
    ),
    'leaves what it cannot read at 0': after((value) =>
      value !== undefined && value !== '' && readTotal(value) === 'refused' ? 0 : value,
    ),
    'takes the tax for the shipping': (form, input, choices) =>
      readEvent(form, 'tax' in input ? { ...input, shipping: input['tax'] } : input, choices),
    'takes the line total for the unit price': (form, input, choices) => {
      const items = rowsOf(input).map((row) =>
        'line_total' in row ? { ...row, unit_price: row['line_total'] } : row,
      );
      return readEvent(form, items.length === 0 ? input : { ...input, items }, choices);
    },
    'takes the items the other way round': (form, input, choices) => {
      const items = rowsOf(input).toReversed();
      return readEvent(form, items.length === 0 ? input : { ...input, items }, choices);
    },
    'drops the items': (form, input, choices) => readEvent(form, { ...input, items: [] }, choices),
  };

  test.each(Object.entries(wrong))('%s', (_, reader) => {
    const wrongIn = (form: Form) => mix(form, reader, 5000, seed, 1).wrong;
    expect(wrongIn('conversion') || wrongIn('claim')).toBeGreaterThan(0);
  });
});
