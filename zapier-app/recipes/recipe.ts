/** Splits a recipe into rows: what a store sends, how to map it, and what AdvocateLoop records. */
import { itemsIn, valueAt } from '../../stores/map.ts';
import type { FromList, MappedItems, MappedValue, Sample } from '../../stores/sample.ts';
import { titleCase } from '../words.ts';

/**
 * What the editor of a Zap calls a value: `customer.first_name` is “Customer First Name”.
 *
 * Assumed (zapier-words): the keys of a path are title-cased one after the other, and `id` is “ID”.
 * Source: none.
 */
export const pathWords = (path: string): string =>
  titleCase(path.replaceAll(/[._]+|(?<=[a-z])(?=[A-Z])/g, ' ').trim()).replaceAll(/\bId\b/g, 'ID');

/** An answer that is found by its name stands under that name. */
const listWords = ({ list, value, where }: FromList): string =>
  where?.[1] ?? pathWords(value === undefined ? list : `${list}.${value}`);

const pathsIn = (template: string): readonly string[] =>
  [...template.matchAll(/\{\{([^{}]+)\}\}/g)].map(([, path = '']) => path);

/** Nothing if the value is typed. */
const shownAs = (value: MappedValue, within = ''): readonly string[] =>
  (typeof value === 'string' ? pathsIn(value).map(pathWords) : [listWords(value)]).map((words) =>
    `${within} ${words}`.trim(),
  );

export interface RecipeLine {
  readonly key: string;
  /** Key within the items, if it is about them. */
  readonly child?: string;
  readonly value: MappedValue;
  /** What the editor calls the values that are mapped. */
  readonly shown: readonly string[];
  /** Where the paths of the value start: the payload, or the first of its items. */
  readonly from: unknown;
  readonly arrives: unknown;
}

const isItems = (value: MappedValue | MappedItems): value is MappedItems =>
  typeof value === 'object' && 'fields' in value;

const listShown = ({ each }: MappedItems): string => {
  if (each === undefined) return '';
  return typeof each === 'string' ? pathWords(each) : (shownAs(each)[0] ?? '');
};

const itemLines = (recipe: Sample, key: string, items: MappedItems): readonly RecipeLine[] =>
  Object.entries(items.fields).map(([child, value]) => ({
    key,
    child,
    value,
    shown: shownAs(value, listShown(items)),
    from: itemsIn(recipe.payload, items)?.[0],
    arrives: valueAt(recipe.body, `${key}.0.${child}`),
  }));

export const linesOf = (recipe: Sample): readonly RecipeLine[] =>
  Object.entries(recipe.mapping).flatMap(([key, value]) => {
    if (isItems(value)) return itemLines(recipe, key, value);
    const own = Object.entries(recipe.shown ?? {}).find(([field]) => field === key)?.[1];
    const shown = own === undefined ? shownAs(value) : [own];
    return [{ key, value, shown, from: recipe.payload, arrives: recipe.body?.[key] }];
  });
