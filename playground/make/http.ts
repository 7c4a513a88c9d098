import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { text as readAll } from 'node:stream/consumers';
import { parseJson } from '../../shared/api/response.ts';
import { MakeError } from './errors.ts';
import { partOf, toText } from './iml/value.ts';
import type { HttpRequest } from './request.ts';

/** An answer as the app sees it. */
export interface HttpAnswer {
  readonly statusCode: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

const open = ({ url, method, headers, body }: HttpRequest, signal: AbortSignal) => {
  const start = url.startsWith('https:') ? requestHttps : requestHttp;
  const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
  return new Promise<IncomingMessage>((resolve, reject) => {
    start(url, { method, headers: { ...headers, ...length }, signal })
      .on('response', resolve)
      .on('error', reject)
      .end(body);
  });
};

/**
 * Source: https://developers.make.com/custom-apps-documentation/component-blocks/api/handling-responses/type
 * Assumed (make-unreadable-answer): what can't be read as JSON, and every other type (HTML), stay a
 * text, so that `body.error` is undefined there.
 */
const readBody = (type: string | undefined, text: string): unknown => {
  const isJson = /^application\/json\s*(;|$)/i.test(type ?? '');
  const json = isJson ? parseJson(text) : undefined;
  return json === undefined ? text : json;
};

/**
 * Sends one request, once: nothing is repeated and no redirect is followed here.
 *
 * Assumed (make-private-address): addresses of one's own machine and network are called like any
 * other. Make refuses them; this runtime is made for them. Source: "local access" in
 * https://github.com/minsu-kang/make-custom-app-skill (runtime-reference).
 *
 * Assumed (make-time-limit): one time limit holds for all of it, from the first connection to the
 * last byte. Source: none; https://developers.make.com/custom-apps-documentation/app-structure only
 * says that "requests time out after 40 seconds".
 *
 * Assumed (make-network-error): where no whole answer came, it's a ConnectionError with the system's
 * own message. Source: "error" in https://github.com/minsu-kang/make-custom-app-skill
 * (runtime-reference); https://help.make.com/types-of-errors for ModuleTimeoutError.
 *
 * @param timeout milliseconds
 * @throws MakeError when no whole answer came
 */
export const send = async (request: HttpRequest, timeout: number): Promise<HttpAnswer> => {
  const signal = AbortSignal.timeout(timeout);
  try {
    const message = await open(request, signal);
    const { statusCode = 0, headers } = message;
    const body = readBody(headers['content-type'], await readAll(message));
    return { statusCode, headers, body };
  } catch (error) {
    if (signal.aborted) throw new MakeError('ModuleTimeoutError', 'The operation timed out.');
    const [message, code] = ['message', 'code'].map((key) => toText(partOf(error, [key])));
    throw new MakeError('ConnectionError', message || code || 'The connection failed.');
  }
};
