/** Reads one value of one field: what it stands for, or the reason why it can't be sent. */
import * as z from 'zod/mini';
import { parseAmount, type AmountOptions, type Money } from './amount.ts';
import type { Input } from '../events/event.ts';
import { isNumeric } from '../fields/field-types.ts';
import type { Field, FieldType } from '../fields/field.ts';

/** How the numbers of a form are read, made once for all of them. */
export type Numbers = Readonly<Record<AmountOptions['field'], AmountOptions>>;

export const numbersOf = (options: Omit<AmountOptions, 'field'>): Numbers => ({
  amount: { ...options, field: 'amount' },
  quantity: { ...options, field: 'quantity' },
  refund: { ...options, field: 'refund' },
});

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
 * Blank text, null and empty lists never reach the API; 0 and false do. A list is not asked for its
 * keys: 10,000 texts would be made, only to be counted.
 */
export const isBlank = (raw: unknown): boolean =>
  raw === undefined ||
  raw === null ||
  (typeof raw === 'string' && raw.trim() === '') ||
  (typeof raw === 'object' && (Array.isArray(raw) ? raw : Object.keys(raw)).length === 0);

/** Text of any type; `{ says }` is the reason for a error. */
export const parseText = (raw: unknown): string | { readonly says: string } => {
  if (typeof raw === 'string') return raw.trim();
  if (typeof raw === 'boolean') return String(raw);
  if (typeof raw === 'number')
    return Number.isFinite(raw) && Math.abs(raw) <= Number.MAX_SAFE_INTEGER
      ? String(raw)
      : { says: 'is a number that has already lost digits. Map the text form of it instead.' };
  return {
    says: Array.isArray(raw)
      ? 'is a list. Map one value.'
      : 'is a group of fields. Map one value of it.',
  };
};

const parsePath = (raw: unknown): readonly string[] | { readonly says: string } => {
  const parts = Array.isArray(raw)
    ? raw.filter((part) => !isBlank(part)).map(parseText)
    : parseText(raw);
  if (typeof parts === 'string')
    return parts
      .split('>')
      .map((part) => part.trim())
      .filter(Boolean);
  if ('says' in parts) return parts;
  const levels = parts.filter((part) => typeof part === 'string');
  return levels.length === parts.length ? levels : { says: 'is not a list of names.' };
};

const amountField = ({ type, unsigned }: Field): AmountOptions['field'] => {
  if (type === 'quantity') return 'quantity';
  return unsigned ? 'refund' : 'amount';
};

const parseNumber = (field: Field, raw: unknown, numbers: Numbers): FieldValue => {
  const reading = parseAmount(raw, numbers[amountField(field)]);
  if (reading.is === 'refused') return { says: `${reading.because}. ${reading.fix}` };
  return reading.is === 'amount' ? reading : { value: undefined };
};

const parseByType = (field: Field, raw: unknown, numbers: Numbers): FieldValue => {
  if (isNumeric(field)) return parseNumber(field, raw, numbers);
  const value = field.type === 'path' ? parsePath(raw) : parseText(raw);
  if (typeof value === 'object' && 'says' in value) return value;
  return { value: value.length === 0 ? undefined : value };
};

/** Types whose parser gives nothing that their schema could refuse. */
const settled: ReadonlySet<FieldType> = new Set(['text', 'identifier', 'amount', 'path']);

export const parseFieldValue = (field: Field, raw: unknown, numbers: Numbers): FieldValue => {
  const outcome = parseByType(field, raw, numbers);
  if ('says' in outcome || outcome.value === undefined || settled.has(field.type)) return outcome;
  const { error } = z.safeParse(field.schema, outcome.value);
  return error ? { says: error.issues.map(({ message }) => message).join(' ') } : outcome;
};
