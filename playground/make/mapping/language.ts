/** The expressions that a user writes in the fields of a scenario. */
import { functions as appFunctions, type ImlFunction } from '../iml/functions.ts';
import type { Language } from '../iml/language.ts';
import { areEqual, type Operator } from '../iml/operators.ts';
import { toText } from '../iml/value.ts';
import { listFunctions } from './lists.ts';

const regularExpression = /^\/(?<source>.*)\/(?<flags>[a-z]*)$/s;

/**
 * A search between slashes is a regular expression, with flags behind it; `$&` is what it found, and
 * `$1` what its first parentheses did. Named groups are an error.
 * Source: https://help.make.com/string-functions; Adobe's edition of the same engine has the rules
 * at length: https://experienceleague.adobe.com/en/docs/workfront-fusion/using/references/mapping-panel/functions/string-functions
 *
 * Assumed (make-regex): the patterns are JavaScript's. Other flags, and other patterns in a
 * replacement, aren't documented, and throw here. Source: `replace` in
 * https://github.com/minsu-kang/make-custom-app-skill (builtin-iml-functions).
 */
const replace: ImlFunction = {
  takes: 3,
  apply: (argument) => {
    const { source, flags } = regularExpression.exec(toText(argument(1)))?.groups ?? {};
    const replacement = toText(argument(2));
    if (source === undefined || flags === undefined) return plainReplace?.apply(argument);
    if (/[^gim]/.test(flags) || /\(\?<\w/.test(source) || /\$(?![&\d])/.test(replacement))
      throw new TypeError(`nothing documents this 'replace'.`);
    return toText(argument(0)).replace(new RegExp(source, flags), replacement);
  },
};
const plainReplace = appFunctions.get('replace');

/**
 * Assumed (make-text-arithmetic): a text that is a number is one, as in `"10800" / 100`; anything
 * else is an error. Source: the operator table in
 * https://github.com/minsu-kang/make-custom-app-skill (builtin-iml-functions).
 */
const toNumber = (value: unknown): number => {
  const text = toText(value);
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new TypeError(`'/' needs two numbers.`);
  return Number(text);
};

const divide: Operator = {
  strength: 14,
  apply: (left, right) => toNumber(left) / toNumber(right()),
};

const differ: Operator = { strength: 10, apply: (left, right) => !areEqual(left, right()) };

const known = (names: readonly string[]): readonly (readonly [string, ImlFunction])[] =>
  [...appFunctions].filter(([name]) => names.includes(name));

/**
 * What the formulas of the app's help and its scenario templates are made of, and nothing else.
 *
 * Assumed (make-mapping-backslash): a backslash in a quoted text stays as it is. Source: the
 * regular expressions in both pages above; https://nodetrigger.com/multiple_regex ("in Make, only a
 * single backslash").
 */
export const mappingLanguage: Language = {
  functions: new Map([
    ...known(['if', 'ifempty', 'contains', 'substring', 'trim']),
    ['replace', replace],
    ...listFunctions,
  ]),
  operators: new Map([
    ['/', divide],
    ['!=', differ],
  ]),
  separator: ';',
  hasBackslash: true,
};
