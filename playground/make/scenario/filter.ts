import type { Collection } from '../iml/value.ts';
import { toText } from '../iml/value.ts';
import { mapped } from '../mapping/index.ts';
import type { Filter } from './blueprint.ts';

/** Source: https://help.make.com/filtering. A module without a filter lets everything through. */
export const passes = (filter: Filter | undefined, bundles: Collection): boolean =>
  filter === undefined ||
  filter.conditions.some((all) =>
    all.every(({ a, b }) => toText(mapped(a, bundles)) === toText(mapped(b, bundles))),
  );
