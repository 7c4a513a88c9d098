import { type Collection, isCollection, own, toText } from './value.ts';

/**
 * Evaluates the n-th argument, counted from 0, each time it is asked for. One that is never asked
 * for is never evaluated.
 */
type Argument = (index: number) => unknown;

export type ImlFunction = {
  /** How many arguments it takes. */
  readonly least: number;
  readonly most: number;
  /** @throws TypeError or URIError when an argument can't be used; the caller adds the place */
  readonly apply: (argument: Argument, count: number) => unknown;
};

/**
 * Every function this runtime knows; a function that no app needs can be deleted here.
 *
 * Source: https://help.make.com/functions; what it leaves open is from
 * https://github.com/minsu-kang/make-custom-app-skill (builtin-iml-functions).
 *
 * Assumed: only the branch that is chosen by `if`, `ifempty` and `switch` is evaluated; conditions
 * are true and false as in JavaScript, so that an empty array is true.
 * Assumed: a text function that is given nothing works on an empty text.
 * Source: the same two; for the last one none.
 */
export const functions: ReadonlyMap<string, ImlFunction> = new Map<string, ImlFunction>([
  ['if', { least: 3, most: 3, apply: (argument) => (argument(0) ? argument(1) : argument(2)) }],
  ['ifempty', { least: 2, most: 2, apply: ifEmpty }],
  ['switch', { least: 3, most: Infinity, apply: choose }],
  ['omit', { least: 2, most: Infinity, apply: omit }],
  ['toCollection', { least: 3, most: 3, apply: toCollection }],
  ['contains', { least: 2, most: 2, apply: (argument) => contains(argument(0), argument(1)) }],
  ['length', { least: 1, most: 1, apply: (argument) => length(argument(0)) }],
  ['lower', { least: 1, most: 1, apply: (argument) => toText(argument(0)).toLowerCase() }],
  ['trim', { least: 1, most: 1, apply: (argument) => toText(argument(0)).trim() }],
  ['toString', { least: 1, most: 1, apply: (argument) => toText(argument(0)) }],
  ['substring', { least: 3, most: 3, apply: substring }],
  ['replace', { least: 3, most: 3, apply: replace }],
  [
    'base64',
    { least: 1, most: 1, apply: (argument) => Buffer.from(toText(argument(0))).toString('base64') },
  ],
  [
    'encodeURL',
    { least: 1, most: 1, apply: (argument) => encodeURIComponent(toText(argument(0))) },
  ],
]);

/**
 * Only null, undefined and the empty text are empty; 0, false and [] are values.
 * Source: https://developers.make.com/custom-apps-documentation/block-elements/iml
 */
function ifEmpty(argument: Argument): unknown {
  const value = argument(0);
  return value === null || value === undefined || value === '' ? argument(1) : value;
}

/**
 * Assumed: the cases are compared as texts; without a match and an else there is no value.
 * Source: "switch" in the page of the table.
 */
function choose(argument: Argument, count: number): unknown {
  const value = toText(argument(0));
  for (let index = 1; index + 1 < count; index += 2) {
    if (value === toText(argument(index))) return argument(index + 1);
  }
  return count % 2 === 0 ? argument(count - 1) : undefined;
}

/**
 * Assumed: nothing, or anything else that has no keys, is an empty collection.
 * Source: none; https://help.make.com/functions describes collections only.
 */
function omit(argument: Argument, count: number): Collection {
  const collection = argument(0);
  if (!isCollection(collection)) return {};
  const left = new Set(
    Array.from({ length: count - 1 }, (_, index) => toText(argument(index + 1))),
  );
  return Object.fromEntries(Object.entries(collection).filter(([key]) => !left.has(key)));
}

/**
 * A list of keys and values as one collection.
 *
 * Assumed: an item without a key is left out, the last one of two equal keys counts, and nothing
 * instead of a list is an empty collection.
 * Source: none; https://help.make.com/functions describes lists of keys and values only.
 */
function toCollection(argument: Argument): Collection {
  const list = argument(0);
  const [key, value] = [toText(argument(1)), toText(argument(2))];
  if (!Array.isArray(list)) return {};
  const pairs = list.filter(isCollection).map((item) => [toText(own(item, key)), own(item, value)]);
  return Object.fromEntries(pairs.filter(([name]) => name !== ''));
}

function contains(value: unknown, searched: unknown): boolean {
  return Array.isArray(value) ? value.includes(searched) : toText(value).includes(toText(searched));
}

function length(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  throw new TypeError(`'length' needs a text or an array.`);
}

/** Positions count from 0, unlike the items of an array. */
function substring(argument: Argument): string {
  const [start, end] = [argument(1), argument(2)];
  if (typeof start !== 'number' || typeof end !== 'number') {
    throw new TypeError(`'substring' needs two numbers.`);
  }
  return toText(argument(0)).substring(start, end);
}

/** Every occurrence is replaced, and the replacement is taken as it is. */
function replace(argument: Argument): string {
  const [text, searched, replacement] = [0, 1, 2].map((index) => toText(argument(index)));
  if (text === undefined || searched === undefined || replacement === undefined) return '';
  if (/^\/.*\/[a-z]*$/s.test(searched)) {
    throw new TypeError(`'replace' with a regular expression isn't supported here.`);
  }
  return searched === '' ? text : text.replaceAll(searched, () => replacement);
}
