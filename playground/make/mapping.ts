import { readText } from './iml/template.ts';
import type { Collection } from './iml/value.ts';

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
