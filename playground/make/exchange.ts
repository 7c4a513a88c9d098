import { readBody } from './answer.ts';
import type { Communication } from './compile.ts';
import { send } from './http.ts';
import { type BuiltRequest, logOf } from './request.ts';
import { type LogEntry, type LoggedResponse, sanitize } from './sanitize.ts';

/**
 * Without paths to sanitize Make shows no log at all.
 * Source: https://developers.make.com/custom-apps-documentation/app-components/base/sanitization
 * @returns the position of the entry
 */
const note = (log: LogEntry[], { sanitize: paths }: Communication, entry: LogEntry): number =>
  paths ? log.push(sanitize(entry, paths)) - 1 : log.length;

/**
 * Sends the request and notes it in the log, with its answer when there is one.
 *
 * Assumed (make-time-limit): one time limit holds for all of it, from the first connection to the
 * last byte. Source: none; https://developers.make.com/custom-apps-documentation/app-structure only
 * says that "requests time out after 40 seconds".
 * @param timeout milliseconds
 * @throws MakeError when no whole answer came
 */
export const exchange = async (
  { request, value }: BuiltRequest,
  communication: Communication,
  timeout: number,
  log: LogEntry[],
): Promise<LoggedResponse> => {
  const shown = logOf(request, value);
  const noted = note(log, communication, { request: shown });
  const answer = await send(request, AbortSignal.timeout(timeout));
  const { statusCode, headers } = answer;
  const body = readBody(answer);
  const response = { statusCode, headers, body };
  log.splice(noted);
  note(log, communication, { request: shown, response });
  return response;
};
