/** Maps the samples in `stores/` to both forms, as the editors of both platforms show it. */
import type { Blueprint } from '../../make-app/format/blueprint.ts';
import { scenarioOf } from '../../make-app/scenarios/store.ts';
import { webhook } from '../../make-app/scenarios/scenario.ts';
import { listed } from '../../shared/fields/listed.ts';
import { mapForZap, mapSample, samples, type Sample } from '../../stores/index.ts';
import { itemsIn, valueAt } from '../../stores/map.ts';
import { valuesOf } from '../../stores/sample.ts';
import { linesOf, pathWords } from '../../zapier-app/recipes/recipe.ts';
import { mappedValues } from '../make/scenario/fields.ts';
import { formValues, inputDataOf } from '../zapier/input.ts';
import type { Both, Mapping, SampleView, Tab, Values, ZapierForm } from './protocol.ts';

/** The values of a Zap's form: text, only in the mapped fields. */
const zapierValues = ({ fields }: ZapierForm, mapped: Values): Values => {
  const values = formValues(fields, mapped);
  const { inputData: texts } = inputDataOf(fields, values);
  return Object.fromEntries(
    fields
      .filter(({ key }) => Object.hasOwn(values, key))
      .map(({ key }) => [key, texts[key] ?? '']),
  );
};

/** The values of a module's form, as the store's scenario maps them. */
const makeValues = ({ payload, mapping }: Sample, { flow }: Blueprint): Values => {
  const bundles = { [webhook.id]: payload };
  // A list is split into bundles (2), and an aggregator (3) builds the items from them.
  const entries = mapping.items?.each === undefined ? [] : itemsIn(payload, mapping.items);
  const array = entries?.map((entry) =>
    mappedValues(flow.at(-2)?.mapper ?? null, { ...bundles, 2: entry }),
  );
  return mappedValues(flow.at(-1)?.mapper ?? null, { ...bundles, 3: { array } });
};

const expressionsIn = (text: unknown): readonly string[] =>
  [...String(text).matchAll(/\{\{(.*?)\}\}/g)].map(([, expression = '']) => expression);

const mappingsOf = (sample: Sample, { flow }: Blueprint): Both<Mapping> => {
  const none = { pills: {}, filters: [] };
  const module = flow.at(-1);
  // Nothing is recommended where nothing can be recorded.
  if (!module || sample.body === null) return { zapier: none, make: none };
  // With a list, an aggregator before the module makes the items.
  const item = flow.length > 2 ? flow.at(-2)?.mapper : valueAt(module.mapper, 'items.0');
  const lines = linesOf(sample);
  const zapierPills = lines.map(({ key, child, shown }) => [
    child === undefined ? key : `${key}.item_${child}`,
    shown,
  ]);
  const makePills = lines.map(({ key, child }) =>
    child === undefined
      ? [key, expressionsIn(valueAt(module.mapper, key))]
      : [`${key}.${child}`, expressionsIn(valueAt(item, child))],
  );
  const conditions = module.filter?.conditions[0] ?? [];
  const only = (sample.only ?? []).map((rule, index) => ({
    path: pathWords(rule.path),
    expression: expressionsIn(conditions[index]?.a).join(),
    is: listed(valuesOf(rule), 'or'),
  }));
  return {
    zapier: {
      pills: Object.fromEntries(zapierPills),
      filters: only.map(({ path, is }) => ({ name: path, is })),
    },
    make: {
      pills: Object.fromEntries([...makePills, ['items', expressionsIn(module.mapper?.['items'])]]),
      filters: only.map(({ expression, is }) => ({ name: expression, is })),
    },
  };
};

/** The order of a refund, found by its mapped order ID. */
export const orderOf = (refund: Sample): Sample | undefined => {
  const id = mapSample(refund)['order_id'];
  return refund.event === 'refund'
    ? samples.find(
        (sample) =>
          sample.event === 'conversion' &&
          sample.body !== null &&
          sample.body['order_id'] === String(id),
      )
    : undefined;
};

/** Several rows come from a list in the data. A single row is typed, and isn't a list. */
export const withItemByHand = (sample: Sample | undefined, values: Values): Values => {
  const rows = values['items'];
  return Array.isArray(rows) && rows.length === 1 && sample?.mapping.items?.each === undefined
    ? { ...values, items: rows[0] }
    : values;
};

export const sampleViews = (
  tabs: readonly Tab[],
  all: readonly Sample[] = samples,
): readonly SampleView[] =>
  all.flatMap((sample): SampleView[] => {
    const tab = tabs.find(({ id }) => id === sample.event);
    if (!tab) return [];
    const scenario = scenarioOf(sample);
    const { name, title, source } = sample;
    return [
      {
        name,
        title,
        source,
        tab: tab.id,
        order: orderOf(sample)?.title,
        zapier: tab.zapier ? zapierValues(tab.zapier, mapForZap(sample)) : {},
        make: makeValues(sample, scenario),
        mappings: mappingsOf(sample, scenario),
      },
    ];
  });
