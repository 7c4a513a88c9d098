/** Random values by field type: what stores actually send, and anything else that can be mapped. */
import fc from 'fast-check';
import { typed } from '../../playground/zapier/typed.ts';
import type { FieldType } from '../../shared/fields/field.ts';

export type ByType = Readonly<Record<Exclude<FieldType, 'items'>, fc.Arbitrary<unknown>>>;

/** Cents as a store's number or text, and whole amounts: what both platforms take without a doubt. */
const soundAmount = fc
  .tuple(fc.nat(99_999), fc.nat(99), fc.constantFrom('number', 'text', 'whole text'))
  .map(([units, cents, as]) => {
    if (as === 'whole text') return String(units);
    const text = `${units}.${String(cents).padStart(2, '0')}`;
    return as === 'text' ? text : Number(text);
  });

const digits = (max: number) => fc.nat(max).map(String);
const group = fc.nat(999).map((value) => String(value).padStart(3, '0'));

/** Text in every shape in which money is printed, and in some in which it is not. */
const printedAmount = fc
  .tuple(
    fc.constantFrom('', '', '', '$', '€', 'US$', 'EUR ', 'R$ ', '₹', '-', '(', ' ', '+'),
    digits(1999),
    fc.array(fc.tuple(fc.constantFrom(',', '.', ' ', "'", '\u00a0'), group), { maxLength: 2 }),
    fc.option(fc.tuple(fc.constantFrom('.', ','), digits(9999)), { nil: undefined }),
    fc.constantFrom('', '', '', ' USD', '€', ' kr', ')', '-', ',-', '%', ' ', 'e3', ',4.00'),
  )
  .map(
    ([before, first, groups, fraction, after]) =>
      before + first + groups.flat().join('') + (fraction ?? []).join('') + after,
  );

/** An ID, a telephone or a date has as many digits. */
const longNumber = fc
  .tuple(fc.integer({ min: 99_999_999, max: 99_999_999_999_999 }), fc.boolean())
  .map(([value, asText]) => (asText ? String(value) : value));

/** As JSON prints it: `25`, but `149.99`. Two of them joined look like one amount with a group. */
const price = fc
  .tuple(fc.nat(999), fc.constantFrom(0, 0.5, 0.99))
  .map(([units, cents]) => units + cents);

/** Line items that are mapped into a field of one amount. */
const prices = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: price },
    { weight: 2, arbitrary: soundAmount },
    fc.constantFrom('', null),
  ),
  { minLength: 1, maxLength: 3 },
);

const anyAmount = fc.oneof(
  { weight: 4, arbitrary: soundAmount },
  { weight: 6, arbitrary: printedAmount },
  { weight: 2, arbitrary: prices },
  longNumber,
  fc.double(),
  fc.integer(),
  fc.constantFrom('free', 'NaN', '0x10', '٣', '1e3'),
  fc.constantFrom<unknown>(true, [4]),
  fc.constantFrom<unknown>('', ' ', null, [], {}),
  fc.string(),
);

const tricky = fc.constantFrom(
  '{{bundle.authData.api_key}}',
  '{{1.email}}',
  '"quoted"\n\\ new line',
  '<script>alert(1)</script>',
  '🙂 Zoë ﷽',
  'Apron, 30" × 34"',
  '__proto__',
  'null',
  '0',
  ' trimmed ',
);
const soundText = fc.oneof(
  tricky,
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
);
const anyText = fc.oneof(
  { weight: 8, arbitrary: soundText },
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\u0000', '\u001b[31m', 'a\u2028b\u2029', '\ud800', '🙂'.repeat(3000)),
  fc.constantFrom<unknown>(0, 7, 1.5, 2 ** 53, true, false, ['a', 'b']),
  fc.constantFrom<unknown>('', '  ', null, [], {}),
  fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 3 }),
  fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }),
);

const address = fc.nat(999).map((value) => `person.${value}@example.com`);
const count = fc.integer({ min: 1, max: 50 });

export const sound: ByType = {
  text: soundText,
  identifier: soundText,
  email: address,
  amount: soundAmount,
  quantity: count,
  path: fc.constantFrom('Skincare', 'Serums'),
};

export const anything: ByType = {
  text: anyText,
  identifier: anyText,
  email: fc.oneof({ weight: 4, arbitrary: address }, anyText),
  amount: anyAmount,
  quantity: fc.oneof({ weight: 2, arbitrary: count }, anyAmount),
  path: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('Skincare > Serums', ' > ', 'A>>B', '') },
    anyText,
  ),
};

/** The same values where somebody types them into the form instead of mapping them. */
export const byHand = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  values.map((value) =>
    typeof value === 'string' || typeof value === 'number' ? typed(String(value)) : value,
  );

/** The same values where somebody types something in front of a list. */
export const behindText = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom('$', '€ ', ''), values)
    .map(([text, value]) => (Array.isArray(value) ? typed(text, value) : value));
