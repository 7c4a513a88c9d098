/** Runs a module, and creates a connection. */
import type { App } from './compile.ts';
import { report, type Failure, type Success } from './call.ts';
import { toText, type Collection } from './iml/value.ts';
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

/**
 * Creates a connection from what the user typed, with the check that the app describes. Nothing of
 * base applies. Without a request in the result, nothing was checked.
 *
 * Assumed (make-no-url): a communication without a url accepts everything. Source:
 * https://developers.make.com/custom-apps-documentation/app-structure/connections/basic-connection;
 * what an empty one does isn't documented. Assumed (make-connection-label): its metadata counts.
 * Source: the same page.
 * @throws Error when the app has no such connection
 */
export const runConnection = async (app: App, connectionId: string, given: Collection) => {
  const found = app.connections.get(connectionId);
  if (!found) throw new Error(`The app has no connection '${connectionId}'.`);
  const { communication, params, run } = found;
  return report(async (call) => {
    const parameters = readParameters(params, given);
    const asks = communication.url !== undefined;
    const scope = asks ? await call(run, { parameters }, undefined) : { parameters };
    const shown = run.metadata && { shown: toText(run.metadata(scope)) };
    /** What modules find in `connection`, and what tells it apart from others, if the app says it. */
    return { connection: parameters, ...shown };
  });
};
