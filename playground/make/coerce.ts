import { isCollection, toText } from './iml/value.ts';
import type { Entry, ParameterType } from '../../make-app/format/parameter.ts';

/** Why a value is refused, as the message begins. */
export const problems = {
  missing: 'Missing value of required parameter',
  number: 'Invalid number in parameter',
  text: 'Invalid text in parameter',
  collection: 'Invalid collection in parameter',
  objects: 'Array of objects expected in parameter',
  option: 'Value not found in options in parameter',
  smaller: 'Number is too small in parameter',
  greater: 'Number is too large in parameter',
  pattern: 'Text has a wrong format in parameter',
};

/** Notes why a value is refused. */
export type Refuse = (problem: keyof typeof problems) => undefined;

/** Nothing was filled in, or nothing came out of the mapping. */
export const isEmpty = (given: unknown): given is null | undefined | '' =>
  given === null || given === undefined || given === '';

/**
 * Numbers and booleans as they are written, a list as its items.
 *
 * Assumed (make-list-text): the items of a list are joined with a comma; a list of lists or of
 * collections has no text. Source: https://help.make.com/type-coercion ("if the array supports
 * conversion to text").
 */
const asText = (given: unknown, refuse: Refuse): string | undefined =>
  [given].flat().some((item) => typeof item === 'object' && item !== null)
    ? refuse('text')
    : toText(given);

/**
 * Assumed (make-number-text): a text is a number when, without white space around it, it is digits
 * with at most a minus before and a decimal point inside: `108`, ` 108 `, `-1.5`, `007`. Whatever
 * else (`1,234.50`, `$12`, `1e3`, `0x10`, `+5`, `.5`, white space alone) is rejected, as are
 * booleans, lists, and collections. Source: the cases in test/coerce-types.spec.ts of
 * https://github.com/integromat/make-forman-schema, Make's own validator;
 * https://help.make.com/type-coercion only says that Make "tries to convert".
 */
const asNumber = (given: unknown, refuse: Refuse): number | undefined => {
  const isPlain = typeof given === 'string' && /^-?\d+(\.\d+)?$/.test(given.trim());
  const value = isPlain ? Number(given) : given;
  return typeof value === 'number' && Number.isFinite(value) ? value : refuse('number');
};

const asItIs = (given: unknown): unknown => given;

const coercions: Record<ParameterType, (given: unknown, refuse: Refuse) => unknown> = {
  any: asItIs,
  array: (given) => (Array.isArray(given) ? given : [given]),
  // Assumed (make-false-text): `false` is meant to the letter, so that `FALSE` and `no` are true.
  // Source: https://help.make.com/type-coercion ("if the text value is equal to false").
  boolean: (given) => given !== false && given !== 'false',
  collection: (given, refuse) => (isCollection(given) ? given : refuse('collection')),
  email: asText,
  hidden: asItIs,
  number: asNumber,
  password: asText,
  select: asItIs,
  text: asText,
};

/**
 * Turns what was typed or mapped into the field's type, or refuses it.
 *
 * Source: https://help.make.com/type-coercion. Collections, arrays and selects are made of other
 * fields and are read in parameters.ts.
 */
export const coerce = ({ type }: Entry, given: unknown, refuse: Refuse): unknown =>
  coercions[type](given, refuse);

/**
 * Checks a value that already has its field's type.
 *
 * Assumed (make-select-value): a select's value must be the value of one of its options, of the
 * same type, whether it was chosen or mapped. Source: "select (selected value is null): invalid
 * value" in https://developers.make.com/custom-apps-documentation/other/processing-of-empty-values
 *
 * Assumed (make-checks): a pattern is a JavaScript regular expression that may match anywhere.
 * Source: https://developers.make.com/custom-apps-documentation/block-elements/parameters names the
 * checks and not their rules.
 */
export const check = ({ type, validate, options }: Entry, value: unknown, refuse: Refuse) => {
  if (type === 'email' && validate !== false)
    throw new Error(`Make's own check of an email address isn't known here: say validate: false`);
  if (options && !options.some((option) => option.value === value)) return refuse('option');
  const { min = -Infinity, max = Infinity, pattern } = validate || {};
  if (typeof value === 'number' && value < min) return refuse('smaller');
  if (typeof value === 'number' && value > max) return refuse('greater');
  const isOdd = typeof value === 'string' && pattern !== undefined;
  return isOdd && !new RegExp(pattern).test(value) ? refuse('pattern') : value;
};
