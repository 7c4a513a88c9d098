/**
 * The error handlers of a scenario: nothing is lost, nothing is counted twice, and the scenario stays
 * on until a person is needed.
 * Source: help.make.com, "Break error handler", "Ignore error handler".
 */
import { problemOf } from '../../shared/api/problems.ts';
import type { ApiEvent } from '../../shared/events/event.ts';
import type { ScenarioNode } from '../format/blueprint.ts';
import { choose, equals, isFilled } from './expression.ts';

/** A position on the canvas, in columns and rows, so that modules don't overlap. */
export const at = (column: number, row = 0, name?: string): ScenarioNode['metadata'] => ({
  designer: { x: column * 300, y: row * 300, ...(name === undefined ? {} : { name }) },
});

/**
 * `retry` has the default interval in Make, in minutes. `store` keeps the bundle for a person to
 * review: without a handler, Make would retry a module that timed out, although the first attempt may
 * have been recorded.
 * Source: help.make.com, "Automatic retry of incomplete executions".
 */
const directives = (event: ApiEvent) => ({
  retry: {
    module: 'Break',
    mapper: { retry: true, count: 3, interval: 15 },
    name: 'Safe to repeat: retry',
  },
  ignore: {
    module: 'Ignore',
    mapper: {},
    name: event.oneOf ? "Order wasn't referred: ignore" : 'Already recorded: ignore',
  },
  store: { module: 'Break', mapper: { retry: false }, name: 'Other errors: store for review' },
});

const [retry, ignore, store] = ['"retry"', '"ignore"', '"store"'] as const;

/** Only the start of the message counts: what follows may be the API's own words. */
const errorOf = (failing: number) => {
  const message = `ifempty(${failing}.error.message; "")`;
  // Every text contains a blank one.
  const status = `ifempty(substring(${message}; 0; 5); "-")`;
  return {
    message,
    isOneOf: (...statuses: readonly number[]): string =>
      `contains("${statuses.map((one) => `[${one}]`).join('')}"; ${status})`,
    startsWith: (text: string, yes: string, no: string): string =>
      choose(`substring(${message}; 0; ${text.length}) != "${text}"`, no, yes),
  };
};

const verdictOn = (event: ApiEvent, source: number, failing: number): string => {
  const { message, isOneOf, startsWith } = errorOf(failing);
  const key = event.countedOnceBy;
  const repeatable = choose(isFilled(`${source}.${key}`), retry, store);
  // A fault of the server, or no response at all, which has no status.
  const fault = startsWith('[5', repeatable, startsWith('[', store, repeatable));
  const other = key === undefined ? store : choose(isOneOf(408), repeatable, fault);

  const unknownOrder = event.oneOf && problemOf(404, event, {}).advice;
  const isUnknown = `contains(${message}; "${unknownOrder}")`;
  return choose(
    isOneOf(409, ...(unknownOrder ? [404] : [])),
    ignore,
    choose(
      isOneOf(429),
      retry,
      unknownOrder ? choose(isOneOf(400, 422), choose(isUnknown, ignore, store), other) : other,
    ),
  );
};

/**
 * One route for each verdict. A rejected key or a plan without the event passes by: an error without
 * a handler turns the scenario off, and its owner gets an email.
 *
 * Assumed (make-router-handler): a router may be the handler, with the filter on it. Source:
 * Celonis, "Advanced error handling" (the same platform), which shows both; no exported scenario
 * with one was found.
 *
 * @param source the webhook
 * @param failing the last module: the handler has the next numbers, and the next columns
 */
export const handlerOf = (event: ApiEvent, source: number, failing: number): ScenarioNode => {
  const verdict = verdictOn(event, source, failing);
  const passesBy = choose(errorOf(failing).isOneOf(401, 403), '"yes"', '"no"');
  return {
    id: failing + 1,
    module: 'builtin:BasicRouter',
    version: 1,
    parameters: {},
    mapper: null,
    filter: { name: 'Not a key or plan error', conditions: [[equals(passesBy, 'no')]] },
    routes: Object.entries(directives(event)).map(([answer, { module, mapper, name }], row) => ({
      flow: [
        {
          id: failing + row + 2,
          module: `builtin:${module}`,
          version: 1,
          parameters: {},
          mapper,
          filter: { name, conditions: [[equals(verdict, answer)]] },
          metadata: at(failing + 1, row + 1, name),
        },
      ],
    })),
    metadata: at(failing, 1),
  };
};
