import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fromDecimalComma, fromDecimalPoint } from '../../make-app/generator/money-formulas.ts';
import { mapped } from '../../playground/make/scenario/fields.ts';
import type { ApiEvent } from '../../shared/events/event.ts';
import { events } from '../../shared/events/table.ts';
import { fieldsOf } from '../../shared/fields/field.ts';
import { moduleId } from '../../make-app/generator/words.ts';
import { order, refund } from './bundles.ts';
import { requiredOnly } from './filled.ts';
import { failed, moduleOf, onlyRequest, useMake } from './scenario.ts';

const { api, app, run } = useMake();

/** `FORMULA_RUNS=100000`: more amounts and texts. */
const runs = Number(process.env['FORMULA_RUNS'] ?? 500);

/** What the formula makes of a text: what Make's number field is given. */
const given = (formula: string, text: unknown): unknown => mapped(formula, { 1: { text } });
const point = fromDecimalPoint('1.text');
const comma = fromDecimalComma('1.text');

/** The formulas in a text that people read. */
const formulasIn = (text: string): readonly string[] => text.match(/\{\{replace\(.+?\)\}\}/g) ?? [];

const needsAmount = (event: ApiEvent): boolean =>
  fieldsOf(event.body).some(
    ({ key, type }) => type === 'amount' && key in requiredOnly(event).parameters,
  );

describe('the formulas are read where they matter', () => {
  test.each([
    ['recordConversion', 'order_total'],
    ['recordRefund', 'refund_amount'],
  ])('%s: the help of %s has both', (module, key) => {
    const fields = moduleOf(app(), module).mappableParams;
    const all = fields.flatMap((field) => [
      field,
      ...(field.options ?? []).flatMap(({ nested = [] }) => nested),
    ]);
    const help = all.find(({ name }) => name === key)?.help ?? '';
    expect(help).toContain(`such as \`$1,234.50\`, paste \`${fromDecimalPoint(`1.${key}`)}\``);
    expect(help).toContain(`such as \`1.234,50 €\`, paste \`${fromDecimalComma(`1.${key}`)}\``);
  });

  test('no other field repeats them', () => {
    const forms = Object.fromEntries(
      [...app().modules.values()].map(({ id, mappableParams }) => [
        id,
        formulasIn(JSON.stringify(mappableParams)).length,
      ]),
    );
    expect(forms).toEqual({
      ...Object.fromEntries(events.map((event) => [moduleId(event), needsAmount(event) ? 2 : 0])),
      makeApiCall: 0,
    });
  });

  test('the page for users has both, to be copied', () => {
    const page = readFileSync(join(__dirname, '../../make-app/app/README.md'), 'utf8');
    expect(formulasIn(page)).toEqual([
      fromDecimalPoint('1.order_total'),
      fromDecimalComma('1.order_total'),
    ]);
  });
});

/** What is recorded for a text, by each formula; `undefined` where Make refuses it. */
const outcomes: readonly (readonly [
  text: string,
  byPoint: number | undefined,
  byComma: number | undefined,
])[] = [
  ['$1,234.50', 1234.5, undefined],
  ['1,234.50', 1234.5, undefined],
  ['1.234,50 €', undefined, 1234.5],
  ['1 234,50', undefined, 1234.5],
  ['108.00', 108, undefined],
  ['108,00', undefined, 108],
  ['1,234', undefined, undefined],
  ['1.234', undefined, undefined],
  ['12.5', 12.5, undefined],
  ['€ 12', 12, 12],
  ['(5.00)', undefined, undefined],
  ['-5', undefined, undefined],
  ['free', undefined, undefined],
  ['', undefined, undefined],
];

const others: typeof outcomes = [
  ['0', 0, 0],
  ['0.00', 0, undefined],
  ['999999999.99', 999999999.99, undefined],
  ['$1,234', 1234, undefined],
  ['1.234 €', undefined, 1234],
  ['1,234,567', 1234567, undefined],
  ['1.234.567', undefined, 1234567],
  ['1\u00A0234,50\u00A0€', undefined, 1234.5],
  ['1\u202F234,50\u202F€', undefined, 1234.5],
  ['£1 234.50', 1234.5, undefined],
  ['¥12,000', 12000, undefined],
  ['1 234', undefined, undefined],
  ['0.125', undefined, undefined],
  ['1,234.5', undefined, undefined],
  ['1,23', undefined, 1.23],
  ['1,23,456.78', undefined, undefined],
  ['1,234 567', undefined, undefined],
  ['32.00,4.00', undefined, undefined],
  ['10 %', undefined, undefined],
  ['99¢', undefined, undefined],
  ['12 K€', undefined, undefined],
  ['TRY20', undefined, undefined],
  ['$', undefined, undefined],
  ['$ -', undefined, undefined],
  ['-$5.00', undefined, undefined],
  ['5.00-', undefined, undefined],
  ['1e3', undefined, undefined],
  ['11.2024', undefined, undefined],
  ['2024-11-24', undefined, undefined],
  ['1\n2', undefined, undefined],
  ['#5', undefined, undefined],
];

