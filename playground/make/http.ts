import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { MakeError } from './errors.ts';
import { isCollection, own } from './iml/value.ts';
import type { HttpRequest } from './request.ts';

export interface HttpAnswer {
  readonly statusCode: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** Read as UTF-8. */
  readonly text: string;
}

const open = ({ url, method, headers, body }: HttpRequest, signal: AbortSignal) => {
  const start = url.startsWith('https:') ? requestHttps : requestHttp;
  const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
  return new Promise<IncomingMessage>((resolve, reject) => {
    const sent = start(url, { method, headers: { ...headers, ...length }, signal });
    sent.on('response', resolve);
    sent.on('error', reject);
    sent.end(body);
  });
};

/** A text property of an error, which need not be of this module's Error class. */
const textOf = (error: unknown, key: 'code' | 'message'): string => {
  const found = isCollection(error) ? own(error, key) : undefined;
  return typeof found === 'string' ? found : '';
};

const connectionCodes = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
]);

/**
 * Assumed (make-network-error): a connection that can't be made, breaks or ends early is a
 * ConnectionError, anything else (a certificate that doesn't fit, an answer that isn't HTTP) a
 * RuntimeError; the message is the system's own. Source: "error" in
 * https://github.com/minsu-kang/make-custom-app-skill (runtime-reference);
 * https://help.make.com/types-of-errors for ModuleTimeoutError. The wording isn't documented.
 */
const networkError = (error: unknown, signal: AbortSignal): MakeError => {
  if (signal.aborted) return new MakeError('ModuleTimeoutError', 'The operation timed out.');
  const code = textOf(error, 'code');
  const message = textOf(error, 'message') || code || 'The connection failed.';
  return new MakeError(connectionCodes.has(code) ? 'ConnectionError' : 'RuntimeError', message);
};

/**
 * Sends one request, once: nothing is repeated and no redirect is followed here.
 *
 * Assumed (make-private-address): addresses of one's own machine and network are called like any
 * other. Make refuses them; this runtime is made for them. Source: "local access" in
 * https://github.com/minsu-kang/make-custom-app-skill (runtime-reference).
 * @param signal ends the call when the module's time is over
 * @throws MakeError ModuleTimeoutError, ConnectionError or RuntimeError when no whole answer came
 */
export const send = async (request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> => {
  try {
    const message = await open(request, signal);
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(Buffer.from(chunk));
    const { statusCode = 0, headers } = message;
    const text = Buffer.concat(chunks)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
    return { statusCode, headers, text };
  } catch (error) {
    throw networkError(error, signal);
  }
};
