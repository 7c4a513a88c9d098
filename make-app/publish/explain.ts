/** What a person reads when Make says no, and what to do about it. */
import { types } from 'node:util';
import { MakeError } from '@makehq/sdk';
import type { Target } from './zone.ts';

const again = 'Run the same command again: it goes on where it stopped, and nothing is done twice.';

const isTaken = (message: string): boolean => /taken|exist|already|unique|in use/i.test(message);

/** A sentence of Make's own in front, where it said something. */
const said = (message: string): string => {
  const own = message.trim().replace(/\s+/g, ' ').slice(0, 300);
  return own === '' ? '' : ` Make says: "${own}".`;
};

const ofStatus = (status: number, message: string, { host }: Target, step: string): string => {
  const own = said(message);
  if (status === 401)
    return `${host} does not accept the token (401).${own} A token is for one zone only: check that ${host} is yours, and that MAKE_API_TOKEN holds the whole token and was not deleted in Make.`;
  if (status === 403)
    return `The token may not do that (403).${own} It needs the scopes sdk-apps:read and sdk-apps:write: in Make, open your profile, then API access, and make a new token with both. A free plan may have no API access.`;
  if (status === 404)
    return `Make does not find what ${step} needs (404).${own} It may have been deleted or renamed in Make a moment ago. ${again}`;
  if (status === 409 || (status === 400 && isTaken(message)))
    return step.startsWith('listing')
      ? `The name of the app is taken (${status}).${own} Give another with --app. If the app is yours, give its whole name as Make shows it in the address, such as advocateloop-x7k2p9.`
      : `Make has ${step} already (${status}).${own} ${again}`;
  if (status === 429)
    return `Make still gets too many requests from your organization (429), after several waits.${own} Wait some minutes. ${again}`;
  if (status >= 500) return `Make has a fault of its own (${status}).${own} ${again}`;
  return `Make refused ${step} (${status}).${own}`;
};

const causeOf = (error: Error): string => {
  const { cause } = error;
  if (!types.isNativeError(cause)) return error.message;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
};

/** Source: Node.js, `fetch` throws a `TypeError` whose cause tells what happened to the connection. */
const isConnection = (error: Error): boolean =>
  error.name === 'TimeoutError' ||
  (error.name === 'TypeError' && /fetch failed|terminated/.test(error.message));

/** @param step what was being done */
export const explain = (error: unknown, target: Target, step: string): string => {
  if (error instanceof MakeError && error.statusCode !== undefined)
    return ofStatus(error.statusCode, error.message, target, step);
  if (!types.isNativeError(error)) return String(error);
  // What this project says itself is a plain `Error`; everything else came from reading an answer.
  if (error.name === 'Error') return error.message;
  if (!isConnection(error))
    return `Make's answer about ${step} is not understood (${error.name}). ${again}`;
  if (/redirect/i.test(causeOf(error)))
    return `${target.host} answered with a redirect, which is not followed, so that the token goes nowhere else. Check the zone.`;
  return `The connection to ${target.host} broke (${error.name === 'TimeoutError' ? 'no answer in time' : causeOf(error)}). ${again}`;
};
