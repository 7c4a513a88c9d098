/**
 * From a bundle's input to the API's own names.
 *
 * Line items come in two shapes: an array under the parent's key when line items are mapped, and
 * `item_*` values at the top when they are typed by hand. With the array, the same values may stand
 * at the top once more, joined with commas; those repeat and are left alone.
 * Source: zapier-platform-core, `types/inputs.d.ts`, `ParentFieldContribution`.
 */
import type { Event, Input } from '../shared/event.ts';
import { fieldsOf, type Field } from '../shared/field.ts';
import { given, isBlank, isGroup } from '../shared/leaf.ts';
import { childKey } from './fields.ts';

/** `{ item_name: 'Serum' }` → `{ name: 'Serum' }`; what is no group of fields is left to be refused. */
const ownNames = (children: readonly Field[], row: unknown): unknown =>
  isGroup(row)
    ? Object.fromEntries(children.map((child) => [child.key, given(row, childKey(child))]))
    : row;

const isBlankRow = (row: unknown): boolean =>
  isBlank(row) || (isGroup(row) && Object.values(row).every(isBlank));

/** `,,` is what is left of three blank line items that were joined. */
const isJoinedBlanks = (value: unknown): boolean =>
  typeof value === 'string' && /^[\s,]*$/.test(value);

const withoutJoinedBlanks = (inputData: Input): Input =>
  Object.fromEntries(Object.entries(inputData).filter(([, value]) => !isJoinedBlanks(value)));

const rowsOf = (field: Field, inputData: Input): unknown => {
  const mapped = given(inputData, field.key);
  if (isBlank(mapped)) return [ownNames(field.children, inputData)];
  if (Array.isArray(mapped) && mapped.every(isBlankRow))
    return [ownNames(field.children, withoutJoinedBlanks(inputData))];
  if (isGroup(mapped)) return [ownNames(field.children, mapped)];
  return Array.isArray(mapped) ? mapped.map((row) => ownNames(field.children, row)) : mapped;
};

export const apiInput = (event: Event, inputData: Input): Input => ({
  ...inputData,
  ...Object.fromEntries(
    fieldsOf(event.body)
      .filter(({ kind }) => kind === 'items')
      .map((field) => [field.key, rowsOf(field, inputData)]),
  ),
});

/**
 * Children that were typed once beside mapped line items: no row has them, so nobody can tell which
 * rows they are meant for.
 */
export const strayChildren = (event: Event, inputData: Input): readonly Field[] =>
  fieldsOf(event.body).flatMap((field) => {
    const rows = given(inputData, field.key);
    if (!Array.isArray(rows) || rows.every(isBlankRow)) return [];
    return field.children.filter((child) => {
      const key = childKey(child);
      const typed = given(inputData, key);
      const inRows = rows.some((row: unknown) => isGroup(row) && !isBlank(given(row, key)));
      return !isBlank(typed) && !isJoinedBlanks(typed) && !inRows;
    });
  });
