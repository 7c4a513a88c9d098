/** What Zapier does to the values that a user maps or types, before an app sees them. */

export interface FormField {
  readonly key: string;
  readonly default?: string | undefined;
  readonly children?: readonly FormField[] | undefined;
}

export type Values = Readonly<Record<string, unknown>>;

/**
 * Assumed: a mapped value becomes text, a list of plain values is joined with commas.
 * Source: Zapier, "Line items"; zapier/zapier-platform issues 73 and 236.
 */
const asText = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(asText).join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/**
 * A field that nobody touched keeps what the form is prefilled with; without that it is not there.
 *
 * Assumed: a mapped blank disappears unless the app sets `cleanInputData` to false, then it is ''.
 * Source: Zapier, "Empty values in input data".
 */
const fill = (field: FormField, values: Values, blanksStay: boolean): [string, string][] => {
  if (!Object.hasOwn(values, field.key))
    return field.default === undefined ? [] : [[field.key, field.default]];
  const text = asText(values[field.key]);
  return text.trim() === '' && !blanksStay ? [] : [[field.key, text]];
};

const isGroup = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Line items in the shape that Zapier gives them.
 *
 * Assumed: mapped line items are an array under the parent's key and stand once more at the top,
 * joined with commas; a single item that was typed by hand, or mapped from a group that is in no
 * list, stands at the top alone.
 * Source: zapier-platform-core, `types/inputs.d.ts`; zapier/zapier-platform issue 236.
 */
const fillItems = (
  { key, children = [] }: FormField,
  items: readonly unknown[],
  typed: boolean,
  blanksStay: boolean,
): [string, unknown][] => {
  const rows = items.map((item) =>
    Object.fromEntries(
      children.flatMap((child) => fill(child, isGroup(item) ? item : {}, blanksStay)),
    ),
  );
  if (typed) return Object.entries(rows[0] ?? {});
  const joined = children
    .filter((child) => rows.some((row) => Object.hasOwn(row, child.key)))
    .map((child): [string, string] => [
      child.key,
      rows.map((row) => row[child.key] ?? '').join(','),
    ]);
  return rows.length === 0 ? [] : [[key, rows], ...joined];
};

/**
 * @param values keyed as the form's fields are; line items as an array under the parent's key
 * @param typed the items were typed into the form, not mapped from a list (one item at the most)
 */
export const inputDataOf = (
  fields: readonly FormField[],
  values: Values,
  { typed = false, blanksStay = true } = {},
): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      if (!field.children) return fill(field, values, blanksStay);
      const items = values[field.key];
      if (isGroup(items)) return fillItems(field, [items], true, blanksStay);
      return Array.isArray(items) ? fillItems(field, items, typed, blanksStay) : [];
    }),
  );

const itemNames = (item: unknown): unknown =>
  isGroup(item)
    ? Object.fromEntries(Object.entries(item).map(([key, part]) => [`item_${key}`, part]))
    : item;

/** The API's own names, as samples have them, in the names of the form. */
export const formValues = (fields: readonly FormField[], values: Values): Values =>
  Object.fromEntries(
    fields.flatMap(({ key, children }): [string, unknown][] => {
      if (!Object.hasOwn(values, key)) return [];
      const value = values[key];
      if (!children) return [[key, value]];
      return [[key, Array.isArray(value) ? value.map(itemNames) : itemNames(value)]];
    }),
  );
