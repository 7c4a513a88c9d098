import type { App } from './app.ts';
import { report, type Failure, type Success } from './call.ts';
import { type Collection, toText } from './iml/value.ts';
import { readParameters } from './parameters.ts';

export type ConnectionSuccess = Success<{
  /** What modules find in `connection`: the parameters. */
  readonly connection: Collection;
  /** What tells it apart from others, if the app says it. */
  readonly shown?: string;
}>;

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
export const runConnection = async (
  app: App,
  connectionId: string,
  given: Collection,
): Promise<ConnectionSuccess | Failure> => {
  const found = app.connections.get(connectionId);
  if (!found) throw new Error(`The app has no connection '${connectionId}'.`);
  const { communication, params, run } = found;
  return report(async (call) => {
    const parameters = readParameters(params, given);
    const asks = communication.url !== undefined;
    const scope = asks ? await call(run, { parameters }, undefined) : { parameters };
    const shown = run.metadata && { shown: toText(run.metadata(scope)) };
    return { connection: parameters, ...shown };
  });
};
