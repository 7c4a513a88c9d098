/** Parses an API response and builds an action's result. Source: REST API, "The basics". */
import * as z from 'zod/mini';
import type { ApiEvent, Input } from '../events/event.ts';
import type { Result } from '../events/results.ts';
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

export interface Output extends Omit<Result, 'optional'> {
  /** Whether it's in every result. */
  readonly always: boolean;
}

/** What a form can promise: the identifiers, then the known keys of `data`. */
export const outputsOf = (event: ApiEvent): readonly Output[] => {
  const { results } = event;
  return [
    ...identifiersOf(event)
      .filter((field) => !results.some(({ key }) => key === field.key))
      .map(({ key, label, example, required: always }): Output => ({
        key,
        label,
        type: 'text',
        example,
        always,
      })),
    ...results.map(({ optional = false, ...result }) => ({ ...result, always: !optional })),
  ];
};

/**
 * An action's result: the identifiers that were sent, and the keys of `data` as the API returned them.
 * If both have a key, the API's value counts. Data without keys, such as a list, stays under `data`.
 */
export const resultOf = (event: ApiEvent, body: Input, data: unknown): Record<string, unknown> => {
  const sent = Object.fromEntries(
    identifiersOf(event)
      .filter(({ key }) => key in body)
      .map(({ key }) => [key, body[key]]),
  );
  if (data === undefined || data === null) return sent;
  return typeof data === 'object' && !Array.isArray(data)
    ? { ...sent, ...data }
    : { ...sent, data };
};

export const sampleOf = (outputs: readonly Output[]): Record<string, unknown> =>
  Object.fromEntries(outputs.map(({ key, example }) => [key, example]));
