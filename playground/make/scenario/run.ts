/** Runs a scenario for one bundle of its webhook, and again from where it stopped. */
import type { App } from '../app.ts';
import type { ErrorType } from '../../../make-app/format/error-types.ts';
import { isCollection, type Collection } from '../iml/value.ts';
import { runModule, type ModuleInput, type ModuleResult } from '../module.ts';
import type { Scenario, ScenarioNode } from './blueprint.ts';
import { passes } from './filter.ts';
import { handle, withError, type Retry } from './handler.ts';
import { mappedValues } from './mapper.ts';

/** What a custom app is called in a scenario, and how it is run. */
export interface Installed extends Omit<ModuleInput, 'parameters'> {
  readonly name: string;
  readonly app: App;
}

export interface ScenarioError {
  readonly type: ErrorType;
  readonly message: string;
}

/** A run that stopped at a module. It continues there, with the bundles that it had. */
export interface Incomplete {
  readonly error: ScenarioError;
  /** What a Break handler asked for. */
  readonly retry: Retry | undefined;
  readonly resume: (installed: Installed) => Promise<ScenarioRun>;
}

/** What Make shows in the history of the scenario. */
export interface ScenarioRun {
  readonly status: 'success' | 'warning' | 'error';
  /** What the app's modules did, in order. */
  readonly modules: readonly ModuleResult[];
  /** What Break handlers kept. */
  readonly incomplete: readonly Incomplete[];
  /** The error that ended the run, and whether a Rollback handler had it. */
  readonly failed?: Incomplete & { readonly handled: boolean };
}

interface Trace {
  readonly modules: ModuleResult[];
  readonly incomplete: Incomplete[];
}

/** Ends the whole run. */
class Stop extends Error {
  readonly failed: ScenarioRun['failed'];

  constructor(failed?: ScenarioRun['failed']) {
    super('The scenario stops');
    this.failed = failed;
  }
}

const moduleId = ({ module }: ScenarioNode, { name }: Installed): string => {
  const [app, id = ''] = module.split(':');
  if (app !== `app#${name}`) throw new Error(`'${module}' is not run here.`);
  return id;
};

/** @returns the run; what this runtime does not know throws */
const start = async (installed: Installed, first: Step): Promise<ScenarioRun> => {
  const trace: Trace = { modules: [], incomplete: [] };
  try {
    await run(first, { installed, trace });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const { failed } = error;
    return { status: failed ? 'error' : 'success', ...trace, ...(failed && { failed }) };
  }
  return { status: trace.incomplete.length > 0 ? 'warning' : 'success', ...trace };
};

/** The modules that a bundle still has before it, and what the ones before gave. */
interface Step {
  readonly flow: readonly ScenarioNode[];
  readonly bundles: Collection;
}

interface Context {
  readonly installed: Installed;
  readonly trace: Trace;
}

const run = async ({ flow, bundles }: Step, context: Context): Promise<void> => {
  const [node, ...rest] = flow;
  if (!node || !passes(node.filter, bundles)) return;
  if (node.module === 'builtin:BasicFeeder') return iterate(node, { flow: rest, bundles }, context);
  if (node.routes) {
    for (const route of node.routes) await run({ flow: route.flow, bundles }, context);
    return;
  }
  const output = await outputOf(node, { flow, bundles }, context);
  if (output) await run({ flow: rest, bundles: { ...bundles, [node.id]: output } }, context);
};

/** @returns nothing where the bundle ends here */
const outputOf = async (
  node: ScenarioNode,
  here: Step,
  { installed, trace }: Context,
): Promise<Collection | undefined> => {
  const { bundles } = here;
  const parameters = { ...node.parameters, ...mappedValues(node.mapper, bundles) };
  const result = await runModule(installed.app, moduleId(node, installed), {
    ...installed,
    parameters,
  });
  trace.modules.push(result);
  if (result.ok) return result.output;

  const { type, message } = result;
  const handled = handle(node.onerror, withError(bundles, node, result));
  const stopped: Incomplete = {
    error: { type, message },
    retry: handled?.as === 'Break' ? handled.retry : undefined,
    resume: (again) => start(again, here),
  };
  switch (handled?.as) {
    case undefined:
    case 'Rollback':
      throw new Stop({ ...stopped, handled: handled !== undefined });
    case 'Commit':
      throw new Stop();
    case 'Break':
      trace.incomplete.push(stopped);
      return undefined;
    case 'Ignore':
      return undefined;
    case 'Resume':
      return handled.output;
  }
};

/**
 * One bundle for each item; an aggregator puts what reaches it into one list, even when nothing does.
 *
 * Assumed (make-no-list): nothing instead of a list is a list without items.
 * Source: https://help.make.com/iterator, https://help.make.com/aggregator
 */
const iterate = async (
  { id, mapper }: ScenarioNode,
  { flow, bundles }: Step,
  context: Context,
): Promise<void> => {
  const { array } = mappedValues(mapper, bundles);
  const items: readonly unknown[] = Array.isArray(array) ? array : [];
  const until = flow.findIndex(
    (node) => node.module === 'builtin:BasicAggregator' && node.parameters['feeder'] === id,
  );
  const aggregator = flow[until];
  if (!aggregator || until > 0)
    throw new Error('An iterator with anything but its aggregator behind it is not run here.');
  const rows = items.map((item) => {
    if (!isCollection(item)) throw new Error('Only collections are iterated here.');
    return mappedValues(aggregator.mapper, { ...bundles, [id]: item });
  });
  const output = { array: rows };
  await run({ flow: flow.slice(1), bundles: { ...bundles, [aggregator.id]: output } }, context);
};

/** Runs the scenario for what its webhook received. */
export const runScenario = (
  { trigger, flow }: Scenario,
  installed: Installed,
  received: Collection,
): Promise<ScenarioRun> => start(installed, { flow, bundles: { [trigger.id]: received } });
