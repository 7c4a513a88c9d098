/**
 * All field types, with a constructor and a zod schema for each.
 *
 * Source: REST API, the "Fields" tables. A new type doesn't compile until every platform can show it
 * on a form.
 */
import * as z from 'zod/mini';
import { described, type BodySchema, type Field, type Words } from './field.ts';

const filled = () => z.string().check(z.minLength(1));

export const text = (words: Words) => described('text', filled(), words);

/** Always sent as a string: it's compared, never calculated with. */
export const identifier = (words: Words) => described('identifier', filled(), words);

/** Never rejects an address that the API would accept. */
export const email = (words: Words) =>
  described(
    'email',
    z
      .string()
      .check(
        z.regex(
          /^[^\s@]+@[^\s@]+$/,
          "isn't an email address. It needs one @, text on both sides of it, and no spaces.",
        ),
      ),
    { ...words, personal: true },
  );

/** Money in the main currency unit: finite, 0 or more. */
export const amount = (words: Words) =>
  described('amount', z.number().check(z.nonnegative()), words);

/** A number of units: finite, greater than 0. */
export const quantity = (words: Words) =>
  described(
    'quantity',
    z.number().check(z.positive('must be greater than 0. Leave it blank to count 1.')),
    words,
  );

/** Category names, top level first. */
export const path = (words: Words) => described('path', z.array(filled()), words);

export const items = <Item extends BodySchema>(item: Item, words: Words) =>
  described('items', z.array(item), words);

/** For amounts that the API expects as 0 where they don't apply. */
export const amountOrZero = (words: Words) => z._default(amount(words), 0);

const maybe =
  <Made extends z.core.$ZodType>(make: (words: Words) => Made) =>
  (words: Words) =>
    z.optional(make(words));

/** The same types, for fields that may be blank. */
export const optional = {
  text: maybe(text),
  identifier: maybe(identifier),
  amount: maybe(amount),
  quantity: maybe(quantity),
  path: maybe(path),
  items: <Item extends BodySchema>(item: Item, words: Words) => z.optional(items(item, words)),
};

export const isNumeric = ({ type }: Field): boolean => type === 'amount' || type === 'quantity';
