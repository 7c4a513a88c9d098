/**
 * The closed set of field types: what the API takes (zod), and one constructor each.
 *
 * Source: REST API, the "Fields" tables. A new type does not compile until every platform says how
 * its form shows it.
 */
import * as z from 'zod/mini';
import { described, type BodySchema, type Field, type Words } from './field.ts';

const filled = () => z.string().check(z.minLength(1));

export const text = (words: Words) => described('text', filled(), words);

/** Leaves as a string whatever it is made of; compared, never calculated with. */
export const identifier = (words: Words) => described('identifier', filled(), words);

/** Refuses less than the API would, never more: one `@`, something on both sides, no space. */
export const email = (words: Words) =>
  described(
    'email',
    z
      .string()
      .check(
        z.regex(
          /^[^\s@]+@[^\s@]+$/,
          'is not an email address: it needs one @ with something on both sides and no space.',
        ),
      ),
    { ...words, personal: true },
  );

/** Money in the currency's main unit, 0 or more, finite. */
export const amount = (words: Words) =>
  described('amount', z.number().check(z.nonnegative()), words);

/** Units, more than 0, finite. */
export const quantity = (words: Words) =>
  described('quantity', z.number().check(z.positive('must be greater than 0.')), words);

/** A path of categories, top level first. */
export const path = (words: Words) => described('path', z.array(filled()), words);

export const items = <Item extends BodySchema>(item: Item, words: Words) =>
  described('items', z.array(item), words);

/** For what the API wants as 0 where it does not apply. */
export const zeroIfBlank = (schema: z.ZodMiniNumber) => z._default(schema, 0);

export const isNumeric = ({ type }: Field): boolean => type === 'amount' || type === 'quantity';
