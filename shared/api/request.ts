/** The one shape that every request has. Source: REST API, "The basics". */
import type { AuthHeaders } from './auth.ts';

export const productionUrl = 'https://api.advocateloop.com/api/v1';

export interface ApiRequest {
  readonly url: string;
  readonly method: 'POST';
  readonly headers: AuthHeaders;
  /** JSON as text: an HTTP client that renders templates in object bodies must not touch ours. */
  readonly body: string;
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);

/**
 * Where requests go: production, or what a developer put in its place.
 *
 * @throws {Error} unless it is https, or http on a loopback address, without a user, query or hash
 */
export const parseBaseUrl = (override: string | undefined): string => {
  const text = (override ?? '').trim();
  if (text === '') return productionUrl;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url)
    throw new Error('The base URL is not a web address. Give one such as https://…/api/v1.');
  const allowed =
    url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  if (!allowed)
    throw new Error('The base URL must be https, or http on 127.0.0.1, localhost or [::1].');
  if (url.username || url.password || /[?#]/.test(text))
    throw new Error('The base URL must not have a user, a query or a hash in it.');
  return url.href.replace(/\/+$/, '');
};

/** @param headers what `readCredentials` gave */
export const requestOf = (
  baseUrl: string,
  endpoint: `/${string}`,
  headers: AuthHeaders,
  body: object,
): ApiRequest => ({
  url: `${baseUrl}${endpoint}`,
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
  body: JSON.stringify(body),
});
