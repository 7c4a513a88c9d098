/** What came back: the envelope, and what an action makes of it. Source: REST API, "The basics". */
import * as z from 'zod/mini';
import type { ApiEvent, Input } from '../events/event.ts';
import { fieldsOf } from '../fields/field.ts';
import { causeOf, type Cause } from './problems.ts';

export type ApiResponse =
  | { readonly ok: true; readonly data: unknown }
  /** `error`: the API's own words, untouched. */
  | { readonly ok: false; readonly cause: Cause; readonly error?: string };

/** The shape of `data` is not documented, so it is handed on as it is. */
const success = z.object({ success: z.literal(true), data: z.optional(z.unknown()) });
const failure = z.object({ error: z.string() });

/** @returns undefined for what is no JSON */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** @param text the body of the response, whatever its content type says */
export const parseResponse = (status: number, text: string): ApiResponse => {
  const json = parseJson(text);
  const said = z.safeParse(failure, json);
  const error = said.success ? { error: said.data.error } : {};

  if (status < 200 || status > 299) return { ok: false, cause: causeOf(status), ...error };
  const answer = z.safeParse(success, json);
  return answer.success
    ? { ok: true, data: answer.data.data }
    : { ok: false, cause: 'no success', ...error };
};

/** The identifiers among an event's fields: what an action's result repeats of what was sent. */
export const identifiersOf = (event: ApiEvent) =>
  fieldsOf(event.body).filter(({ type }) => type === 'identifier');

/**
 * What an action hands to the next step: `event`, `success`, the identifiers that were sent, and
 * `data` where the API gave some. Only required identifiers are there every time.
 */
export const resultOf = (event: ApiEvent, body: Input, data: unknown): Record<string, unknown> => ({
  event: event.key,
  success: true,
  ...Object.fromEntries(
    identifiersOf(event)
      .filter(({ key }) => key in body)
      .map(({ key }) => [key, body[key]]),
  ),
  ...(data === undefined || data === null ? {} : { data }),
});

/** The keys of `resultOf` that are always there, with values as an example. */
export const sampleOf = (event: ApiEvent): Record<string, unknown> => ({
  event: event.key,
  success: true,
  ...Object.fromEntries(
    identifiersOf(event)
      .filter(({ required }) => required)
      .map(({ key, example }) => [key, example]),
  ),
});
