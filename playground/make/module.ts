import type { App } from './app.ts';
import { report, type Failure, type Success } from './call.ts';
import type { Collection } from './iml/value.ts';
import { readParameters } from './parameters.ts';

export interface ModuleInput {
  /** The parameters of the connection. */
  readonly connection: Collection;
  /** What the user typed or mapped, static and mappable parameters together. */
  readonly parameters: Collection;
  /** Milliseconds for the whole call, instead of the app's. */
  readonly timeout?: number;
}

/** The bundle that the module gives to the scenario. Without a request, its condition wasn't met. */
export type ModuleSuccess = Success<{ readonly output: Collection }>;

export type ModuleResult = ModuleSuccess | Failure;

/**
 * Runs a module once, as a scenario would: parameters, request, answer, output.
 * @throws Error when the app has no such module
 */
export const runModule = async (
  app: App,
  moduleId: string,
  { connection, parameters: given, timeout }: ModuleInput,
): Promise<ModuleResult> => {
  const module = app.modules.get(moduleId);
  if (!module) throw new Error(`The app has no module '${moduleId}'.`);
  const { run, staticParams, mappableParams } = module;
  return report(async (call) => {
    const parameters = readParameters([...staticParams, ...mappableParams], given);
    const scope = { parameters, connection };
    if (run.condition && run.condition.holds(scope) !== true)
      return { output: run.condition.otherwise(scope) };
    return { output: run.output(await call(run, scope, timeout)) };
  });
};
