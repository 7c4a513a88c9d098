/**
 * Converts form input to a request body.
 *
 * No-code tools send numbers as text, text as numbers, and blanks as '', null, [], or {}. Each field
 * type has one parser, and the event's schema checks the result.
 */
import * as z from 'zod/mini';
import { single, type NumberFormat, type Printed, type Unit } from './amount.ts';
import { oneOfFields, type ApiEvent, type Choice, type Input } from '../events/event.ts';
import { isNumeric } from '../fields/field-types.ts';
import { clashAmong, proofsOf, type Named } from './event-amounts.ts';
import { fieldsOf, type BodySchema, type Field } from '../fields/field.ts';
import { given, isBlank, isGroup, parsers, parseText, type Numbers } from './field-value.ts';
import {
  allBlank,
  currencyClash,
  invalid,
  invalidValue,
  keyOf,
  labelOf,
  missingValue,
  notAnItem,
  notAnOption,
  shownValue,
  unknownField,
  type ValidationError,
  type Voice,
} from './validation-error.ts';

export type ValidationErrors = readonly [ValidationError, ...ValidationError[]];

export type Parsed<Body> =
  | { readonly ok: true; readonly value: Body }
  | { readonly ok: false; readonly errors: ValidationErrors };

export interface ParseOptions extends Partial<Voice> {
  readonly format?: NumberFormat;
  readonly amountsIn?: Unit;
  /** Fields outside the items that line items are mapped to, if the platform shows it. */
  readonly fromLineItems?: readonly string[];
}

interface Context extends Voice {
  readonly numbersOf: (field: Field, item: number | undefined) => Numbers;
  readonly refuse: (error: ValidationError) => void;
  readonly printed: (amount: Named) => void;
}

type Row = Record<string, unknown>;

const parseItems = (field: Field, raw: unknown, context: Context): readonly Row[] | undefined => {
  if (!Array.isArray(raw)) {
    context.refuse(invalidValue(context, field, raw, "isn't a list. Map line items."));
    return undefined;
  }
  const keys = new Set(field.children.map(({ key }) => key));
  const rows = raw.flatMap((entry: unknown, index) => {
    const item = index + 1;
    if (isBlank(entry)) return [];
    if (!isGroup(entry)) {
      context.refuse(notAnItem(item));
      return [];
    }
    for (const key of Object.keys(entry))
      if (!keys.has(key) && !isBlank(entry[key])) context.refuse(unknownField(context, key, item));
    const row = parseRow(field.children, entry, context, item);
    return Object.keys(row).length === 0 ? [] : [row];
  });
  return rows.length === 0 ? undefined : rows;
};

/** @returns `undefined` where nothing is left of the value, or it is refused */
const parseValue = (field: Field, raw: unknown, context: Context, item?: number): unknown => {
  if (field.type === 'items') return parseItems(field, raw, context);

  const outcome = parsers[field.type](raw, context.numbersOf(field, item), field);
  if ('says' in outcome) {
    context.refuse(invalidValue(context, field, raw, outcome.says, item));
    return undefined;
  }
  const { value, money } = outcome;
  if (value === undefined && field.required) context.refuse(missingValue(context, field, item));
  // Nothing costs nothing in any currency.
  if (money && value !== 0)
    context.printed({
      field: labelOf(field, context, item),
      key: keyOf(field, item),
      shown: shownValue(field, raw, context),
      codes: money.currency.codes,
    });
  return value;
};

/** Of a number also the only one in a list. */
const valueOf = (field: Field, input: Input): unknown => {
  const raw = given(input, field.key);
  return isNumeric(field) ? single(raw) : raw;
};

const isFilled = (fields: readonly Field[], input: Input): boolean =>
  fields.some(({ key }) => !isBlank(given(input, key)));

/** A row with every field blank is ignored: its required fields aren't missing. */
const parseRow = (fields: readonly Field[], input: Input, context: Context, item?: number): Row => {
  const row: Row = {};
  for (const field of fields) {
    const raw = valueOf(field, input);
    if (isBlank(raw)) {
      if (field.required && (item === undefined || isFilled(fields, input)))
        context.refuse(missingValue(context, field, item));
      continue;
    }
    const value = parseValue(field, raw, context, item);
    if (value !== undefined) row[field.key] = value;
  }
  return row;
};

/** Every amount of the event, valid or not: together they may prove what a mark means. */
const amountsIn = (fields: readonly Field[], input: Input): readonly unknown[] =>
  fields.flatMap((field) => {
    if (field.type === 'amount') return [valueOf(field, input)];
    const rows = field.type === 'items' ? given(input, field.key) : [];
    return Array.isArray(rows)
      ? rows.filter(isGroup).flatMap((row) => amountsIn(field.children, row))
      : [];
  });

const checkChoice = (choice: Choice, input: Input, field: Field, context: Context): void => {
  const raw = given(input, choice.key);
  const label = labelOf(choice, context);
  const answer = isBlank(raw) ? choice.default : parseText(raw);
  const option = choice.options.find(({ value }) => value === answer);
  const options = choice.options.map(({ value }) => value);
  const filled = !isBlank(given(input, field.key));
  const refuse = (says: string): void => context.refuse(invalid(context, field, says));

  if (option === undefined) context.refuse(notAnOption(context, choice, raw, options));
  else if (option.governed === 'required' && !filled)
    refuse(
      `is missing, and ${label} is ${option.value}. Map ${labelOf(field, context)}, or change ${label}.`,
    );
  else if (option.governed === 'blank' && filled)
    refuse(`must be blank because ${label} is ${option.value}. Clear it, or change ${label}.`);
};

/**
 * @param input by the API's own field names (and `choice.key`)
 * @returns the body to send, or every reason it can't be sent. Never throws for any input.
 */
export const parse = <Body extends BodySchema>(
  event: ApiEvent<Body>,
  input: Input,
  {
    format = 'auto',
    amountsIn: unit = 'units',
    fromLineItems = [],
    labels = (label) => label,
    secrets = [],
  }: ParseOptions = {},
): Parsed<z.infer<Body>> => {
  const fields = fieldsOf(event.body);
  const errors: ValidationError[] = [];
  const printed: Named[] = [];
  let proofs: ReturnType<typeof proofsOf> | undefined;
  const numbers = {
    format,
    amountsIn: unit,
    // Only looked for at the first doubt.
    proven: (it: Printed) => (proofs ??= proofsOf(amountsIn(fields, input)))(it),
    fromLineItems: false,
  };
  const context: Context = {
    numbersOf: ({ key }, item) =>
      item === undefined && fromLineItems.includes(key)
        ? { ...numbers, fromLineItems: true }
        : numbers,
    labels,
    secrets,
    refuse: (error) => errors.push(error),
    printed: (amount) => printed.push(amount),
  };
  const row = parseRow(fields, input, context);
  const { choice } = event;
  const among = oneOfFields(event);
  if (among.length > 0 && !isFilled(among, input)) context.refuse(allBlank(context, among));
  if (choice) {
    const governed = fields.find(({ key }) => key === choice.governs);
    if (governed) checkChoice(choice, input, governed, context);
  }
  const clash = clashAmong(printed);
  if (clash) errors.push(currencyClash(...clash));
  const [first, ...others] = errors;
  return first === undefined
    ? { ok: true, value: z.parse(event.body, row) }
    : { ok: false, errors: [first, ...others] };
};
