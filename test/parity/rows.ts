/** Random rows: of a form, or of one line item. */
import fc from 'fast-check';
import type { Field } from '../../shared/fields/field.ts';

export type Row = Readonly<Record<string, unknown>>;

export const keysOf = (fields: readonly Field[]): string[] => fields.map(({ key }) => key);
export const requiredOf = (fields: readonly Field[]): Field[] =>
  fields.filter(({ required }) => required);

/** Some keys may be missing: all but the required ones. */
export const rowOf = (
  fields: readonly Field[],
  valueOf: (field: Field) => fc.Arbitrary<unknown>,
  requiredKeys: string[],
): fc.Arbitrary<Row> =>
  fc.record(Object.fromEntries(fields.map((field) => [field.key, valueOf(field)])), {
    requiredKeys,
  });

/** One of the keys mostly, now and then several or none. */
const few = (keys: string[]): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...keys).map((key) => [key]) },
    {
      weight: 3,
      arbitrary: fc.shuffledSubarray(keys, { minLength: 1, maxLength: Math.min(3, keys.length) }),
    },
    { weight: 1, arbitrary: fc.constant([]) },
  );

/** A sound row with few values of another in it: the part that reaches the wire most often. */
export const mostlySound = (
  sounds: fc.Arbitrary<Row>,
  others: fc.Arbitrary<Row>,
  keys: string[],
): fc.Arbitrary<Row> =>
  fc.tuple(sounds, others, few(keys)).map(([row, other, taken]) => ({
    ...row,
    ...Object.fromEntries(taken.map((key) => [key, other[key]])),
  }));
