/** Builds the API request. Source: REST API, "The basics". */
import type { AuthHeaders } from './auth.ts';

/** Assumed (api-https): plain http gets no response. Source: REST API, "Security best practices". */
export const productionUrl = 'https://api.advocateloop.com/api/v1';

export interface ApiRequest {
  readonly url: string;
  readonly method: 'POST';
  readonly headers: AuthHeaders;
  /** JSON as text, because some HTTP clients render templates in object bodies. */
  readonly body: string;
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);

/**
 * The base URL: production, unless a developer overrides it.
 *
 * @throws {Error} unless it uses https, or http on a loopback address, without a user name, query, or fragment
 */
export const parseBaseUrl = (override: string | undefined): string => {
  const text = (override ?? '').trim();
  if (text === '') return productionUrl;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw new Error("The base URL isn't a web address. Use one such as https://…/api/v1.");
  const allowed =
    url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  if (!allowed)
    throw new Error('The base URL must use https, or http on 127.0.0.1, localhost, or [::1].');
  if (url.username || url.password || /[?#]/.test(text))
    throw new Error("The base URL can't contain a user name, a query, or a fragment.");
  return url.href.replace(/\/+$/, '');
};

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
