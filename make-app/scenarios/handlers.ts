/**
 * What a scenario does when the module fails, so that nothing is lost and nothing counts twice.
 * Source: help.make.com, "Break error handler", "Ignore error handler".
 */
import type { ApiEvent } from '../../shared/events/event.ts';
import { at, type ScenarioNode } from './blueprint.ts';

/** Where a handler stands, and in what. */
export interface Around {
  /** The webhook. */
  readonly source: number;
  /** The module that may fail. */
  readonly failing: number;
  /** The first number that no module has. */
  readonly next: number;
  readonly column: number;
}

/** Minutes between the attempts are what Make suggests itself. */
const tryAgain = { retry: true, count: 3, interval: 15 };

/**
 * Keeps the bundle until a person decides. Also against Make itself: without a handler it repeats a
 * module that did not answer in time, and nobody knows whether the first attempt was recorded.
 * Source: help.make.com, "Automatic retry of incomplete executions".
 */
const keep = { retry: false };

interface Directive {
  readonly module: 'Break' | 'Ignore';
  readonly mapper: ScenarioNode['mapper'];
  readonly name: string;
}

const directive = (
  { module, mapper, name }: Directive,
  id: number,
  column: number,
  row: number,
): ScenarioNode => ({
  id,
  module: `builtin:${module}`,
  version: 1,
  parameters: {},
  mapper,
  metadata: at(column, row, name),
});

/**
 * Each way says when it is taken: where no filter fits, Make acts as if there were no handler.
 * Source: Celonis, "Advanced error handling" (the same platform).
 *
 * @param condition in the language of scenarios, where arguments are separated by semicolons
 */
const either = (
  { next, column }: Around,
  condition: string,
  yes: Directive,
  no: Directive,
): ScenarioNode => {
  const way = (row: number, one: Directive, answer: 'yes' | 'no') => {
    const a = `{{if(${condition}; "yes"; "no")}}`;
    const filter = { name: one.name, conditions: [[{ a, o: 'text:equal', b: answer }]] } as const;
    return { flow: [{ ...directive(one, next + row, column + 2, row), filter }] };
  };
  return {
    id: next,
    module: 'builtin:BasicRouter',
    version: 1,
    parameters: {},
    mapper: {},
    routes: [way(1, yes, 'yes'), way(2, no, 'no')],
    metadata: at(column + 1, 1),
  };
};

const kept = (name: string): Directive => ({ module: 'Break', mapper: keep, name });

export const handlerOf = (event: ApiEvent, around: Around): ScenarioNode => {
  const { source, failing, next, column } = around;
  const { countedOnceBy, oneOf } = event;
  if (countedOnceBy !== undefined)
    return either(
      around,
      `ifempty(${source}.${countedOnceBy}; "") != ""`,
      { module: 'Break', mapper: tryAgain, name: 'Counted once: try again' },
      kept('No order ID: keep for a person'),
    );
  if (oneOf !== undefined)
    return either(
      around,
      // Every message of the app begins with the status.
      `contains(ifempty(${failing}.error.message; ""); "[404]")`,
      { module: 'Ignore', mapper: {}, name: 'Unknown order: nobody referred it' },
      kept('Anything else: keep for a person'),
    );
  return directive(kept('Keep for a person'), next, column + 1, 1);
};
