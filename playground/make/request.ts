import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { Communication } from './compile.ts';
import { MakeError } from './errors.ts';
import type { Scope } from './iml/parse.ts';
import { type Collection, toText } from './iml/value.ts';

/** The exact request, without what HTTP itself adds (Host, Connection, Content-Length). */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  /** Names as Make writes them: `X-Api-Key`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * A url that begins with http:// or https:// stands for itself, any other one is put behind the
 * base URL.
 *
 * Assumed (make-address): slashes that follow each other count as one; a slash at the end stays;
 * the address is encoded up to its `?`. Source: "URL normalization" in
 * https://github.com/minsu-kang/make-custom-app-skill (runtime-reference);
 * https://developers.make.com/custom-apps-documentation/component-blocks/api/making-requests
 *
 * Assumed (make-query): a `qs` with anything in it replaces the query of the url. Source: "the
 * original query string specified in the URL will be lost", an edition of the same page.
 */
const fullUrl = (baseUrl: string, url: string, qs: Collection): string => {
  const joined = /^https?:\/\//.test(url) ? url : `${baseUrl}/${url}`;
  const [path = '', ...query] = joined.split('?');
  try {
    const address = new URL([encodeURI(path), ...query].join('?'));
    address.pathname = address.pathname.replaceAll(/\/{2,}/g, '/');
    const pairs = Object.entries(qs).map(([key, value]) => [key, toText(value)] as const);
    if (pairs.length > 0)
      address.search = new URLSearchParams(Object.fromEntries(pairs)).toString();
    address.hash = '';
    return address.href;
  } catch {
    throw new MakeError('RuntimeError', `Invalid URL '${joined}'.`);
  }
};

/** HTTP sets these itself; a value from an app would contradict the body that is sent. */
const ownedByHttp = new Set(['Content-Length', 'Transfer-Encoding', 'Connection', 'Host']);

const capitalize = (name: string): string =>
  name.toLowerCase().replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase());

/**
 * A later one wins, without regard to case. The names are written with capitals behind each dash, as
 * in Make's example.
 *
 * Assumed (make-header-values): length, host and connection can't be set by an app. Source:
 * https://developers.make.com/custom-apps-documentation/component-blocks/api/making-requests
 *
 * @throws MakeError for what HTTP doesn't allow, such as a line break; it doesn't repeat the value
 */
const headersOf = (given: Collection): HttpRequest['headers'] => {
  const headers = Object.entries(given)
    .map(([name, value]) => [capitalize(name), toText(value)] as const)
    .filter(([name]) => !ownedByHttp.has(name));
  try {
    for (const [name, value] of headers) {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    }
  } catch {
    throw new MakeError('RuntimeError', `A header has a character that can't be sent.`);
  }
  return Object.fromEntries(headers);
};

/**
 * Keys without a value vanish from JSON.
 *
 * Assumed (make-text-body): with the type `text`, a body that isn't a text is sent as JSON. Source:
 * https://developers.make.com/custom-apps-documentation/component-blocks/api/making-requests ("the
 * body should be a string. If it is not, it will be converted").
 */
const bodyOf = (value: unknown, type: string | undefined): string => {
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
export const buildRequest = (communication: Communication, scope: Scope): HttpRequest => {
  const { request, type, qs, headers } = communication;
  const { baseUrl, url, method: given, body: value } = request(scope);
  const method = toText(given);
  const body = method === 'GET' || value === undefined ? undefined : bodyOf(value, type);
  const usual = { 'Content-Type': type === 'text' ? 'text/plain' : 'application/json' };
  return {
    url: fullUrl(toText(baseUrl), toText(url), qs(scope)),
    method,
    headers: headersOf({ ...(body === undefined ? {} : usual), ...headers(scope) }),
    ...(body === undefined ? {} : { body }),
  };
};
