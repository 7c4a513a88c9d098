/** The connection: two credentials, and a check once AdvocateLoop has an endpoint for it. */
import { connectionAdvice, credentials } from '../../shared/api/auth.ts';
import { apiKey, headersFrom, log, neverRedirected } from './base.ts';
import { failuresOf } from './errors.ts';
import type { Parameter } from '../format/parameter.ts';
import { camelCase } from './words.ts';

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
    // A new key can be entered without a new connection in every module.
    ...(secret ? { editable: true } : {}),
  }),
);

/**
 * Connections don't inherit from base, so everything is repeated.
 *
 * Without a check, Make saves the connection as it is. Make treats every 4xx as a failed connection,
 * so the Zapier app's check (a refund without an order, which returns 400) doesn't work here.
 * Assumed: Make saves a connection whose communication has no `url` without sending anything.
 * Source: github.com/minsu-kang/make-custom-app-skill, "Connections".
 */
export const connectionCommunication = (baseUrl: string, check: ConnectionCheck | undefined) =>
  check === undefined
    ? { log }
    : {
        url: `${baseUrl}${check.path}`,
        method: check.method,
        headers: headersFrom('parameters'),
        ...neverRedirected,
        response: failuresOf({ key: apiKey('parameters'), advice: connectionAdvice.unknown }),
        log,
      };
