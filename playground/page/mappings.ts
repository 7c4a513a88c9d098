/** How an event of a store is mapped, as the editors of both platforms show it. */
import { storeScenariosOf } from '../../make-app/scenarios/store.ts';
import { events } from '../../shared/events/table.ts';
import { fieldsOf, type Field } from '../../shared/fields/field.ts';
import { itemsIn, mappedValue, valueAt } from '../../stores/map.ts';
import type { Sample } from '../../stores/index.ts';
import { amountsIn } from '../../zapier-app/settings.ts';
import { inCents, linesOf, type RecipeLine } from '../../zapier-app/recipes/recipe.ts';
import { pathsIn, pathWords } from '../../zapier-app/recipes/words.ts';
import { mapped } from '../make/mapping/index.ts';
import type { MappingRow, Pill } from './protocol.ts';

const text = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

const fieldsIn = ({ event }: Sample): readonly Field[] =>
  events.filter(({ key }) => key === event).flatMap(({ body }) => fieldsOf(body));

const labelOf = (sample: Sample, { key, child }: RecipeLine): string => {
  const field = fieldsIn(sample).find((one) => one.key === key);
  const choices = events.flatMap((event) => ('choice' in event ? [event.choice] : []));
  const own = field?.label ?? choices.find((one) => one.key === key)?.label ?? key;
  const inner = field?.children.find((one) => one.key === child);
  return inner ? `${own}: ${inner.label}` : own;
};

/** Each value of the store under the name that it has in a Zap. */
const zapPills = ({ value, shown, from }: RecipeLine): readonly Pill[] => {
  if (typeof value === 'string' && shown.length > 0)
    return pathsIn(value).map((path, index) => ({
      name: shown[index] ?? '',
      value: text(valueAt(from, path)),
    }));
  return [
    {
      name: shown[0] ?? text(value),
      value: shown[0] === undefined ? '' : text(mappedValue(from, value)),
    },
  ];
};

/** What the fields of the module, or of its items, hold in the scenario. */
const makeMappers = (sample: Sample) => {
  const flow = storeScenariosOf([sample])[sample.name]?.flow ?? [];
  const module = flow.at(-1);
  const aggregator = flow.length > 2 ? flow.at(-2) : undefined;
  return { module, items: aggregator?.mapper ?? valueAt(module?.mapper, 'items.0') };
};

const makePill = (expression: unknown, bundles: Readonly<Record<string, unknown>>): Pill => {
  const name = text(expression);
  const value = name.includes('{{') ? text(mapped(name, bundles)) : '';
  return { name: name.replace(/^\{\{([^{}]*)\}\}$/, '$1'), value };
};

const unitRow = {
  field: amountsIn.label,
  zapier: [{ name: amountsIn.choices.cents, value: '' }],
  make: [],
};

export const mappingOf = (sample: Sample): readonly MappingRow[] => {
  if (sample.body === null) return [];
  const { module, items } = makeMappers(sample);
  const bundles = {
    1: sample.payload,
    2: sample.mapping.items && itemsIn(sample.payload, sample.mapping.items)?.[0],
  };
  const filters = (sample.only ?? []).map(({ path, is }, index) => ({
    field: 'Filter',
    zapier: [{ name: pathWords(path), value: is }],
    make: [makePill(module?.filter?.conditions[0]?.[index]?.a, bundles)],
  }));
  const lines = linesOf(sample).map((line) => ({
    field: labelOf(sample, line),
    zapier: zapPills(line),
    make: [
      makePill(
        valueAt(line.child === undefined ? module?.mapper : items, line.child ?? line.key),
        bundles,
      ),
    ],
  }));
  return [...filters, ...lines, ...(inCents(sample) ? [unitRow] : [])];
};
