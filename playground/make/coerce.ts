import { isCollection, isoText } from './iml/value.ts';
import type { ParameterType } from '../../make-app/format/parameter.ts';
import { emptystring, isEmpty, type ParameterProblem } from './problems.ts';

/** A value of the field's type, undefined for nothing filled in, or why there is none. */
export type Coerced = { readonly value: unknown } | { readonly problem: ParameterProblem };

/**
 * A number is always true, even 0; a text is false when it is `false` or empty.
 *
 * Assumed (make-false-text): `false` is meant to the letter, so that `FALSE` and `no` are true.
 * Source: https://help.make.com/type-coercion ("if the text value is equal to false").
 */
const toBoolean = (given: unknown): boolean =>
  typeof given === 'boolean' ? given : given !== 'false' && given !== emptystring;

const scalarText = (given: unknown): Coerced => {
  if (given === emptystring) return { value: '' };
  if (given instanceof Date) return { value: isoText(given) };
  const isScalar = ['string', 'number', 'boolean'].includes(typeof given);
  return isScalar ? { value: String(given) } : { problem: 'text' };
};

/**
 * Numbers and booleans as they are written, a date as ISO 8601, a list as its items.
 *
 * Assumed (make-list-text): the items of a list are joined with a comma; a list of lists or of
 * collections has no text. Source: https://help.make.com/type-coercion ("if the array supports
 * conversion to text").
 */
const toText = (given: unknown): Coerced => {
  if (!Array.isArray(given)) return scalarText(given);
  const items = given.map((item) => scalarText(isEmpty(item) ? '' : item));
  if (items.some((item) => 'problem' in item)) return { problem: 'text' };
  return { value: items.map((item) => ('value' in item ? item.value : '')).join(',') };
};

const readNumber = (text: string): number | undefined =>
  /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;

/**
 * Assumed (make-number-text): a text is a number when, without white space around it, it is digits
 * with at most a minus before and a decimal point inside: `108`, ` 108 `, `-1.5`, `007`. Whatever
 * else (`1,234.50`, `$12`, `1e3`, `0x10`, `+5`, `.5`, white space alone) is rejected, as are
 * booleans, dates, lists, and collections. Source: the cases in test/coerce-types.spec.ts of
 * https://github.com/integromat/make-forman-schema, Make's own validator;
 * https://help.make.com/type-coercion only says that Make "tries to convert".
 */
const toNumber = (given: unknown, isAllowed: (value: number) => boolean): Coerced => {
  const value = typeof given === 'string' ? readNumber(given.trim()) : given;
  return typeof value === 'number' && isAllowed(value) ? { value } : { problem: 'number' };
};

const coercions: Readonly<Record<ParameterType, (given: unknown) => Coerced>> = {
  any: (value) => ({ value: value === emptystring ? '' : value }),
  array: (value) => ({ value: Array.isArray(value) ? value : [value] }),
  boolean: (given) => ({ value: toBoolean(given) }),
  collection: (value) => (isCollection(value) ? { value } : { problem: 'collection' }),
  email: toText,
  hidden: (value) => ({ value: value === emptystring ? '' : value }),
  integer: (given) => toNumber(given, Number.isInteger),
  number: (given) => toNumber(given, Number.isFinite),
  password: toText,
  select: (value) => ({ value }),
  text: toText,
  uinteger: (given) => toNumber(given, (value) => Number.isInteger(value) && value >= 0),
  url: toText,
};

/**
 * Turns what was typed or mapped into the field's type, or refuses it.
 *
 * Source: https://help.make.com/type-coercion. Collections, arrays and selects are made of other
 * fields and are read in parameters.ts.
 */
export const coerce = (type: ParameterType, given: unknown): Coerced => coercions[type](given);
