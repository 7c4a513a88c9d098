/** Parses an API response and builds an action's result. Source: REST API, "The basics". */
import * as z from 'zod/mini';
import type { ApiEvent, Input } from '../events/event.ts';
import { fieldsOf } from '../fields/field.ts';
import { causeOf, type Cause } from './problems.ts';

export type ApiResponse =
  | { readonly ok: true; readonly data: unknown }
  /** `error`: the API's own words, untouched. */
  | { readonly ok: false; readonly cause: Cause; readonly error?: string };

/** The shape of `data` isn't documented, so it's returned as it is. */
const success = z.object({ success: z.literal(true), data: z.optional(z.unknown()) });
const failure = z.object({ error: z.string() });

/** @returns `undefined` if the text isn't JSON */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** @param text the response body, whatever its content type is */
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

/** An event's identifiers: an action's result repeats the ones that were sent. */
export const identifiersOf = (event: ApiEvent) =>
  fieldsOf(event.body).filter(({ type }) => type === 'identifier');

/**
 * An action's output: `event`, `success`, the identifiers that were sent, and `data` if the API
 * returned any. Only required identifiers are always there.
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

/** The keys of `resultOf` that are always there, with example values. */
export const sampleOf = (event: ApiEvent): Record<string, unknown> => ({
  event: event.key,
  success: true,
  ...Object.fromEntries(
    identifiersOf(event)
      .filter(({ required }) => required)
      .map(({ key, example }) => [key, example]),
  ),
});
