/** What the fields of a sample are mapped from, as the editors of both platforms name it. */
import type { Blueprint } from '../../make-app/format/blueprint.ts';
import { listed } from '../../shared/fields/listed.ts';
import { valueAt } from '../../stores/map.ts';
import { valuesOf } from '../../stores/sample.ts';
import type { Sample } from '../../stores/index.ts';
import { linesOf } from '../../zapier-app/recipes/recipe.ts';
import { pathWords } from '../../zapier-app/recipes/words.ts';
import type { Both, Mapping } from './protocol.ts';

const expressionsIn = (text: unknown): readonly string[] =>
  [...String(text).matchAll(/\{\{(.*?)\}\}/g)].map(([, expression = '']) => expression);

const none: Mapping = { pills: {}, filters: [] };

/** @param scenario of the sample: its last module has the mapping */
export const mappingsOf = (sample: Sample, { flow }: Blueprint): Both<Mapping> => {
  const module = flow.at(-1);
  // Nothing is recommended where nothing can be recorded.
  if (!module || sample.body === null) return { zapier: none, make: none };
  // With a list, an aggregator before the module makes the items.
  const item = flow.length > 2 ? flow.at(-2)?.mapper : valueAt(module.mapper, 'items.0');
  const lines = linesOf(sample);
  const makePills = lines.map(({ key, child }): [string, readonly string[]] =>
    child === undefined
      ? [key, expressionsIn(valueAt(module.mapper, key))]
      : [`${key}.${child}`, expressionsIn(valueAt(item, child))],
  );
  const conditions = module.filter?.conditions[0] ?? [];
  const only = (sample.only ?? []).map((rule) => ({
    path: rule.path,
    is: listed(valuesOf(rule), 'or'),
  }));
  return {
    zapier: {
      pills: Object.fromEntries(
        lines.map(({ key, child, shown }) => [
          child === undefined ? key : `${key}.item_${child}`,
          shown,
        ]),
      ),
      filters: only.map(({ path, is }) => ({ name: pathWords(path), is })),
    },
    make: {
      pills: Object.fromEntries([...makePills, ['items', expressionsIn(module.mapper?.['items'])]]),
      filters: only.map(({ is }, index) => ({
        name: expressionsIn(conditions[index]?.a).join(),
        is,
      })),
    },
  };
};
