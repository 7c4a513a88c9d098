import type { App } from './app.ts';
import { call, type Failure, report, type Trace } from './call.ts';
import { MakeError } from './errors.ts';
import { type Collection, isCollection } from './iml/value.ts';
import { readParameters } from './parameters.ts';
import type { HttpRequest } from './request.ts';
import type { LogEntry } from './sanitize.ts';

export interface ModuleInput {
  /** What the connection holds: its parameters and the data it saved. */
  readonly connection: Collection;
  /** What the user typed or mapped, static and mappable parameters together. */
  readonly parameters: Collection;
  /** Milliseconds for the whole call, instead of the app's. */
  readonly timeout?: number;
}

export interface ModuleSuccess {
  readonly ok: true;
  /** The bundle that the module gives to the scenario. */
  readonly output: Collection;
  /** Absent if the module's condition wasn't met. */
  readonly request?: HttpRequest;
  /** Each request with its answer, without what the app hides. */
  readonly log: readonly LogEntry[];
}

export type ModuleResult = ModuleSuccess | Failure;

const kindOf = (value: unknown): string => {
  if (value === null) return 'Null';
  const kind = Array.isArray(value) ? 'array' : typeof value;
  return kind.replace(/^./, (letter) => letter.toUpperCase());
};

/**
 * Without `output` the body is the output.
 * Source: https://developers.make.com/custom-apps-documentation/component-blocks/api/handling-responses/output
 *
 * Assumed (make-no-output): nothing (null, undefined) isn't an output either, and the error is a
 * RuntimeError. Source for the sentence: https://github.com/minsu-kang/make-custom-app-skill.
 */
const checkOutput = (output: unknown): Collection => {
  if (isCollection(output)) return output;
  const found = kindOf(output);
  throw new MakeError(
    'RuntimeError',
    `Invalid module output. Expected Object, but found ${found}.`,
  );
};

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
  const { communication, staticParameters, mappableParameters } = module;
  const trace: Trace = { phase: 'parameters', log: [] };
  return report(trace, async () => {
    const parameters = readParameters([...staticParameters, ...mappableParameters], given);
    const scope = { parameters, connection };
    if (communication.condition && communication.condition(scope) !== true)
      return { ok: true, output: checkOutput(communication.otherwise?.(scope)), log: trace.log };
    const { request, answered } = await call(communication, scope, trace, timeout);
    const output = communication.output ? communication.output(answered) : answered['body'];
    return { ok: true, output: checkOutput(output), request, log: trace.log };
  });
};