const cases = [...outcomes, ...others].flatMap(([text, byPoint, byComma]) => [
  {
    text: JSON.stringify(text),
    formula: 'a decimal point',
    value: given(point, text),
    number: byPoint,
  },
  {
    text: JSON.stringify(text),
    formula: 'a decimal comma',
    value: given(comma, text),
    number: byComma,
  },
]);

test.each(cases)('$text, by the formula for $formula: $number', async ({ value, number }) => {
  const told = [
    await run('recordConversion', { ...order, order_total: value }),
    await run('recordRefund', { ...refund, refund_amount: value }),
  ];
  const isRefused = number === undefined;
  const outcome = isRefused ? 'BundleValidationError' : 'recorded';
  expect(told.map((one) => (one.ok ? 'recorded' : one.type))).toEqual([outcome, outcome]);
  const recorded = api()
    .requests()
    .map(({ text }) => /"(?:order_total|refund_amount)":([^,}]+)/.exec(text)?.[1]);
  expect(recorded).toEqual(isRefused ? [] : [String(number), String(number)]);
});

test.each([
  ['', 0],
  ['  ', 0],
  [null, 0],
  [undefined, 0],
])('a tax of %j stays blank', async (text, tax) => {
  for (const formula of [point, comma]) {
    api().reset();
    await run('recordConversion', { ...order, tax: given(formula, text) });
    expect(onlyRequest(api()).text).toContain(`"tax":${tax},`);
  }
});

test('a tax that is no amount is refused, and never counts as 0', async () => {
  for (const formula of [point, comma])
    for (const text of ['free', '-', '$', '1,234', '(5.00)', '#'])
      failed(await run('recordConversion', { ...order, tax: given(formula, text) }));
  expect(api().requests()).toEqual([]);
});

const withRupee = (formula: string) => formula.replaceAll('¥', '¥₹');

test('another currency sign is added where the page says', () => {
  expect(point.match(/¥/g)).toHaveLength(3);
  expect(comma.match(/¥/g)).toHaveLength(3);
  expect(given(withRupee(point), '₹1,234.50')).toBe('1234.50');
  expect(given(withRupee(comma), '1.234,50 ₹')).toBe('1234.50');
  expect(given(point, '₹1,234.50')).toMatch(/^#/);
});

test('cents are divided as the page says', () => {
  const page = readFileSync(join(__dirname, '../../make-app/app/README.md'), 'utf8');
  const [formula = ''] = page.match(/\{\{[^{}]+ \/ 100\}\}/) ?? [];
  expect(mapped(formula, { 1: { order_total: 10800 } })).toBe(108);
});

const spaces = ['', ' ', '\u00A0', '\u202F'] as const;

/** An amount of money as a store prints it: groups only where they can be told from decimals. */
const printed = (decimal: string, groups: readonly string[]) =>
  fc
    .record({
      cents: fc.oneof(fc.nat(999_99), fc.nat(99_999_999_999)),
      group: fc.constantFrom('', ...groups),
      sign: fc.constantFrom('', '$', '€', '£', '¥'),
      behind: fc.boolean(),
      space: fc.constantFrom(...spaces),
      around: fc.constantFrom(...spaces),
      short: fc.boolean(),
    })
    .map(({ cents, group, sign, behind, space, around, short }) => {
      const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, group);
      const isClear = !(whole.includes(group) && group !== '') || sign !== '';
      const rest = String(cents % 100).padStart(2, '0');
      const digits = rest === '00' && short && isClear ? whole : whole + decimal + rest;
      const marked = behind ? digits + space + sign : sign + space + digits;
      return { text: around + marked + around, number: cents / 100 };
    });

const rightOrRefused = (value: unknown, number: number): boolean =>
  String(value).startsWith('#') || Number(value) === number;

describe('any amount', () => {
  test('with a decimal point is read by its formula, and never wrongly by the other', () => {
    fc.assert(
      fc.property(printed('.', [',', ' ', '\u00A0', '\u202F']), ({ text, number }) => {
        expect(Number(given(point, text))).toBe(number);
        expect(rightOrRefused(given(comma, text), number)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test('with a decimal comma is read by its formula, and never wrongly by the other', () => {
    fc.assert(
      fc.property(printed(',', ['.', ' ', '\u00A0', '\u202F']), ({ text, number }) => {
        expect(Number(given(comma, text))).toBe(number);
        expect(rightOrRefused(given(point, text), number)).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});

const isPlainOrRefused = (value: unknown): boolean =>
  /^(?:|\d+(?:\.\d\d?)?|#[^]*)$/.test(String(value));

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123459.,  $€-()\u00A0#%k'), maxLength: 14 }),
    fc.string({ unit: 'binary' }),
  );
  test('becomes a plain number, or begins with #, which no conversion takes for one', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(isPlainOrRefused(given(point, text))).toBe(true);
        expect(isPlainOrRefused(given(comma, text))).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test('never becomes two different numbers', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const [one, other] = [String(given(point, text)), String(given(comma, text))];
        const bothRead = ![one, other].some((value) => value.startsWith('#'));
        expect(!bothRead || Number(one) === Number(other)).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});

test('if Make dropped the backslashes, everything would be refused and nothing wrong', () => {
  for (const [text] of outcomes.filter(([one]) => one !== ''))
    for (const formula of [point, comma])
      expect(given(formula.replaceAll('\\', ''), text)).toMatch(/^#/);
});
