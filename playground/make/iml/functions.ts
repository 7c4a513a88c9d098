import { isCollection, own, partOf, toText, type Collection } from './value.ts';

export interface ImlFunction {
  /** How many arguments it takes. */
  readonly takes: readonly number[];
  /** @throws TypeError, URIError or SyntaxError when an argument can't be used */
  readonly apply: (...given: readonly unknown[]) => unknown;
}

/**
 * Only null, undefined and the empty text are empty; 0, false and [] are values.
 * Source: https://developers.make.com/custom-apps-documentation/block-elements/iml
 */
const ifEmpty = (value: unknown, other: unknown): unknown =>
  value === null || value === undefined || value === '' ? other : value;

/**
 * A list of keys and values as one collection.
 *
 * Assumed (make-to-collection): an item without a key is left out, the last one of two equal keys
 * counts, and nothing instead of a list is an empty collection. Source: none;
 * https://help.make.com/functions describes lists of keys and values only.
 */
const toCollection = (list: unknown, key: unknown, value: unknown): Collection =>
  Object.fromEntries(
    listOf(list)
      .filter(isCollection)
      .map((item) => [toText(own(item, toText(key))), own(item, toText(value))] as const)
      .filter(([name]) => name !== ''),
  );

const regularExpression = /^\/(?<source>.*)\/(?<flags>[a-z]*)$/s;

/**
 * A search between slashes is a regular expression, with flags behind it; `$&` is what it found, and
 * `$1` what its first parentheses did. Named groups are an error. Any other search replaces every
 * occurrence of a plain text.
 * Source: https://help.make.com/string-functions; Adobe's edition of the same engine has the rules
 * at length: https://experienceleague.adobe.com/en/docs/workfront-fusion/using/references/mapping-panel/functions/string-functions
 *
 * Assumed (make-regex): the patterns are JavaScript's. Other flags, and other patterns in a
 * replacement, aren't documented, and throw here. Source: `replace` in
 * https://github.com/minsu-kang/make-custom-app-skill (builtin-iml-functions).
 */
const replace = (value: unknown, searched: unknown, by: unknown): string => {
  const [text, search, replacement] = [toText(value), toText(searched), toText(by)];
  const { source, flags = '' } = regularExpression.exec(search)?.groups ?? {};
  if (source === undefined) return text.replaceAll(search, () => replacement);
  if (/[^gim]/.test(flags) || /\(\?<\w/.test(source) || /\$(?![&\d])/.test(replacement))
    throw new TypeError(`nothing documents this 'replace'.`);
  return text.replace(new RegExp(source, flags), replacement);
};

/**
 * Assumed (make-no-list): nothing instead of a list is an empty one, of which the first is nothing and
 * the sum 0. Source: none.
 */
const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new TypeError('an array is needed here.');
  return value;
};

/**
 * `map(list; key; [key for filtering]; [values for filtering, separated by commas])`
 *
 * Assumed (make-map-missing): an item without the key gives nothing that a text shows. Source:
 * https://help.make.com/functions
 *
 * Assumed (make-map-path): a key may be a path with dots. Source: none of Make's own;
 * https://community.make.com/t/how-to-get-a-property-from-object-within-an-array/96621 shows that a
 * part of a collection is wanted.
 */
const map = (list: unknown, key: unknown, filter: unknown, allowed: unknown): unknown[] => {
  const values = toText(allowed).split(',');
  return listOf(list)
    .filter((item) => !filter || values.includes(toText(valueIn(item, filter))))
    .map((item) => valueIn(item, key));
};

const valueIn = (item: unknown, path: unknown): unknown => partOf(item, toText(path).split('.'));

/** Assumed (make-text-sum): a text that is a number is added up as one, and nothing as 0. Source: none. */
const sum = (list: unknown): number =>
  listOf(list).reduce<number>((total, value) => total + numberOf(value ?? 0), 0);

/**
 * Assumed (make-text-arithmetic): a text that is a number is one, as in `"10800" / 100`; anything
 * else is an error. Source: the operator table in
 * https://github.com/minsu-kang/make-custom-app-skill (builtin-iml-functions).
 */
export const numberOf = (value: unknown): number => {
  const text = toText(value);
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new TypeError('numbers are needed here.');
  return Number(text);
};

const substring = (text: unknown, start: unknown, end: unknown): string =>
  toText(text).substring(numberOf(start), numberOf(end));

const join = (list: unknown, separator: unknown): string => {
  const texts = listOf(list).map((item) => toText(item));
  return texts.join(toText(separator));
};

/**
 * Every function that the app, its scenario templates and the formulas in its help are made of.
 *
 * Source: https://help.make.com/functions, https://help.make.com/array-functions; what they leave
 * open is from https://github.com/minsu-kang/make-custom-app-skill (builtin-iml-functions).
 *
 * Assumed (make-conditions): conditions are true and false as in JavaScript, so that an empty array
 * is true. Assumed (make-text-of-nothing): a text function that is given nothing works on an empty
 * text. Assumed (make-join-nothing): what has no text, such as null, is joined as an empty one.
 * Source: the same; for the last two none.
 */
export const functions: ReadonlyMap<string, ImlFunction> = new Map<string, ImlFunction>([
  ['if', { takes: [3], apply: (condition, yes, no) => (condition ? yes : no) }],
  ['ifempty', { takes: [2], apply: ifEmpty }],
  ['toCollection', { takes: [3], apply: toCollection }],
  ['contains', { takes: [2], apply: (text, part) => toText(text).includes(toText(part)) }],
  ['lower', { takes: [1], apply: (text) => toText(text).toLowerCase() }],
  ['trim', { takes: [1], apply: (text) => toText(text).trim() }],
  ['substring', { takes: [3], apply: substring }],
  ['replace', { takes: [3], apply: replace }],
  ['split', { takes: [2], apply: (text, separator) => toText(text).split(toText(separator)) }],
  ['first', { takes: [1], apply: (list) => listOf(list)[0] }],
  ['map', { takes: [2, 4], apply: map }],
  ['sum', { takes: [1], apply: sum }],
  ['join', { takes: [2], apply: join }],
  ['base64', { takes: [1], apply: (text) => Buffer.from(toText(text)).toString('base64') }],
  ['encodeURL', { takes: [1], apply: (text) => encodeURIComponent(toText(text)) }],
]);
