/** What an error handler route does with the error of its module. */
import { isCollection, type Collection } from '../iml/value.ts';
import { directiveOf, type ScenarioNode } from './blueprint.ts';
import { passes } from './filter.ts';
import { mappedValues } from './mapper.ts';

/** How often, and after how many minutes each time, Make runs the module again by itself. */
export interface Retry {
  readonly count: number;
  readonly minutes: number;
}

export type Handled =
  | { readonly as: 'Break'; readonly retry: Retry | undefined }
  | { readonly as: 'Resume'; readonly output: Collection }
  | { readonly as: 'Commit' | 'Ignore' | 'Rollback' };

/** Exported scenarios have these as texts as well as numbers. */
const wholeNumber = (value: unknown, name: string): number => {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`Break: '${name}' must be a whole number, not ${JSON.stringify(value)}.`);
};

/** Source: https://help.make.com/automatic-retry-of-incomplete-executions: 3 times, 15 minutes apart. */
const retryOf = ({ retry, count = 3, interval = 15 }: Collection): Retry | undefined => {
  if (typeof retry !== 'boolean') throw new Error(`Break: 'retry' must be true or false.`);
  if (!retry) return undefined;
  return { count: wholeNumber(count, 'count'), minutes: wholeNumber(interval, 'interval') };
};

const direct = (node: ScenarioNode, bundles: Collection): Handled => {
  const as = directiveOf(node);
  if (as === undefined)
    throw new Error(`'${node.module}' in an error handler route is not run here.`);
  if (as === 'Break') return { as, retry: retryOf(node.mapper) };
  if (as === 'Resume') return { as, output: mappedValues(node.mapper, bundles) };
  return { as };
};

/**
 * A filter on the route itself that lets the error pass by makes it an error without a handler. Of the
 * routes of a router exactly one must fit: what Make does with no directive, or with two, nobody says.
 *
 * Source: https://docs.celonis.com/en/advanced-error-handling.html (the same engine as Make's), both
 * "Adding a filter to the error handler route" and "Adding a Router followed by filters".
 *
 * @param bundles with the error under the number of the module that failed
 * @returns undefined where the error is not handled
 */
export const handle = (
  route: readonly ScenarioNode[] | undefined,
  bundles: Collection,
): Handled | undefined => {
  const [first, ...others] = route ?? [];
  if (!first || !passes(first.filter, bundles)) return undefined;
  if (others.length > 0)
    throw new Error('An error handler route of several modules is not run here.');
  if (first.module !== 'builtin:BasicRouter') return direct(first, bundles);
  const fitting = (first.routes ?? []).filter(({ flow }) => passes(flow[0]?.filter, bundles));
  const [taken] = fitting;
  if (!taken || fitting.length > 1)
    throw new Error(`${fitting.length} routes of the error handler fit, and exactly one must.`);
  return handle(taken.flow, bundles);
};

export const withError = (
  bundles: Collection,
  { id }: ScenarioNode,
  { type, message }: { readonly type: string; readonly message: string },
): Collection => {
  const output = bundles[id];
  return {
    ...bundles,
    [id]: { ...(isCollection(output) ? output : {}), error: { type, message } },
  };
};
