/** The functions for lists: https://help.make.com/array-functions */
import type { ImlFunction } from '../iml/functions.ts';
import { isCollection, own, toText } from '../iml/value.ts';

const listOf = (value: unknown, name: string): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new TypeError(`'${name}' needs an array.`);
  return value;
};

/**
 * Assumed (make-map-path): a key may be a path with dots. Source: none of Make's own;
 * https://community.make.com/t/how-to-get-a-property-from-object-within-an-array/96621 shows that a
 * part of a collection is wanted.
 */
const valueIn = (entry: unknown, path: string): unknown => {
  let value = entry;
  for (const key of path.split('.')) value = isCollection(value) ? own(value, key) : undefined;
  return value;
};

/**
 * `map(list; key; [key for filtering]; [values for filtering, separated by commas])`
 *
 * Assumed (make-map-missing): an entry without the key gives nothing. Assumed (make-no-list): nothing
 * instead of a list is an empty one, of which the first is nothing and the sum 0. Source: none.
 */
const map: ImlFunction = {
  takes: 2,
  orTakes: 4,
  apply: (argument) => {
    const [key, filter, allowed] = [1, 2, 3].map((index) => toText(argument(index)));
    return listOf(argument(0), 'map')
      .filter((entry) => !filter || allowed?.split(',').includes(toText(valueIn(entry, filter))))
      .map((entry) => valueIn(entry, key ?? ''));
  },
};

/** Assumed (make-text-sum): a text that is a number is added up as one, and nothing as 0. Source: none. */
const sum: ImlFunction = {
  takes: 1,
  apply: (argument) =>
    listOf(argument(0), 'sum').reduce<number>((total, value) => {
      const text = toText(value ?? 0);
      if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new TypeError(`'sum' needs numbers.`);
      return total + Number(text);
    }, 0),
};

export const listFunctions: readonly (readonly [string, ImlFunction])[] = [
  ['first', { takes: 1, apply: (argument) => listOf(argument(0), 'first')[0] }],
  ['map', map],
  ['sum', sum],
  ['split', { takes: 2, apply: (argument) => toText(argument(0)).split(toText(argument(1))) }],
];
