import { readBody } from './answer.ts';
import type { Communication } from './compile.ts';
import { MakeError } from './errors.ts';
import { send } from './http.ts';
import { mostRedirects, redirected } from './redirect.ts';
import { type BuiltRequest, type HttpRequest, logOf } from './request.ts';
import { type LogEntry, type LoggedResponse, sanitize } from './sanitize.ts';

/**
 * Sends the request, follows its redirects and notes each of them in the log.
 *
 * Assumed: one time limit holds for all of it, from the first connection to the last byte.
 * Source: none; https://developers.make.com/custom-apps-documentation/app-structure only says that
 * "requests time out after 40 seconds".
 * @param timeout milliseconds
 * @throws MakeError when no whole answer came
 */
export async function exchange(
  first: BuiltRequest,
  communication: Communication,
  timeout: number,
  log: LogEntry[],
): Promise<LoggedResponse> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeout);
  try {
    let next: HttpRequest | undefined = first.request;
    for (let count = 0; count <= mostRedirects; count += 1) {
      const sent: HttpRequest = next;
      const shown = logOf(sent, first.value);
      const noted = note(log, communication, { request: shown });
      const answer = await send(sent, controller.signal);
      const { statusCode, headers } = answer;
      const body = readBody(answer, communication.responseType ?? 'automatic');
      const response = { statusCode, headers, body };
      log.splice(noted);
      note(log, communication, { request: shown, response });
      next = redirected(sent, answer, communication);
      if (!next) return response;
    }
    throw new MakeError('RuntimeError', `More than ${mostRedirects} redirects.`);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Without paths to sanitize Make shows no log at all.
 * Source: https://developers.make.com/custom-apps-documentation/app-components/base/sanitization
 * @returns the position of the entry
 */
function note(log: LogEntry[], { sanitize: paths }: Communication, entry: LogEntry): number {
  return paths ? log.push(sanitize(entry, paths)) - 1 : log.length;
}
