/** Turns a failed request to Make into a message that says what to do. */
import { types } from 'node:util';
import { MakeError } from '@makehq/sdk';
import type { Conceal } from './conceal.ts';

const again = 'Run the command again. It continues where it stopped and creates nothing twice.';

const isTaken = (message: string): boolean => /taken|exist|already|unique|in use/i.test(message);

/** @param message Make's own, if it sent one */
const ofStatus = (status: number, message: string, host: string, step: string): string => {
  const short = message.trim().replace(/\s+/g, ' ').slice(0, 300);
  const own = short === '' ? '' : ` Make says: "${short}".`;
  if (status === 401)
    return `${host} rejected the token (401).${own} A token works in one zone only. Check that ${host} is your zone, and that MAKE_API_TOKEN is complete and still exists in Make.`;
  if (status === 403)
    return `The token isn't allowed to do that (403).${own} In Make, open your profile, then API access, and create a token with sdk-apps:read and sdk-apps:write. Free plans may not include API access.`;
  if (status === 404)
    return `Make can't find what ${step} needs (404).${own} It may have just been deleted or renamed in Make. ${again}`;
  if (status === 409 || (status === 400 && isTaken(message)))
    return step.startsWith('listing')
      ? `The app name is taken (${status}).${own} Choose another with --app. If the app is yours, use its full name from Make's address bar, such as advocateloop-x7k2p9.`
      : `Make already has ${step} (${status}).${own} ${again}`;
  if (status === 429)
    return `Make is still receiving too many requests from your organization (429).${own} Wait a few minutes. ${again}`;
  if (status >= 500) return `Make had a server error (${status}).${own} ${again}`;
  return `Make rejected ${step} (${status}).${own}`;
};

const causeOf = (error: Error): string => {
  const { cause } = error;
  if (!types.isNativeError(cause)) return error.message;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
};

/** Source: Node.js, `fetch` throws a `TypeError` whose cause says what happened to the connection. */
const isConnection = (error: Error): boolean =>
  error.name === 'TimeoutError' ||
  (error.name === 'TypeError' && /fetch failed|terminated/.test(error.message));

/** @param step what was being done */
export const explain = (error: unknown, host: string, conceal: Conceal, step: string): string => {
  // Concealed before it's cut off, or half of a token would be left.
  if (error instanceof MakeError && error.statusCode !== undefined)
    return ofStatus(error.statusCode, conceal(error.message), host, step);
  if (!types.isNativeError(error)) return String(error);
  // This project's own messages are plain `Error`s. Anything else came from reading a response.
  if (error.name === 'Error') return error.message;
  if (!isConnection(error))
    return `Make sent an unexpected response for ${step} (${error.name}). ${again}`;
  if (/redirect/i.test(causeOf(error)))
    return `${host} responded with a redirect. It wasn't followed, to protect the token. Check the zone.`;
  return `The connection to ${host} failed (${error.name === 'TimeoutError' ? 'timed out' : causeOf(error)}). ${again}`;
};
