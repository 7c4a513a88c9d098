/** The connection: two values and, once AdvocateLoop names an endpoint for it, a check. */
import { credentials, notChecked } from '../../shared/api/auth.ts';
import { apiKey, headersFrom, log, neverRedirected } from './base.ts';
import { failuresOf } from './errors.ts';
import type { Parameter } from '../format/parameter.ts';
import { camelCase } from './words.ts';

/** A request that a good key answers with the usual envelope and that records nothing. */
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
    // A new key can be put in without making the connection, and every module that uses it, anew.
    ...(secret ? { editable: true } : {}),
  }),
);

/**
 * Nothing of base counts here, so all of it is said again.
 *
 * Without a check, the connection is saved as it is: Make takes every 4xx for a failed connection, so
 * the Zapier app's way (a refund that names nothing, answered 400) can't be taken.
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
        response: failuresOf({ key: apiKey('parameters'), advice: notChecked }),
        log,
      };
