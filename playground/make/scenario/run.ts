/**
 * Runs a scenario from its blueprint, as far as the app's templates need it: for one bundle of its
 * webhook, and again from where it stopped.
 */
import type { App } from '../compile.ts';
import type { Failure } from '../call.ts';
import { isCollection, type Collection } from '../iml/value.ts';
import { runModule, type ModuleInput, type ModuleResult } from '../run.ts';
import { blueprint, type ScenarioNode } from '../../../make-app/format/blueprint.ts';
import { mappedValues, passes } from './fields.ts';
import { handle, type Retry } from './handler.ts';

export interface Scenario {
  /** What starts it, and what follows. */
  readonly trigger: ScenarioNode;
  readonly flow: readonly ScenarioNode[];
}

/**
 * Source: https://help.make.com/break-error-handler ("you have to enable incomplete executions").
 * @throws {Error} that says what this runtime does not run
 */
export const readScenario = (json: unknown): Scenario => {
  const { flow, metadata } = blueprint.parse(json);
  const [trigger, ...rest] = flow;
  if (trigger.module !== 'gateway:CustomWebHook')
    throw new Error(`A scenario starts with a webhook here, not with '${trigger.module}'.`);
  if (!metadata.scenario.dlq && JSON.stringify(rest).includes('"builtin:Break"'))
    throw new Error('A Break handler needs incomplete executions, which this scenario turns off.');
  return { trigger, flow: rest };
};

/** What a custom app is called in a scenario, and how it is run. */
export interface Installed extends Omit<ModuleInput, 'parameters'> {
  readonly name: string;
  readonly app: App;
}

/** A run that stopped at a module. It continues there, with the bundles that it had. */
export interface Incomplete {
  readonly error: Pick<Failure, 'type' | 'message'>;
  /** What a Break handler asked for. */
  readonly retry: Retry | undefined;
  readonly resume: (installed: Installed) => Promise<ScenarioRun>;
}

/** What Make shows in the history of the scenario. */
export interface ScenarioRun {
  readonly status: 'success' | 'warning' | 'error';
  /** What the app's module did, unless a filter stopped the bundle before it. */
  readonly modules: readonly ModuleResult[];
  /** What a Break handler kept. */
  readonly incomplete: readonly Incomplete[];
  /** The error that no handler had. */
  readonly failed?: Incomplete;
}

const quiet: ScenarioRun = { status: 'success', modules: [], incomplete: [] };

/** Runs the modules that a bundle still has before it. What this runtime does not know throws. */
const run = async (
  flow: readonly ScenarioNode[],
  bundles: Collection,
  installed: Installed,
): Promise<ScenarioRun> => {
  const [node, ...rest] = flow;
  if (!node || !passes(node.filter, bundles)) return quiet;
  if (node.module === 'builtin:BasicFeeder') {
    const [aggregator, ...others] = rest;
    return run(others, { ...bundles, ...aggregated(node, aggregator, bundles) }, installed);
  }
  const [app, id = ''] = node.module.split(':');
  if (app !== `app#${installed.name}`) throw new Error(`'${node.module}' is not run here.`);
  const parameters = { ...node.parameters, ...mappedValues(node.mapper, bundles) };
  const result = await runModule(installed.app, id, { ...installed, parameters });
  if (result.ok) {
    const after = await run(rest, { ...bundles, [node.id]: result.output }, installed);
    return { ...after, modules: [result, ...after.modules] };
  }

  const { type, message } = result;
  const error = { type, message };
  const handled = handle(node.onerror, { ...bundles, [node.id]: { error } });
  const modules = [result];
  if (handled?.as === 'Ignore') return { ...quiet, modules };
  const stopped: Incomplete = {
    error,
    retry: handled?.retry,
    resume: (again) => run(flow, bundles, again),
  };
  return handled
    ? { status: 'warning', modules, incomplete: [stopped] }
    : { status: 'error', modules, incomplete: [], failed: stopped };
};

/**
 * One bundle for each item; the aggregator behind it puts them into one list, even when there is none.
 *
 * Assumed (make-no-list): nothing instead of a list is a list without items.
 * Source: https://help.make.com/iterator, https://help.make.com/aggregator
 */
const aggregated = (
  { id, mapper }: ScenarioNode,
  aggregator: ScenarioNode | undefined,
  bundles: Collection,
): Collection => {
  if (aggregator?.module !== 'builtin:BasicAggregator' || aggregator.parameters['feeder'] !== id)
    throw new Error('An iterator with anything but its aggregator behind it is not run here.');
  const { array } = mappedValues(mapper, bundles);
  const items: readonly unknown[] = Array.isArray(array) ? array : [];
  const rows = items.map((item) => {
    if (!isCollection(item)) throw new Error('Only collections are iterated here.');
    return mappedValues(aggregator.mapper, { ...bundles, [id]: item });
  });
  return { [aggregator.id]: { array: rows } };
};

/** Runs the scenario for what its webhook received. */
export const runScenario = (
  { trigger, flow }: Scenario,
  installed: Installed,
  received: Collection,
): Promise<ScenarioRun> => run(flow, { [trigger.id]: received }, installed);
