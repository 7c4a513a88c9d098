/**
 * The format of the app's files, limited to what this app uses. Make's editor rejects any other key, or
 * it has to be looked up before it's used.
 * Source: Make, "Component blocks"; Make editor, `makecomapp.schema.json`, `parameters.json`.
 */
import * as z from 'zod';

const text = z.string().min(1);

const entry = z.strictObject({ message: text, type: text });

/** A message and a type for everything else, and for single statuses. */
const errors = entry
  .catchall(entry)
  .refine(
    (entries) => Object.keys(entries).every((key) => /^(?:message|type|[45]\d\d)$/.test(key)),
    { message: 'Only statuses from 400 to 599 have errors of their own.' },
  );

const valid = z.union([z.boolean(), entry.extend({ condition: text })]);

const log = z.strictObject({ sanitize: z.array(text) });
const pairs = z.record(z.string(), z.string());

const redirects = {
  followRedirects: z.boolean().optional(),
  followAllRedirects: z.boolean().optional(),
};

export const base = z.strictObject({
  baseUrl: z.url(),
  headers: pairs,
  ...redirects,
  response: z.strictObject({ valid: valid.optional(), error: errors }),
  log,
  timeout: z.number().max(300_000).optional(),
});

/** A request that isn't made, and the output instead. */
const condition = z.strictObject({
  condition: text,
  default: z.record(z.string(), z.union([z.string(), z.boolean()])),
});

export const communication = z.strictObject({
  condition: condition.optional(),
  url: text,
  method: text,
  qs: pairs.optional(),
  headers: pairs.optional(),
  body: z.union([pairs, z.string()]).optional(),
  type: z.enum(['json', 'text']).optional(),
  ...redirects,
  response: z.strictObject({
    output: z.record(z.string(), z.string()),
    valid: valid.optional(),
    error: errors,
  }),
});

/** What tells two connections apart. */
const metadata = z.strictObject({ type: z.enum(['text', 'email']), value: text.max(512) });

/** Without a URL, Make saves the connection without a request. */
export const connectionCommunication = z.strictObject({
  url: z.url().optional(),
  method: text.optional(),
  headers: pairs.optional(),
  ...redirects,
  response: z
    .strictObject({
      valid: valid.optional(),
      error: errors.optional(),
      metadata: metadata.optional(),
    })
    .optional(),
  log: log.optional(),
});

export const groups = z.array(z.strictObject({ label: text, modules: z.array(text) }));
export const samples = z.record(z.string(), z.unknown());
export const scope = z.array(z.string());

export type Errors = z.infer<typeof errors>;
