/** API keys: plain, with characters that are encoded elsewhere, and copied incorrectly. */
import { accounts } from '../../playground/api/accounts.ts';
import { secretOf, type Secret } from './leaks.ts';
import type { Account } from './platform.ts';

export interface Key {
  readonly name: string;
  readonly account: Account;
  readonly secret: Secret;
}

const key = (name: string, apiKey: string): Key => ({
  name,
  account: { ...accounts.premier, apiKey },
  secret: secretOf(apiKey.trim()),
});

export const keys: readonly Key[] = [
  key('a plain key', accounts.premier.apiKey),
  key('a key with special characters', String.raw`al/key+"5%0=\12&x'y`),
  key('a key with space around it', ` ${accounts.premier.apiKey} `),
];

/**
 * Make hides places of its log, not texts: what the API repeats and what a user maps into a field
 * can't be hidden there without hiding the whole answer or the whole request.
 * Source: Make, "Sanitization".
 */
const sharedByMake = /^Make, .*: log\.\d+\.(request\.body|response)[.:]/;

/**
 * IML can't write a backslash, so a key with a quote in it can't be looked for as JSON escapes it. No
 * key of AdvocateLoop has one.
 */
export const isEscaped = (leak: string): boolean => leak.includes(', JSON-escaped: ');

export const inMakesLog = (leak: string): boolean => sharedByMake.test(leak);
