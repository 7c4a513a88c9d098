import { type Collection, isCollection, own, toText } from './value.ts';

/**
 * Evaluates the n-th argument, counted from 0, each time it is asked for. One that is never asked
 * for is never evaluated.
 */
type Argument = (index: number) => unknown;

export interface ImlFunction {
  /** How many arguments it takes. */
  readonly takes: number;
  /** Another number of them that it takes. */
  readonly orTakes?: number;
  /** @throws TypeError or URIError when an argument can't be used; the caller adds the place */
  readonly apply: (argument: Argument) => unknown;
}

/**
 * Only null, undefined and the empty text are empty; 0, false and [] are values.
 * Source: https://developers.make.com/custom-apps-documentation/block-elements/iml
 */
const ifEmpty = (argument: Argument): unknown => {
  const value = argument(0);
  return value === null || value === undefined || value === '' ? argument(1) : value;
};

/**
 * A list of keys and values as one collection.
 *
 * Assumed (make-to-collection): an item without a key is left out, the last one of two equal keys
 * counts, and nothing instead of a list is an empty collection. Source: none;
 * https://help.make.com/functions describes lists of keys and values only.
 */
const toCollection = (argument: Argument): Collection => {
  const list = argument(0);
  const [key, value] = [toText(argument(1)), toText(argument(2))];
  if (!Array.isArray(list)) return {};
  const pairs = list.filter(isCollection).map((item) => [toText(own(item, key)), own(item, value)]);
  return Object.fromEntries(pairs.filter(([name]) => name !== ''));
};

const contains = (value: unknown, searched: unknown): boolean =>
  Array.isArray(value) ? value.includes(searched) : toText(value).includes(toText(searched));

/** Positions count from 0, unlike the items of an array. */
const substring = (argument: Argument): string => {
  const [start, end] = [argument(1), argument(2)];
  if (typeof start !== 'number' || typeof end !== 'number') {
    throw new TypeError(`'substring' needs two numbers.`);
  }
  return toText(argument(0)).substring(start, end);
};

/** Every occurrence is replaced, and the replacement is taken as it is. */
const replace = (argument: Argument): string => {
  const [text, searched, replacement] = [0, 1, 2].map((index) => toText(argument(index)));
  if (text === undefined || searched === undefined || replacement === undefined) return '';
  if (/^\/.*\/[a-z]*$/s.test(searched)) {
    throw new TypeError(`'replace' with a regular expression isn't supported here.`);
  }
  return searched === '' ? text : text.replaceAll(searched, () => replacement);
};

/**
 * The values of one key, item by item.
 *
 * Assumed (make-map-missing): an item without the key gives nothing that a text shows. Source:
 * https://help.make.com/functions
 */
const map = (argument: Argument): unknown[] => {
  const [list, key] = [argument(0), toText(argument(1))];
  return Array.isArray(list)
    ? list.map((item) => (isCollection(item) ? own(item, key) : undefined))
    : [];
};

/**
 * Assumed (make-join-nothing): what has no text, such as null, is joined as an empty one. Source:
 * none.
 */
const join = (argument: Argument): string => {
  const [list, separator] = [argument(0), toText(argument(1))];
  return Array.isArray(list) ? list.map((part) => toText(part)).join(separator) : '';
};

/**
 * Every function this runtime knows; a function that no app needs can be deleted here.
 *
 * Source: https://help.make.com/functions; what it leaves open is from
 * https://github.com/minsu-kang/make-custom-app-skill (builtin-iml-functions).
 *
 * Assumed (make-chosen-branch): only the branch that is chosen by `if` and `ifempty` is evaluated;
 * conditions are true and false as in JavaScript, so that an empty array is true. Assumed
 * (make-text-of-nothing): a text function that is given nothing works on an empty text. Source: the
 * same two; for the last one none.
 */
export const functions: ReadonlyMap<string, ImlFunction> = new Map<string, ImlFunction>([
  ['if', { takes: 3, apply: (argument) => (argument(0) ? argument(1) : argument(2)) }],
  ['ifempty', { takes: 2, apply: ifEmpty }],
  ['toCollection', { takes: 3, apply: toCollection }],
  ['contains', { takes: 2, apply: (argument) => contains(argument(0), argument(1)) }],
  ['lower', { takes: 1, apply: (argument) => toText(argument(0)).toLowerCase() }],
  ['trim', { takes: 1, apply: (argument) => toText(argument(0)).trim() }],
  ['substring', { takes: 3, apply: substring }],
  ['replace', { takes: 3, apply: replace }],
  ['map', { takes: 2, apply: map }],
  ['join', { takes: 2, apply: join }],
  [
    'base64',
    { takes: 1, apply: (argument) => Buffer.from(toText(argument(0))).toString('base64') },
  ],
  ['encodeURL', { takes: 1, apply: (argument) => encodeURIComponent(toText(argument(0))) }],
]);
