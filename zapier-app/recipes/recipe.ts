/** A recipe: what a store sends, how it is mapped, and what reaches AdvocateLoop. */

export interface Cents {
  readonly cents: string;
}

/** Text with `{{path}}` in it, text that is typed, or an amount that a step divides by 100. */
export type Value = string | Cents;

export interface Items {
  /** Path of the list; without it one item is mapped by hand. */
  readonly each?: string;
  readonly fields: Readonly<Record<string, Value>>;
}

export interface Recipe {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly event: string;
  readonly payload: unknown;
  readonly mapping: Readonly<Record<string, Value | Items>>;
  /** The mapping filled in, under the API's own names. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What must reach the API; null where nothing may be sent. */
  readonly body: Readonly<Record<string, unknown>> | null;
}

/** One line of a recipe's table. */
export interface RecipeLine {
  readonly key: string;
  /** Key within the items, if it is about them. */
  readonly child?: string;
  /** Path of the list that its items come from. */
  readonly within?: string;
  readonly value: Value;
  /** Where the paths of the value start: the payload, or the first of its items. */
  readonly from: unknown;
  readonly arrives: unknown;
}

/** The value at a path such as `line_items.0.price`. Only a payload's own keys are looked at. */
export const valueAt = (source: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? Reflect.get(value, key)
          : undefined,
      source,
    );

const isItems = (value: Value | Items): value is Items =>
  typeof value === 'object' && 'fields' in value;

const itemLines = (recipe: Recipe, key: string, { each, fields }: Items): readonly RecipeLine[] => {
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

export const linesOf = (recipe: Recipe): readonly RecipeLine[] =>
  Object.entries(recipe.mapping).flatMap(([key, value]) =>
    isItems(value)
      ? itemLines(recipe, key, value)
      : [{ key, value, from: recipe.payload, arrives: recipe.body?.[key] }],
  );

export const inCents = (recipe: Recipe): boolean =>
  linesOf(recipe).some(({ value }) => typeof value !== 'string');
