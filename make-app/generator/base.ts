/** What all modules share: the base URL, both headers, errors, and a log without the key. */
import { credentials } from '../../shared/api/auth.ts';
import { failuresOf } from './errors.ts';
import { whole } from './iml.ts';
import { camelCase } from './words.ts';

/** Credentials are trimmed, because they're often copied with spaces around them. */
export const credential = (holder: 'connection' | 'parameters', key: string): string =>
  `trim(${holder}.${camelCase(key)})`;

export const apiKey = (holder: 'connection' | 'parameters'): string =>
  credential(holder, 'api_key');

export const headersFrom = (holder: 'connection' | 'parameters') =>
  Object.fromEntries(
    credentials.map(({ key, header }) => [header, whole(credential(holder, key))]),
  );

/** Header names with a hyphen need backticks. Source: Make, "Basic connection". */
export const log = {
  sanitize: credentials
    .filter(({ secret }) => secret)
    .map(({ header }) => `request.headers.\`${header}\``),
};

/** Following a redirect would forward the key. */
export const neverRedirected = { followRedirects: false, followAllRedirects: false };

export const baseOf = (baseUrl: string) => ({
  baseUrl,
  headers: headersFrom('connection'),
  ...neverRedirected,
  response: failuresOf({ key: apiKey('connection') }),
  log,
});
