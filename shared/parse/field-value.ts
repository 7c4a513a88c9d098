/** Parses one field value, or returns the reason it can't be sent. */
import * as z from 'zod/mini';
import { parseAmount, type AmountOptions, type Money } from './amount.ts';
import type { Input } from '../events/event.ts';
import type { Field, FieldType } from '../fields/field.ts';

/** How the numbers of a form are read. */
export type Numbers = Omit<AmountOptions, 'field'>;

/** `value` is `undefined` where nothing is left of what was given, as of the path `>`. */
export type FieldValue =
  | { readonly value: unknown; readonly money?: Money }
  | { readonly says: string };

/** Own properties only: `constructor` is not something that a form filled in. */
export const given = (input: Input, key: string): unknown =>
  Object.hasOwn(input, key) ? input[key] : undefined;

export const isGroup = (raw: unknown): raw is Input =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/**
 * Blank text, null, and empty lists never reach the API, but 0 and false do. `Object.keys` of a list
 * would create 10,000 texts only to count them.
 */
export const isBlank = (raw: unknown): boolean =>
  raw === undefined ||
  raw === null ||
  (typeof raw === 'string' && raw.trim() === '') ||
  (typeof raw === 'object' && (Array.isArray(raw) ? raw : Object.keys(raw)).length === 0);

/** Text of any type; `{ says }` is the reason for an error. */
export const parseText = (raw: unknown): string | { readonly says: string } => {
  if (typeof raw === 'string') return raw.trim();
  if (typeof raw === 'boolean') return String(raw);
  if (typeof raw === 'number')
    return Number.isFinite(raw) && Math.abs(raw) <= Number.MAX_SAFE_INTEGER
      ? String(raw)
      : {
          says: 'is too long to be a number, so its last digits may be wrong. Map the text version instead.',
        };
  return {
    says: Array.isArray(raw)
      ? 'is a list. Map a single value.'
      : 'is a group of fields. Map one field from it.',
  };
};

const parseNumber = (raw: unknown, options: AmountOptions): FieldValue => {
  const parsed = parseAmount(raw, options);
  if (parsed.is === 'refused') return { says: `${parsed.because}. ${parsed.fix}` };
  return parsed.is === 'amount' ? parsed : { value: undefined };
};

type Parser = (raw: unknown, numbers: Numbers, field: Field) => FieldValue;

const asAmount: Parser = (raw, numbers, { unsigned }) =>
  parseNumber(raw, { ...numbers, field: unsigned ? 'refund' : 'amount' });

const asQuantity: Parser = (raw, numbers) => parseNumber(raw, { ...numbers, field: 'quantity' });

const asText: Parser = (raw) => {
  const text = parseText(raw);
  if (typeof text === 'object') return text;
  return { value: text === '' ? undefined : text };
};

/** `Skincare > Serums` */
const levelsIn = (path: string): readonly string[] =>
  path
    .split('>')
    .map((level) => level.trim())
    .filter(Boolean);

const asPath: Parser = (raw) => {
  const parts = Array.isArray(raw)
    ? raw.filter((part) => !isBlank(part)).map(parseText)
    : parseText(raw);
  if (typeof parts === 'object' && 'says' in parts) return parts;
  const levels = typeof parts === 'string' ? levelsIn(parts) : parts;
  if (!levels.every((level) => typeof level === 'string'))
    return { says: "isn't a list of category names. Map text such as Skincare > Serums." };
  return { value: levels.length === 0 ? undefined : levels };
};

/** Also checks what only the schema defines: one `@`, a quantity greater than 0. */
const checked =
  (parse: Parser): Parser =>
  (raw, numbers, field) => {
    const parsed = parse(raw, numbers, field);
    if ('says' in parsed || parsed.value === undefined) return parsed;
    const { error } = z.safeParse(field.schema, parsed.value);
    return error ? { says: error.issues.map(({ message }) => message).join(' ') } : parsed;
  };

/** A new type doesn't compile until it has a parser. Items are rows, which `parse.ts` reads. */
export const parsers: Readonly<Record<Exclude<FieldType, 'items'>, Parser>> = {
  text: asText,
  identifier: asText,
  email: checked(asText),
  amount: asAmount,
  quantity: checked(asQuantity),
  path: asPath,
};
