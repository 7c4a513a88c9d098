/**
 * The connection: two credentials, and a check once AdvocateLoop has an endpoint for it. And base, what
 * all modules share: the base URL, both headers, errors, and a log without the key.
 */
import { connectionAdvice, credentials } from '../../shared/api/auth.ts';
import { failuresOf } from './errors.ts';
import { credential, whole } from './iml.ts';
import type { Parameter } from '../format/parameter.ts';
import { camelCase } from './words.ts';

const headersFrom = (holder: 'connection' | 'parameters') =>
  Object.fromEntries(
    credentials.map(({ key, header }) => [header, whole(credential(holder, key))]),
  );

/** Header names with a hyphen need backticks. Source: Make, "Basic connection". */
const log = {
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
  response: failuresOf({}),
  log,
});

/** A request that succeeds with a working key and records nothing. */
export interface ConnectionCheck {
  readonly method: 'GET';
  readonly path: `/${string}`;
}

export const connectionParameters: readonly Parameter[] = credentials.map(
  ({ key, label, help, secret }) => ({
    name: camelCase(key),
    type: secret ? 'password' : 'text',
    label,
    help,
    required: true,
    // Both change with the account, and a new connection would have to be chosen in every module.
    editable: true,
  }),
);

/**
 * The start of the Brand ID, as on Zapier, so that two connections can be told apart.
 *
 * Assumed (make-connection-label): Make shows it even if the connection makes no request. Source:
 * Make, "Connections", `metadata`; "Request-less communication" for modules.
 */
const metadata = {
  type: 'text',
  value: `Brand ${whole(`substring(${credential('parameters', 'brand_id')}, 0, 8)`)}`,
};

/**
 * Connections don't inherit from base, so everything is repeated.
 *
 * Without a check, Make saves the connection as it is. Make treats every 4xx as a failed connection,
 * so the Zapier app's check (a refund without an order, which returns 400) doesn't work here.
 * Assumed (make-no-url): Make saves a connection whose communication has no `url` without sending
 * anything. Source: github.com/minsu-kang/make-custom-app-skill, "Connections".
 */
export const connectionCommunication = (baseUrl: string, check: ConnectionCheck | undefined) => ({
  ...(check && {
    url: `${baseUrl}${check.path}`,
    method: check.method,
    headers: headersFrom('parameters'),
    ...neverRedirected,
  }),
  response: {
    ...(check && failuresOf({ holder: 'parameters', advice: connectionAdvice.unknown })),
    metadata,
  },
  log,
});
