/** What an error handler route does with the error of its module. */
import * as z from 'zod';
import type { ScenarioNode } from '../../../make-app/format/blueprint.ts';
import type { Collection } from '../iml/value.ts';
import { passes } from './fields.ts';

/** How often, and after how many minutes each time, Make runs the module again by itself. */
export interface Retry {
  readonly count: number;
  readonly minutes: number;
}

export type Handled =
  | { readonly as: 'Break'; readonly retry: Retry | undefined }
  | { readonly as: 'Ignore' };

/**
 * Exported scenarios have these as texts as well as numbers.
 * Source: https://help.make.com/automatic-retry-of-incomplete-executions: 3 times, 15 minutes apart.
 */
const wholeNumber = z.coerce.number().int().positive();
const breaks = z.object({
  retry: z.boolean(),
  count: wholeNumber.default(3),
  interval: wholeNumber.default(15),
});

const direct = ({ module, mapper }: ScenarioNode): Handled => {
  if (module === 'builtin:Ignore') return { as: 'Ignore' };
  if (module !== 'builtin:Break')
    throw new Error(`'${module}' in an error handler route is not run here.`);
  const { retry, count, interval } = breaks.parse(mapper);
  return { as: 'Break', retry: retry ? { count, minutes: interval } : undefined };
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
  if (first.module !== 'builtin:BasicRouter') return direct(first);
  const fitting = (first.routes ?? []).filter(({ flow }) => passes(flow[0]?.filter, bundles));
  const [taken] = fitting;
  if (!taken || fitting.length > 1)
    throw new Error(`${fitting.length} routes of the error handler fit, and exactly one must.`);
  return handle(taken.flow, bundles);
};
