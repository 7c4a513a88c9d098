import type { Communication } from './compile.ts';
import { isAppErrorType, type ErrorType } from '../../make-app/format/error-types.ts';
import { MakeError } from './errors.ts';
import { send, type HttpAnswer } from './http.ts';
import type { Scope } from './iml/parse.ts';
import { type Collection, isCollection, toText } from './iml/value.ts';
import { buildRequest, type HttpRequest } from './request.ts';

/** A request with its answer, as the log of a run shows them. */
export interface LogEntry {
  readonly request: HttpRequest;
  readonly response?: HttpAnswer;
}

/** What is known of a run; it is kept when the run ends with an error. */
interface Seen {
  /** Absent when nothing was given to the network. */
  readonly request?: HttpRequest;
  /** Without what the app hides. */
  readonly log: readonly LogEntry[];
}

export interface Failure extends Seen {
  readonly ok: false;
  readonly type: ErrorType;
  /** What the scenario shows. */
  readonly message: string;
}

export type Success<Result> = Result & Seen & { readonly ok: true };

/** Makes the request of a run. It returns the scope with the answer in it. */
type Call = (
  communication: Communication,
  scope: Scope,
  timeout: number | undefined,
) => Promise<Scope>;

/** Source: https://developers.make.com/custom-apps-documentation/app-structure ("40 seconds") */
const defaultTimeout = 40_000;

/**
 * Assumed (make-sanitized): a hidden value reads `***`, whatever it was; names are compared without
 * regard to case. Source:
 * https://developers.make.com/custom-apps-documentation/app-components/base/sanitization
 */
const withoutHidden = (request: HttpRequest, hidden: readonly string[]): HttpRequest => ({
  ...request,
  headers: Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      hidden.includes(name.toLowerCase()) ? '***' : value,
    ]),
  ),
});

const errorOf = ({ type, message }: Collection): MakeError => {
  const known = toText(type);
  return new MakeError(isAppErrorType(known) ? known : 'RuntimeError', toText(message));
};

/**
 * Lets a good answer pass. A status of 400 and above is an error and can't be made a success;
 * `valid` is only asked below that, and can only make an answer an error.
 *
 * Source: https://developers.make.com/custom-apps-documentation/component-blocks/api/handling-responses/valid
 * and https://developers.make.com/custom-apps-documentation/app-components/base/error-handling
 *
 * Assumed (make-message-order): the error of a status comes before the general one; a type that Make
 * doesn't know is a RuntimeError. Source: the second of these pages.
 *
 * @throws MakeError as the app describes it
 */
const judge = ({ valid, error }: Communication, status: number, scope: Scope): void => {
  if (status >= 400) {
    const errors = error(scope);
    const own = errors[status];
    throw errorOf(isCollection(own) ? own : errors);
  }
  const told = valid?.(scope);
  if (told && !told['condition']) throw errorOf(told);
};

/**
 * Runs, and turns an error that a scenario can meet into its report; any other error is a fault of
 * this runtime and goes on.
 */
export const report = async <Result>(
  run: (call: Call) => Promise<Result>,
): Promise<Success<Result> | Failure> => {
  let seen: Seen = { log: [] };
  const call: Call = async (communication, scope, timeout) => {
    const request = buildRequest(communication, scope);
    const { hidden } = communication;
    const logged = (answer?: { readonly response: HttpAnswer }) =>
      hidden ? [{ request: withoutHidden(request, hidden), ...answer }] : [];
    seen = { request, log: logged() };
    const response = await send(request, timeout ?? communication.timeout ?? defaultTimeout);
    seen = { request, log: logged({ response }) };
    const answered = { ...scope, ...response };
    judge(communication, response.statusCode, answered);
    return answered;
  };
  try {
    return { ...(await run(call)), ...seen, ok: true };
  } catch (error) {
    if (!(error instanceof MakeError)) throw error;
    return { ...seen, ok: false, type: error.type, message: error.message };
  }
};
