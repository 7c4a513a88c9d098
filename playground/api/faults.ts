import { validateHeaderName, validateHeaderValue } from 'node:http';
import * as z from 'zod';
import { check } from './explain.ts';

const whole = (min: number, max: number) => {
  const range = `must be a whole number from ${min} to ${max}`;
  return z.int(range).min(min, range).max(max, range);
};

const milliseconds = whole(0, 600_000).default(0);

const sendable = (headers: Record<string, string | string[]>): boolean => {
  try {
    for (const [name, values] of Object.entries(headers)) {
      validateHeaderName(name);
      for (const value of [values].flat()) validateHeaderValue(name, value);
    }
    return true;
  } catch {
    return false;
  }
};

const headers = z
  .record(z.string(), z.union([z.string(), z.array(z.string())], 'must be text or a list of texts'))
  .refine(sendable, 'must be header names and values that HTTP allows')
  .default({});

const headerValue = z
  .string()
  .regex(/\S/, 'must not be blank')
  .refine((value) => sendable({ value }), 'must be a header value that HTTP allows');

/** Kinds of body, or exactly this text. `cut-off` stops in the middle of its JSON. */
const bodies = ['json', 'html', 'empty', 'cut-off', 'huge', 'no-success', 'two-successes'] as const;
const body = z
  .union([z.enum(bodies), z.strictObject({ text: z.string() })], {
    error: `must be one of ${bodies.join(', ')}, or {"text": "…"}`,
  })
  .default('json');

/** When the answer starts, and how its body comes. */
const pace = {
  /** Before the first byte of the answer, or before the connection drops. */
  delayMs: milliseconds,
  /** Between the two halves of the body. */
  pauseMs: milliseconds,
  /** The connection closes after the first half of the body. */
  breakOff: z.boolean().default(false),
};

/** Is the event handled, and so recorded, before the fault happens? */
const book = z.boolean().default(false);

const kinds = ['own', 'answer', 'redirect', 'drop'] as const;
const fault = z.discriminatedUnion(
  'kind',
  [
    /** The API's own answer, but late, slow or broken off. */
    z.strictObject({ kind: z.literal('own'), ...pace }),
    /** Another answer instead. */
    z.strictObject({
      kind: z.literal('answer'),
      status: whole(200, 599),
      body,
      /** Instead of the one that fits the body; null for none. */
      contentType: headerValue.nullable().optional(),
      headers,
      book,
      ...pace,
    }),
    z.strictObject({
      kind: z.literal('redirect'),
      location: headerValue,
      status: whole(300, 399).default(302),
      book,
      ...pace,
    }),
    /** The connection is reset: before the request is read, or, if booked, after. */
    z.strictObject({ kind: z.literal('drop'), delayMs: milliseconds, book }),
  ],
  `must be one of ${kinds.join(', ')}`,
);

export type Fault = z.input<typeof fault>;
export type CheckedFault = z.output<typeof fault>;

/** How often a fault happens: Infinity for every request from now on. */
const times = z.custom<number>(
  (value) => value === Infinity || (Number.isSafeInteger(value) && Number(value) >= 1),
  'must be a whole number from 1, or Infinity ("forever" in JSON)',
);

/** The faults to come. They line up: the first is used up before the second begins. */
export const createFaults = () => {
  let waiting: { fault: CheckedFault; times: number }[] = [];

  return {
    add: (next: unknown, howOften: unknown = 1) => {
      waiting.push({
        fault: check(fault, next, { whole: 'fault' }),
        times: check(times, howOften, { whole: 'times' }),
      });
    },
    take: (): CheckedFault | undefined => {
      const first = waiting[0];
      if (!first) return undefined;
      first.times -= 1;
      if (first.times === 0) waiting.shift();
      return first.fault;
    },
    reset: () => {
      waiting = [];
    },
  };
};
