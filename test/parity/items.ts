/** Random line items, from a list in an earlier step or typed. */
import fc from 'fast-check';
import type { Field } from '../../shared/fields/field.ts';
import { keysOf, mostlySound, requiredOf, rowOf, type Row } from './rows.ts';
import { anything, byHand, sound, type ByType } from './values.ts';

/** No item has items of its own. */
const from =
  (kinds: ByType) =>
  ({ type }: Field): fc.Arbitrary<unknown> =>
    type === 'items' ? fc.constant(undefined) : kinds[type];

const list = <Entry>(entry: fc.Arbitrary<Entry>) => fc.array(entry, { minLength: 1, maxLength: 3 });

/** Rows of line items, and beside them what was typed into the form once: every row has that. */
const besideTyped = (rows: fc.Arbitrary<Row[]>, children: readonly Field[], kinds: ByType) =>
  fc
    .tuple(
      rows,
      rowOf(children, (child) => byHand(from(kinds)(child)), []),
    )
    .map(([mapped, once]) => mapped.map((row) => ({ ...row, ...once })));

const soundRow = (children: readonly Field[]) =>
  rowOf(children, from(sound), keysOf(requiredOf(children)));

export const soundItems = ({ children }: Field): fc.Arbitrary<unknown> => {
  const rows = list(soundRow(children));
  const optional = children.filter(({ required }) => !required);
  return fc.oneof({ weight: 2, arbitrary: rows }, besideTyped(rows, optional, sound));
};

/** Without a child that is mapped there would be one item, however many the step before had. */
const anyTyped = (children: readonly Field[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    ...children.map((mapped) => {
      const rows = list(rowOf(children, from(anything), [mapped.key]));
      return besideTyped(
        rows,
        children.filter((child) => child !== mapped),
        anything,
      );
    }),
  );

/** Rows with odd values, rows with holes between them, one without a list, and what is no row at all. */
export const anyItems = ({ children }: Field): fc.Arbitrary<unknown> => {
  const keys = keysOf(children);
  const row = rowOf(children, from(anything), []);
  const full = rowOf(children, from(anything), keys);
  const nothing = fc.constantFrom<unknown>(null, {}, '', []);
  return fc.oneof(
    { weight: 3, arbitrary: list(mostlySound(soundRow(children), full, keys)) },
    { weight: 2, arbitrary: list(row) },
    { weight: 2, arbitrary: anyTyped(children) },
    fc.array(fc.oneof({ weight: 3, arbitrary: row }, nothing), { maxLength: 4 }),
    row,
    fc.array(fc.constantFrom<unknown>('Serum', 7, true, ['Serum'], [[]]), { maxLength: 2 }),
    fc.constantFrom<unknown>('', null, 'Serum, Wrapping', 7, {}, { constructor: 'Serum' }),
  );
};
