/** Random input for an event, made from its fields, so that a new field is covered by itself. */
import fc from 'fast-check';
import type { Event } from '../../shared/event.ts';
import { fieldsOf, type Field, type Kind } from '../../shared/field.ts';

/** Cents as a store's number or text: what both platforms take without a doubt. */
const plainAmount = fc
  .tuple(fc.nat(99_999), fc.nat(99), fc.boolean())
  .map(([units, cents, asText]) => {
    const text = `${units}.${String(cents).padStart(2, '0')}`;
    return asText ? text : Number(text);
  });

const digits = (max: number) => fc.nat(max).map(String);
const group = fc.nat(999).map((value) => String(value).padStart(3, '0'));

/** Text in every shape in which money is printed, and in some in which it is not. */
const printedAmount = fc
  .tuple(
    fc.constantFrom('', '', '', '$', '€', 'US$', 'EUR ', '-', '(', ' ', '+'),
    digits(1999),
    fc.array(fc.tuple(fc.constantFrom(',', '.', ' ', "'", '\u00a0'), group), { maxLength: 2 }),
    fc.option(fc.tuple(fc.constantFrom('.', ','), digits(9999)), { nil: undefined }),
    fc.constantFrom('', '', '', ' USD', '€', ')', '%', ' ', 'e3', ',4.00'),
  )
  .map(
    ([before, first, groups, fraction, after]) =>
      before + first + groups.flat().join('') + (fraction ?? []).join('') + after,
  );

const anyAmount = fc.oneof(
  { weight: 4, arbitrary: plainAmount },
  { weight: 6, arbitrary: printedAmount },
  fc.double(),
  fc.integer(),
  fc.constantFrom<unknown>('', ' ', null, 'free', 'NaN', '0x10', '٣', true, [], [4], {}, '1e3'),
  fc.string(),
);

const tricky = fc.constantFrom(
  '{{bundle.authData.api_key}}',
  '{{1.email}}',
  '"quoted"\n\\ new line',
  '<script>alert(1)</script>',
  '🙂 Zoë ﷽',
  '__proto__',
  'null',
  '0',
  ' trimmed ',
);
const plainText = fc.oneof(
  tricky,
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
);
const anyText = fc.oneof(
  { weight: 8, arbitrary: plainText },
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\u0000', '\u001b[31m', 'a\u2028b\u2029', '\ud800', '🙂'.repeat(3000)),
  fc.constantFrom<unknown>('', '  ', null, 0, 7, 1.5, 2 ** 53, true, false, [], ['a', 'b'], {}),
  fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 3 }),
  fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }),
);

const address = fc.nat(999).map((value) => `person.${value}@example.com`);

const plain: Record<Exclude<Kind, 'items'>, fc.Arbitrary<unknown>> = {
  text: plainText,
  identifier: plainText,
  email: address,
  amount: plainAmount,
  quantity: fc.integer({ min: 1, max: 50 }),
  path: fc.constantFrom('Skincare', 'Serums'),
};
const anything: Record<Exclude<Kind, 'items'>, fc.Arbitrary<unknown>> = {
  text: anyText,
  identifier: anyText,
  email: fc.oneof({ weight: 9, arbitrary: address }, anyText),
  amount: anyAmount,
  quantity: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 50 }) }, anyAmount),
  path: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('Skincare > Serums', ' > ', 'A>>B', '') },
    anyText,
  ),
};

const rowsOf = (
  fields: readonly Field[],
  kinds: typeof plain,
  required: boolean,
): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(fields.map((field) => [field.key, valueOf(field, kinds, required)])),
    { requiredKeys: required ? fields.filter((it) => it.required).map(({ key }) => key) : [] },
  );

/** Rows with holes between them, one row without a list, and what is no row at all. */
const oddItems = (row: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.array(fc.oneof({ weight: 3, arbitrary: row }, fc.constantFrom<unknown>(null, {}, '', [])), {
      maxLength: 4,
    }),
    row,
    fc.array(fc.constantFrom<unknown>('Serum', 7, true, ['Serum'], [[]]), { maxLength: 2 }),
    fc.constantFrom<unknown>('', null, 'Serum, Wrapping', 7, {}, { constructor: 'Serum' }),
  );

const valueOf = (field: Field, kinds: typeof plain, required: boolean): fc.Arbitrary<unknown> => {
  if (field.kind !== 'items') return kinds[field.kind];
  const row = rowsOf(field.children, kinds, required);
  const rows = fc.array(row, { minLength: 1, maxLength: 3 });
  return required ? rows : fc.oneof({ weight: 3, arbitrary: rows }, oddItems(row));
};

/** Anything that can be mapped, with holes; mostly filled, else hardly anything gets through. */
export const anyBundle = (event: Event): fc.Arbitrary<Record<string, unknown>> => {
  const fields = fieldsOf(event.body);
  const { choice } = event;
  const mostly = fc.record(
    Object.fromEntries(fields.map((field) => [field.key, valueOf(field, anything, false)])),
    { requiredKeys: [] },
  );
  const base = plainBundle(event);
  const answers = choice
    ? fc.constantFrom(...choice.options.map(({ value }) => ({ [choice.key]: value })), {})
    : fc.constant({});
  return fc.oneof(
    fc.tuple(mostly, answers).map(([values, answer]) => ({ ...values, ...answer })),
    // One odd value in a bundle that is sound: the part that reaches the wire most often.
    fc
      .tuple(base, fc.constantFrom(...fields))
      .chain(([values, field]) =>
        valueOf(field, anything, false).map((odd) => ({ ...values, [field.key]: odd })),
      ),
  );
};

/** What stores really send, without a doubt in it: both apps have to record it. */
export const plainBundle = (event: Event): fc.Arbitrary<Record<string, unknown>> => {
  const { choice, oneOf = [] } = event;
  const fields = fieldsOf(event.body);
  const values = rowsOf(fields, plain, true);
  if (!choice) return values;
  // A refund of nothing that was recorded would be refused by the API itself.
  const partial = choice.options.find(({ governed }) => governed === 'required');
  return values.map((given) => ({
    ...given,
    ...Object.fromEntries(oneOf.map((key) => [key, ''])),
    ...(oneOf[0] ? { [oneOf[0]]: 'ORD-1' } : {}),
    [choice.governs]: '0.00',
    [choice.key]: partial?.value,
  }));
};
