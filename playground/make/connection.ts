import type { App } from './app.ts';
import { call, type Failure, report, type Trace } from './call.ts';
import type { Scope } from './iml/evaluate.ts';
import { type Collection, toText } from './iml/value.ts';
import { readParameters } from './parameters.ts';
import type { HttpRequest } from './request.ts';
import type { LogEntry } from './sanitize.ts';

export interface ConnectionSuccess {
  readonly ok: true;
  /** What modules find in `connection`: the parameters. */
  readonly connection: Collection;
  /** What tells it apart from others, if the app says it. */
  readonly shown?: string;
  /** Absent when the connection makes no request, so that nothing was checked. */
  readonly request?: HttpRequest;
  readonly log: readonly LogEntry[];
}

/**
 * Creates a connection from what the user typed, with the check that the app describes. Nothing of
 * base applies.
 *
 * Assumed (make-no-url): a communication without a url accepts everything. Source:
 * https://developers.make.com/custom-apps-documentation/app-structure/connections/basic-connection;
 * what an empty one does isn't documented. Assumed (make-connection-label): its metadata counts.
 * Source: the same page.
 * @param timeout milliseconds for the whole call, instead of 40 seconds
 * @throws Error when the app has no such connection
 */
export const runConnection = async (
  app: App,
  connectionId: string,
  given: Collection,
  { timeout }: { readonly timeout?: number } = {},
): Promise<ConnectionSuccess | Failure> => {
  const connection = app.connections.get(connectionId);
  if (!connection) throw new Error(`The app has no connection '${connectionId}'.`);
  const { communication } = connection;
  const trace: Trace = { phase: 'parameters', log: [] };
  return report(trace, async () => {
    const parameters = readParameters(connection.parameters, given);
    const shownIn = (scope: Scope) =>
      communication.metadata ? { shown: toText(communication.metadata(scope)) } : {};
    if (!communication.url) {
      return { ok: true, connection: parameters, ...shownIn({ parameters }), log: [] };
    }
    const { request, answered } = await call(communication, { parameters }, trace, timeout);
    return { ok: true, connection: parameters, ...shownIn(answered), request, log: trace.log };
  });
};
