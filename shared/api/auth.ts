/** Header auth. Source: REST API, "What you'll need" and "The basics". */
import type { Parsed } from '../parse/parse.ts';
import type { ValidationError, Voice } from '../parse/validation-error.ts';

/**
 * The key is shown only once, and a new one revokes it. Source: AdvocateLoop, "Credentials"; REST API,
 * "The basics", recommends a key for each integration, where an account can have several.
 */
const whereToFind =
  '[Settings → API Keys](https://docs.advocateloop.com/getting-started/credentials/)';

/** A secret is never shown, logged, or repeated in a message. */
export const credentials = [
  {
    key: 'api_key',
    label: 'API key',
    help: `Shown once in AdvocateLoop under ${whereToFind}. A new key revokes the old one immediately.`,
    header: 'X-API-Key',
    secret: true,
  },
  {
    key: 'brand_id',
    label: 'Brand ID',
    help: `Next to the API key in ${whereToFind}. For example, \`3f2b8c1e-5d47-4a90-b6de-0c9f1a7e2d34\`.`,
    header: 'X-Brand-ID',
    secret: false,
  },
] as const;

/**
 * Platforms search their logs for secrets to remove them, but not for very short ones.
 * Source: zapier-platform-core, `cleaner` ignores values under 6 characters.
 */
const shortestSecret = 6;

const faultIn = (label: string, secret: boolean, given: unknown): string | undefined => {
  const value = given ?? '';
  if (typeof value !== 'string') return `${label} isn't text. Copy the whole value again.`;
  if (value === '') return `${label} is missing. Get it in AdvocateLoop under Settings → API Keys.`;
  if (/\s/.test(value)) return `${label} contains a space. Copy the whole value again.`;
  // Zapier would fill in what stands between two braces.
  if (!/^[\x21-\x7a\x7c\x7e]+$/.test(value))
    return `${label} contains a character that isn't allowed. Copy it again, without quotation marks.`;
  if (secret && value.length < shortestSecret)
    return `${label} is too short. Copy the whole key again.`;
  return undefined;
};

export type AuthHeaders = Readonly<Record<string, string>>;

/**
 * The two headers of every request, without spaces around the values.
 *
 * @returns the headers, or why these credentials can't be used (without repeating them)
 */
export const parseCredentials = (
  given: Readonly<Record<string, unknown>>,
  labels: Voice['labels'] = (label) => label,
): Parsed<AuthHeaders> => {
  const headers: Record<string, string> = {};
  const errors: ValidationError[] = [];
  for (const { key, label, header, secret } of credentials) {
    const raw = given[key];
    const value = typeof raw === 'string' ? raw.trim() : raw;
    const field = labels(label);
    const message = faultIn(field, secret, value);
    if (message !== undefined) errors.push({ field, keys: [key], message });
    headers[header] = String(value);
  }
  const [first, ...others] = errors;
  return first ? { ok: false, errors: [first, ...others] } : { ok: true, value: headers };
};

/** Values that must not appear in any message. */
export const secretsIn = (headers: AuthHeaders): readonly string[] =>
  credentials.flatMap(({ header, secret }) => {
    const value = headers[header];
    return secret && value !== undefined ? [value] : [];
  });

/** The advice when a connection is tested: none about the event that tests it. */
export const connectionAdvice = {
  forbidden: 'In AdvocateLoop, check what the key and your plan allow. Then connect again.',
  unknown: "The API key couldn't be checked. Try again in a minute.",
} as const;

/**
 * Tests a key with a refund that has no order, because no endpoint returns who you are: it can't
 * record anything.
 *
 * Assumed (api-key-first): the API checks the key before the body, so a response about the body
 * means that the key works. Source: REST API, "Common issues" has both responses, but not their
 * order.
 *
 * Assumed (api-empty-refund): the response about the empty body is a 400 with words. Source: REST
 * API, "Common issues".
 */
export const connectionCheck = {
  endpoint: '/track/refund',
  body: {},
  accepted: 400,
  /** Only with words of the API's: without any, it could be a page of something in between. */
  acceptedWithWords: [404, 409, 422],
} as const;
