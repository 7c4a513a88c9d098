/**
 * Converts a bundle's input to the API's own names.
 *
 * Line items have two shapes: an array under the parent's key if line items are mapped, and `item_*`
 * values at the top level if an item is typed. With the array, the same values are also at the top
 * level, joined with commas, and ignored there.
 * Source: zapier-platform-core, `types/inputs.d.ts`, `ParentFieldContribution`.
 */
import type { ApiEvent, Input } from '../shared/events/event.ts';
import { fieldsOf, type Field } from '../shared/fields/field.ts';
import { isNumeric } from '../shared/fields/field-types.ts';
import { given, isBlank, isGroup } from '../shared/parse/field-value.ts';
import { childKey } from './fields.ts';

/** The children at the top level, under the API's own names. */
const typedRow = (children: readonly Field[], inputData: Input): Input =>
  Object.fromEntries(children.map((child) => [child.key, given(inputData, childKey(child))]));

/**
 * `{ item_name: 'Serum' }` → `{ name: 'Serum' }`. Agents send the API's own names, which stay, as do
 * unknown names, to be rejected. If a value has both names, the one that isn't blank is used.
 */
const ownNames = (children: readonly Field[], row: unknown): unknown => {
  if (!isGroup(row)) return row;
  const own: Record<string, unknown> = { ...row };
  for (const child of children) {
    const key = childKey(child);
    const value = given(row, key);
    if (!isBlank(given(row, child.key)) && !isBlank(value)) continue;
    delete own[key];
    if (!isBlank(value)) own[child.key] = value;
  }
  return own;
};

const isBlankRow = (row: unknown): boolean =>
  isBlank(row) || (isGroup(row) && Object.values(row).every(isBlank));

/** Three blank line items, joined, are `,,`. */
const isJoinedBlanks = (value: unknown): boolean =>
  typeof value === 'string' && /^[\s,]*$/.test(value);

const withoutJoinedBlanks = (inputData: Input): Input =>
  Object.fromEntries(Object.entries(inputData).filter(([, value]) => !isJoinedBlanks(value)));

const isBlankList = (mapped: unknown): boolean =>
  isBlank(mapped) || (Array.isArray(mapped) && mapped.every(isBlankRow));

const rowsOf = ({ key, children }: Field, inputData: Input): unknown => {
  const mapped = given(inputData, key);
  if (isBlank(mapped)) return [typedRow(children, inputData)];
  if (isBlankList(mapped)) return [typedRow(children, withoutJoinedBlanks(inputData))];
  if (isGroup(mapped)) return [ownNames(children, mapped)];
  return Array.isArray(mapped) ? mapped.map((row) => ownNames(children, row)) : mapped;
};

const listsOf = (event: ApiEvent): readonly Field[] =>
  fieldsOf(event.body).filter(({ type }) => type === 'items');

export const apiInput = (event: ApiEvent, inputData: Input): Input => ({
  ...inputData,
  ...Object.fromEntries(listsOf(event).map((field) => [field.key, rowsOf(field, inputData)])),
});

/** Children with one typed value that isn't in any mapped row: it's unclear which rows it is for. */
export const strayChildren = (event: ApiEvent, inputData: Input): readonly Field[] =>
  listsOf(event).flatMap((field) => {
    const rows = given(inputData, field.key);
    if (!Array.isArray(rows) || isBlankList(rows)) return [];
    return field.children.filter((child) => {
      const key = childKey(child);
      const typed = given(inputData, key);
      const inRows = rows.some(
        (row: unknown) =>
          isGroup(row) && !(isBlank(given(row, key)) && isBlank(given(row, child.key))),
      );
      return !isBlank(typed) && !isJoinedBlanks(typed) && !inRows;
    });
  });

/** Also a full-width comma, which is read as a comma. */
const hasComma = (value: unknown): boolean => typeof value === 'string' && /[,，]/.test(value);

/**
 * The children of a typed item that may be several items, joined: a number with a comma if another
 * field has a comma too, or a field that line items are mapped to.
 */
export const joinedChildren = (
  event: ApiEvent,
  inputData: Input,
  fromLineItems: readonly string[],
): readonly Field[] =>
  listsOf(event).flatMap((field) => {
    if (!isBlankList(given(inputData, field.key))) return [];
    const commas = field.children.filter((child) => {
      const value = given(inputData, childKey(child));
      return hasComma(value) && !isJoinedBlanks(value);
    });
    return commas.filter(
      (child) => (isNumeric(child) && commas.length > 1) || fromLineItems.includes(childKey(child)),
    );
  });

/**
 * The fields that line items are mapped to: their templates contain `[]`.
 *
 * Assumed (zapier-input-raw): `inputDataRaw`, if it exists, has the templates, flat. It's only used
 * to reject. Source: recorded bundles of public apps, such as `{{133583457__line_items[]name}}`;
 * zapier/zapier-platform issue 949 (`zapier invoke` leaves it out).
 */
export const mappedFromLineItems = (templates: Input | undefined): readonly string[] =>
  Object.entries(templates ?? {})
    .filter(([, template]) => typeof template === 'string' && template.includes('[]'))
    .map(([key]) => key);
