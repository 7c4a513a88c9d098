/** Header auth. Source: REST API, "What you'll need" and "The basics". */
import type { Parsed } from '../parse/parse.ts';
import type { Voice } from '../parse/validation-error.ts';

export interface Credential {
  readonly key: 'api_key' | 'brand_id';
  readonly label: string;
  readonly help: string;
  readonly header: string;
  /** Never shown, logged or repeated in a message. */
  readonly secret: boolean;
}

/** Source: AdvocateLoop, "Credentials": the key is shown once, the Brand ID always. */
const whereToFind =
  '[Settings → API Keys](https://docs.advocateloop.com/getting-started/credentials/)';

export const credentials = [
  {
    key: 'api_key',
    label: 'API key',
    help: `In AdvocateLoop under ${whereToFind}. It is shown once, and a new key ends the old one at once: give every integration a key of its own.`,
    header: 'X-API-Key',
    secret: true,
  },
  {
    key: 'brand_id',
    label: 'Brand ID',
    help: `Beside the API key in AdvocateLoop, under ${whereToFind}. For example, \`3f2b8c1e-5d47-4a90-b6de-0c9f1a7e2d34\`.`,
    header: 'X-Brand-ID',
    secret: false,
  },
] as const satisfies readonly Credential[];

/**
 * Platforms keep secrets out of their logs by searching for them, which they don't do for very short
 * ones. Source: zapier-platform-core, `cleaner` leaves values under 6 characters alone.
 */
const shortestSecret = 6;

const faultIn = (label: string, secret: boolean, value: string): string | undefined => {
  if (value === '') return `${label} is missing. You find it under Settings → API Keys.`;
  if (/\s/.test(value)) return `${label} has a space inside. Copy it again as a whole.`;
  if (!/^[\x21-\x7e]+$/.test(value))
    return `${label} has a character that a header can't carry. Copy it again, without quotes.`;
  if (secret && value.length < shortestSecret)
    return `${label} is too short to be a key. Copy it again as a whole.`;
  return undefined;
};

export type AuthHeaders = Readonly<Record<string, string>>;

/**
 * The two headers that every request carries; white space around a value is dropped.
 *
 * @returns the headers, or why these credentials can't be used (without repeating them)
 */
export const parseCredentials = (
  given: Readonly<Record<string, string | undefined>>,
  labels: Voice['labels'] = (label) => label,
): Parsed<AuthHeaders> => {
  const trimmed = credentials.map((credential) => {
    const value = (given[credential.key] ?? '').trim();
    return {
      credential,
      value,
      fault: faultIn(labels(credential.label), credential.secret, value),
    };
  });
  const errors = trimmed.flatMap(({ credential, fault }) =>
    fault === undefined ? [] : [{ field: labels(credential.label), message: fault }],
  );
  const [first, ...others] = errors;
  return first === undefined
    ? {
        ok: true,
        value: Object.fromEntries(
          trimmed.map(({ credential, value }) => [credential.header, value]),
        ),
      }
    : { ok: false, errors: [first, ...others] };
};

/** What must not appear in any message. */
export const secretsIn = (headers: AuthHeaders): readonly string[] =>
  credentials.flatMap(({ header, secret }) => {
    const value = headers[header];
    return secret && value !== undefined ? [value] : [];
  });

/** What to do when an answer to the check says nothing of the key. */
export const notChecked = 'So the key could not be checked. Try again in a moment.';

/**
 * Asks whether a key is accepted, since no endpoint says who you are: a refund that names no
 * conversion can't record anything.
 *
 * Assumed: the API looks at the key before it looks at the body, so 400 means that the key is good.
 * Source: REST API, "Common issues" tells the two answers apart but not their order.
 */
export const connectionCheck = {
  endpoint: '/track/refund',
  body: {},
  accepted: 400,
  refused: 401,
} as const;
