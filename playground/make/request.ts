import type { Communication } from './compile.ts';
import { MakeError } from './errors.ts';
import { readHeaders } from './headers.ts';
import type { Scope } from './iml/evaluate.ts';
import { type Collection, isCollection, toText } from './iml/value.ts';
import { methods } from './method.ts';
import type { LoggedRequest } from './sanitize.ts';
import { fullUrl } from './url.ts';

/** The exact request, without what HTTP itself adds (Host, Connection, Content-Length). */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  /** Names as Make writes them: `X-Api-Key`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface BuiltRequest {
  readonly request: HttpRequest;
  /** The value that the body was made from; undefined without a body. */
  readonly value: unknown;
}

const collectionOf = (value: unknown): Collection => (isCollection(value) ? value : {});

/**
 * Keys without a value vanish from JSON; a body that is a text is sent as a JSON text.
 *
 * Assumed (make-text-body): with the type `text`, a body that isn't a text is sent as JSON. Source:
 * https://developers.make.com/custom-apps-documentation/component-blocks/api/making-requests ("the
 * body should be a string. If it is not, it will be converted").
 */
const writeBody = (value: unknown, type: 'json' | 'text'): string => {
  if (type === 'text' && typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    throw new MakeError('RuntimeError', `The body is nested too deeply, or holds itself.`);
  }
};

/**
 * The request of one run. GET never has a body.
 *
 * Assumed (make-default-type): without a Content-Type of the app a body is `application/json`, or
 * `text/plain` with the type `text`. Source:
 * https://developers.make.com/custom-apps-documentation/component-blocks/api/making-requests
 *
 * @throws MakeError, ImlError when it can't be made; nothing was sent then
 */
export const buildRequest = (communication: Communication, scope: Scope): BuiltRequest => {
  const { baseUrl, bodyType = 'json' } = communication;
  const method = communication.method ? toText(communication.method(scope)) : 'GET';
  if (!methods.has(method)) throw new MakeError('RuntimeError', `Unknown method '${method}'.`);
  const url = fullUrl({
    baseUrl: toText(baseUrl?.(scope)),
    url: toText(communication.url?.(scope)),
    qs: communication.qs.map((template) => collectionOf(template(scope))),
  });
  const value = method === 'GET' ? undefined : communication.body?.(scope);
  const own = communication.headers.map((template) => collectionOf(template(scope)));
  if (value === undefined) return { request: { url, method, headers: readHeaders(own) }, value };

  const contentType = bodyType === 'json' ? 'application/json' : 'text/plain';
  const headers = readHeaders([{ 'Content-Type': contentType }, ...own]);
  return { request: { url, method, headers, body: writeBody(value, bodyType) }, value };
};

/** What the log shows of a request whose body was made from a value. */
export const logOf = (
  { url, method, headers, body }: HttpRequest,
  value: unknown,
): LoggedRequest => {
  const { origin, pathname, searchParams } = new URL(url);
  const qs = Object.fromEntries(
    [...searchParams.keys()].map((key) => [key, searchParams.getAll(key).join(',')]),
  );
  const shown = { url: origin + pathname, method, headers, qs };
  return body === undefined ? shown : { ...shown, body: value };
};
