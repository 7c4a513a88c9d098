/** Converts mapped and typed values as Zapier does before an app sees them. */
import { asText, isTyped, templateOf, typed } from './typed.ts';

export interface FormField {
  readonly key: string;
  readonly default?: unknown;
  readonly children?: readonly FormField[] | undefined;
}

/**
 * Keyed as the form's fields are, mapped unless marked as typed. A list of plain values is line items
 * in a plain field. A list of groups is line items in their own field, and a single group one item,
 * filled in by hand or from outside of any list.
 */
export type FormValues = Readonly<Record<string, unknown>>;

/**
 * A form as an app sees it.
 *
 * Assumed (zapier-input-raw): the values, and next to them what the form itself holds, flat.
 * `zapier invoke` leaves the second out. Source: a recorded bundle in the test of a delivery app
 * that is public; zapier/zapier-platform issue 949.
 */
export interface Filled {
  readonly inputData: FormValues;
  readonly inputDataRaw: Readonly<Record<string, string>>;
}

/** What one field of the form adds; a list of line items has no template of its own. */
interface Part {
  readonly key: string;
  readonly value: unknown;
  readonly template?: string;
}

const isGroup = (value: unknown): value is FormValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isTyped(value);

/** What stands in a field; one that nobody touched keeps what the form is prefilled with. */
const standingIn = (field: FormField, values: FormValues): readonly unknown[] => {
  if (Object.hasOwn(values, field.key)) return [values[field.key]];
  return field.default === undefined ? [] : [typed(asText(field.default))];
};

const fill = (field: FormField, values: FormValues): readonly Part[] =>
  standingIn(field, values).map((value) => ({
    key: field.key,
    value: asText(value),
    template: templateOf(field.key, value),
  }));

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/**
 * Assumed (zapier-mapped-blank): a mapped blank disappears unless the app sets `cleanInputData` to
 * false, then it is an empty text. What the form holds stays. Source: Zapier, "Empty values in
 * input data"; the recorded bundle.
 */
const valuesOf = (parts: readonly Part[], blanksStay: boolean): FormValues =>
  Object.fromEntries(
    parts
      .filter(({ value }) => blanksStay || !isBlank(value))
      .map(({ key, value }) => [key, value]),
  );

const templatesOf = (parts: readonly Part[]): Filled['inputDataRaw'] =>
  Object.fromEntries(
    parts.flatMap(({ key, template }) => (template === undefined ? [] : [[key, template]])),
  );

/** What stands in a child's field, which is filled in once for all items: typed text, or a list. */
const columnOf = (child: FormField, rows: readonly FormValues[]): readonly unknown[] => {
  const given = rows.flatMap((row) => standingIn(child, row));
  const once = given.find(isTyped);
  if (once) return [once];
  return given.length === 0 ? [] : [rows.map((row) => row[child.key])];
};

/**
 * Line items in the shape that Zapier gives them.
 *
 * Assumed (zapier-line-items): an array under the parent's key as soon as one child maps line
 * items, and the children at the top once more. There, a child that was mapped is joined with
 * commas; one that was typed stands once, and in every row of the array. Source: the recorded
 * bundle (`item_description: "Toy C,Toy B"` beside `item_payload_type: "package"`);
 * zapier/zapier-platform issues 27 and 236; zapier-platform-cli issue 410.
 */
const fillRows = (
  { key, children = [] }: FormField,
  items: readonly unknown[],
  blanksStay: boolean,
): readonly Part[] => {
  const rows = items.map((item) => (isGroup(item) ? item : {}));
  const columns = children.flatMap((child) =>
    columnOf(child, rows).map((value) => [child.key, value] as const),
  );
  const once = Object.fromEntries(columns);
  const onceTyped = Object.fromEntries(columns.filter(([, value]) => isTyped(value)));
  const atTop = children.flatMap((child) => fill(child, once));
  if (columns.every(([, value]) => isTyped(value))) return atTop;
  const filled = rows.map((row) => {
    const parts = children.flatMap((child) => fill(child, { ...row, ...onceTyped }));
    return valuesOf(parts, blanksStay);
  });
  return [{ key, value: filled }, ...atTop];
};

const fillItems = (field: FormField, items: unknown, blanksStay: boolean): readonly Part[] => {
  if (isGroup(items)) return (field.children ?? []).flatMap((child) => fill(child, items));
  return Array.isArray(items) ? fillRows(field, items, blanksStay) : [];
};

export const inputDataOf = (
  fields: readonly FormField[],
  values: FormValues,
  { blanksStay = true } = {},
): Filled => {
  const parts = fields.flatMap((field) =>
    field.children ? fillItems(field, values[field.key], blanksStay) : fill(field, values),
  );
  return { inputData: valuesOf(parts, blanksStay), inputDataRaw: templatesOf(parts) };
};

const itemNames = (item: unknown): unknown =>
  isGroup(item)
    ? Object.fromEntries(Object.entries(item).map(([key, part]) => [`item_${key}`, part]))
    : item;

/** The API's own names, as samples have them, in the names of the form. */
export const formValues = (fields: readonly FormField[], values: FormValues): FormValues =>
  Object.fromEntries(
    fields.flatMap(({ key, children }): [string, unknown][] => {
      if (!Object.hasOwn(values, key)) return [];
      const value = values[key];
      if (!children) return [[key, value]];
      return [[key, Array.isArray(value) ? value.map(itemNames) : itemNames(value)]];
    }),
  );
