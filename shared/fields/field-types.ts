/**
 * All field types, with a constructor and a zod schema for each.
 *
 * Source: REST API, the "Fields" tables. A new type doesn't compile until every platform can show it
 * on a form.
 */
import * as z from 'zod/mini';
import { fieldType, type BodySchema, type Field, type Words } from './field.ts';

const filled = () => z.string().check(z.minLength(1));

export const text = fieldType('text', filled);

/** Always sent as a string: it's compared, never calculated with. */
export const identifier = fieldType('identifier', filled);

const oneAt = z.regex(
  /^[^\s@]+@[^\s@]+$/,
  "isn't an email address. It needs one @, text on both sides of it, and no spaces.",
);

/** Never rejects an address that the API would accept. */
export const email = fieldType('email', () => z.string().check(oneAt), { personal: true });

/** Money in the main currency unit: finite, 0 or more. */
export const amount = fieldType('amount', () => z.number().check(z.nonnegative()));

/** A number of units: finite, greater than 0. */
export const quantity = fieldType('quantity', () =>
  z.number().check(z.positive('must be greater than 0. Leave it blank to count 1.')),
);

/** Category names, top level first. */
export const path = fieldType('path', () => z.array(filled()));

export const items = <Item extends BodySchema>(item: Item, label: string, words: Words) =>
  fieldType('items', () => z.array(item))(label, words);

/** For amounts that the API expects as 0 where they don't apply. */
export const amountOrZero = (label: string, words: Words) => z._default(amount(label, words), 0);

const maybe =
  <Made extends z.core.$ZodType>(make: (label: string, words: Words) => Made) =>
  (label: string, words: Words) =>
    z.optional(make(label, words));

/** The same types, for fields that may be blank. */
export const optional = {
  text: maybe(text),
  identifier: maybe(identifier),
  amount: maybe(amount),
  quantity: maybe(quantity),
  path: maybe(path),
  items: <Item extends BodySchema>(item: Item, label: string, words: Words) =>
    z.optional(items(item, label, words)),
};

export const isNumeric = ({ type }: Field): boolean => type === 'amount' || type === 'quantity';
