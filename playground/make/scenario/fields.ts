/** What a module's fields and filter are given by the modules before it. */
import type { Filter, ScenarioNode } from '../../../make-app/format/blueprint.ts';
import { readText } from '../iml/template.ts';
import { isCollection, toText, type Collection } from '../iml/value.ts';

/**
 * What a field of a scenario is given by what a user typed and mapped in it.
 *
 * @param bundles what the modules before gave, by their numbers in the scenario
 * @throws ImlError for anything that Make's documentation doesn't describe
 */
export const mapped = (text: string, bundles: Collection): unknown =>
  readText(text, {
    place: { file: 'scenario', path: text },
    variables: Object.keys(bundles),
    separator: ';',
  })(bundles);

const mappedValue = (value: unknown, bundles: Collection): unknown => {
  if (typeof value === 'string') return mapped(value, bundles);
  if (Array.isArray(value)) return value.map((item) => mappedValue(item, bundles));
  return isCollection(value) ? mappedValues(value, bundles) : value;
};

export const mappedValues = (mapper: ScenarioNode['mapper'], bundles: Collection): Collection =>
  Object.fromEntries(
    Object.entries(mapper ?? {}).map(([key, value]) => [key, mappedValue(value, bundles)]),
  );

/** Source: https://help.make.com/filtering. A module without a filter lets everything through. */
export const passes = (filter: Filter | undefined, bundles: Collection): boolean =>
  filter === undefined ||
  filter.conditions.some((all) =>
    all.every(({ a, b }) => toText(mapped(a, bundles)) === toText(mapped(b, bundles))),
  );
