/**
 * From what a form gives to what the API takes.
 *
 * No-code tools send numbers as text and text as numbers, and blanks as '', null, [] or {}. Each kind
 * has one reader; the event's schema then has the last word.
 */
import * as z from 'zod/mini';
import { provenMark, type NumberFormat } from './amount.ts';
import type { Choice, Event, Input } from './event.ts';
import { fieldsOf, type BodySchema, type Field } from './field.ts';
import { given, isBlank, isGroup, readLeaf, readText, type Numbers } from './leaf.ts';
import { refuseMissing, refuseValue, type Refusal, type Voice } from './refusal.ts';

export type Refusals = readonly [Refusal, ...Refusal[]];

export type Reading<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly refusals: Refusals };

export interface ReadOptions extends Partial<Voice> {
  readonly format?: NumberFormat;
}

interface Context extends Numbers, Voice {
  readonly refuse: (refusal: Refusal) => void;
}

type Row = Record<string, unknown>;

const readItems = (field: Field, raw: unknown, context: Context): readonly Row[] | undefined => {
  if (!Array.isArray(raw)) {
    context.refuse(refuseValue(context, field, raw, 'is not a list. Map line items.'));
    return undefined;
  }
  const rows = raw.flatMap((entry: unknown, index) => {
    if (isBlank(entry)) return [];
    if (!isGroup(entry)) {
      context.refuse({
        field: `Item ${index + 1}`,
        message: `Item ${index + 1} is not a group of fields. Map line items.`,
      });
      return [];
    }
    const row = readRow(field.children, entry, context, index + 1);
    return Object.keys(row).length === 0 ? [] : [row];
  });
  return rows.length === 0 ? undefined : rows;
};

const readValue = (field: Field, raw: unknown, context: Context, item?: number): unknown => {
  if (field.kind === 'items') return readItems(field, raw, context);

  const outcome = readLeaf(field, raw, context);
  if ('value' in outcome) return outcome.value;
  context.refuse(refuseValue(context, field, raw, outcome.says, item));
  return undefined;
};

const isFilled = (fields: readonly Field[], input: Input): boolean =>
  fields.some(({ key }) => !isBlank(given(input, key)));

/** A row without a single filled field is no row: its required fields are not missed. */
const readRow = (fields: readonly Field[], input: Input, context: Context, item?: number): Row => {
  const row: Row = {};
  for (const field of fields) {
    const raw = given(input, field.key);
    if (isBlank(raw)) {
      if (field.required && (item === undefined || isFilled(fields, input)))
        context.refuse(refuseMissing(context, field, item));
      continue;
    }
    const value = readValue(field, raw, context, item);
    if (value !== undefined) row[field.key] = value;
  }
  return row;
};

const isNumeric = ({ kind }: Field): boolean => kind === 'amount' || kind === 'quantity';

/** Every amount and quantity of the event, read or not: together they may prove the decimal mark. */
const numericValues = (fields: readonly Field[], input: Input): readonly unknown[] =>
  fields.flatMap((field) => {
    const raw = given(input, field.key);
    if (isNumeric(field)) return [raw];
    return field.kind === 'items' && Array.isArray(raw)
      ? raw.filter(isGroup).flatMap((row) => numericValues(field.children, row))
      : [];
  });

/** The proof is looked for when the first doubt comes up, and then kept. */
const once = <Value>(find: () => Value): (() => Value) => {
  let found: { value: Value } | undefined;
  return () => (found ??= { value: find() }).value;
};

const readChoice = (choice: Choice, input: Input, field: Field, context: Context): void => {
  const raw = given(input, choice.key);
  const label = context.labels(choice.label);
  const governed = context.labels(field.label);
  const answer = isBlank(raw) ? choice.default : readText(raw);
  const option = choice.options.find(({ value }) => value === answer);
  const filled = !isBlank(given(input, field.key));

  if (option === undefined)
    context.refuse({
      field: label,
      message: `${label} must be ${choice.options.map(({ value }) => value).join(' or ')}.`,
    });
  else if (option.governed === 'required' && !filled)
    context.refuse({
      field: governed,
      message: `${governed} is missing. Map it, or change ${label}, which is ${option.value}.`,
    });
  else if (option.governed === 'blank' && filled)
    context.refuse({
      field: governed,
      message: `${governed} must be blank because ${label} is ${option.value}. Clear it, or change ${label}.`,
    });
};

const readOneOf = (
  keys: readonly string[],
  fields: readonly Field[],
  input: Input,
  context: Context,
) => {
  const among = fields.filter(({ key }) => keys.includes(key));
  if (isFilled(among, input)) return;
  const names = among.map(({ label }) => context.labels(label));
  const field = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
  context.refuse({ field, message: `${field} is missing. Map at least one of them.` });
};

/**
 * Reads an event's input, which is keyed by the API's own field names (and `choice.key`).
 *
 * @returns the body to send, or every reason why nothing may be sent. Never throws for any input.
 */
export const read = <Body extends BodySchema>(
  event: Event<Body>,
  input: Input,
  { format = 'auto', labels = (label) => label, secrets = [] }: ReadOptions = {},
): Reading<z.infer<Body>> => {
  const fields = fieldsOf(event.body);
  const refusals: Refusal[] = [];
  const context: Context = {
    format,
    proven: once(() => provenMark(numericValues(fields, input))),
    labels,
    secrets,
    refuse: (refusal) => refusals.push(refusal),
  };
  const row = readRow(fields, input, context);
  const { choice, oneOf } = event;
  if (oneOf) readOneOf(oneOf, fields, input, context);
  if (choice) {
    const governed = fields.find(({ key }) => key === choice.governs);
    if (governed) readChoice(choice, input, governed, context);
  }
  const [first, ...others] = refusals;
  return first === undefined
    ? { ok: true, body: z.parse(event.body, row) }
    : { ok: false, refusals: [first, ...others] };
};
