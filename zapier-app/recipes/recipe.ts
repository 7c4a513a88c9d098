/** Splits a recipe into rows: what a store sends, how to map it, and what AdvocateLoop records. */
import { valueAt } from '../../stores/map.ts';
import type { MappedItems, MappedValue, Sample } from '../../stores/sample.ts';

/** One line of a recipe's table. */
export interface RecipeLine {
  readonly key: string;
  /** Key within the items, if it is about them. */
  readonly child?: string;
  /** Path of the list that its items come from. */
  readonly within?: string;
  readonly value: MappedValue;
  /** Where the paths of the value start: the payload, or the first of its items. */
  readonly from: unknown;
  readonly arrives: unknown;
}

const isItems = (value: MappedValue | MappedItems): value is MappedItems =>
  typeof value === 'object' && 'fields' in value;

const itemLines = (
  recipe: Sample,
  key: string,
  { each, fields }: MappedItems,
): readonly RecipeLine[] => {
  const from = each === undefined ? recipe.payload : valueAt(recipe.payload, `${each}.0`);
  return Object.entries(fields).map(([child, value]) => ({
    key,
    child,
    ...(each === undefined ? {} : { within: each }),
    value,
    from,
    arrives: valueAt(recipe.body, `${key}.0.${child}`),
  }));
};

export const linesOf = (recipe: Sample): readonly RecipeLine[] =>
  Object.entries(recipe.mapping).flatMap(([key, value]) =>
    isItems(value)
      ? itemLines(recipe, key, value)
      : [{ key, value, from: recipe.payload, arrives: recipe.body?.[key] }],
  );

export const inCents = (recipe: Sample): boolean =>
  linesOf(recipe).some(({ value }) => typeof value !== 'string');
