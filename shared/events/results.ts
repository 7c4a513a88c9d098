/**
 * The keys of the API's `data` that are known, by event, so later steps can map them before the first
 * run. The page documents none: `npm run generate` adds those that the API was seen to return.
 */
import * as z from 'zod/mini';
import known from './results.json' with { type: 'json' };

const result = z.strictObject({
  key: z.string(),
  /** Sentence case. */
  label: z.string(),
  /** A `date` is text in the format 2026-03-12T19:07:02Z. */
  type: z.enum(['text', 'number', 'boolean', 'date']),
  example: z.unknown(),
  optional: z.optional(z.literal(true)),
});

export type Result = Readonly<z.infer<typeof result>>;

type Results = Readonly<Record<string, readonly Result[]>>;

export const results: Results = z.parse(z.record(z.string(), z.array(result)), known);
