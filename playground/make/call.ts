import type { Communication } from './compile.ts';
import type { ErrorType } from '../../make-app/format/error-types.ts';
import { MakeError, type Phase } from './errors.ts';
import { exchange } from './exchange.ts';
import type { Scope } from './iml/evaluate.ts';
import { ImlError } from './iml/problem.ts';
import { buildRequest, type HttpRequest } from './request.ts';
import type { LogEntry } from './sanitize.ts';
import { judge } from './verdict.ts';

/** What is known of a run so far; it is kept when the run ends with an error. */
export interface Trace {
  phase: Phase;
  request?: HttpRequest;
  readonly log: LogEntry[];
}

export interface Failure {
  readonly ok: false;
  readonly type: ErrorType;
  /** What the scenario shows. */
  readonly message: string;
  readonly phase: Phase;
  /** Absent when nothing was given to the network. */
  readonly request?: HttpRequest;
  readonly log: readonly LogEntry[];
}

/** Source: https://developers.make.com/custom-apps-documentation/app-structure ("40 seconds") */
const defaultTimeout = 40_000;

/**
 * Makes the request and judges the answer.
 * @param timeout milliseconds, instead of the app's
 * @returns the request, and the scope with `body`, `headers` and `statusCode` of the answer
 * @throws MakeError, ImlError
 */
export const call = async (
  communication: Communication,
  scope: Scope,
  trace: Trace,
  timeout = communication.timeout ?? defaultTimeout,
): Promise<{ request: HttpRequest; answered: Scope }> => {
  trace.phase = 'request';
  const built = buildRequest(communication, scope);
  trace.phase = 'network';
  trace.request = built.request;
  const response = await exchange(built, communication, timeout, trace.log);
  trace.phase = 'response';
  const answered = { ...scope, ...response };
  judge(communication, response.statusCode, answered);
  trace.phase = 'output';
  return { request: built.request, answered };
};

/**
 * Runs, and turns an error that a scenario can meet into its report; any other error is a fault of
 * this runtime and goes on.
 *
 * Assumed (make-expression-error): an expression that can't be evaluated is a RuntimeError.
 * Source: none; RuntimeError is Make's type for whatever has no other.
 */
export const report = async <Result>(
  trace: Trace,
  run: () => Promise<Result>,
): Promise<Result | Failure> => {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof MakeError) && !(error instanceof ImlError)) throw error;
    const type = error instanceof MakeError ? error.type : 'RuntimeError';
    return { ok: false, type, message: error.message, ...trace };
  }
};
