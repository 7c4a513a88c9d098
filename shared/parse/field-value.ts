/** Reads one value of one field: what it stands for, or the reason why it can't be sent. */
import * as z from 'zod/mini';
import { readAmount, type AmountOptions, type Money } from './amount.ts';
import type { Input } from '../events/event.ts';
import type { Field, Kind } from '../fields/field.ts';

/** How the numbers of a form are read, made once for all of them. */
export type Numbers = Readonly<Record<AmountOptions['field'], AmountOptions>>;

export const numbersOf = (options: Omit<AmountOptions, 'field'>): Numbers => ({
  amount: { ...options, field: 'amount' },
  quantity: { ...options, field: 'quantity' },
  refund: { ...options, field: 'refund' },
});

/** `value` is `undefined` where nothing is left of what was given, as of the path `>`. */
export type Outcome =
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

/** Text of any kind; `{ says }` is the reason for a refusal. */
export const readText = (raw: unknown): string | { readonly says: string } => {
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

const readPath = (raw: unknown): readonly string[] | { readonly says: string } => {
  const parts = Array.isArray(raw)
    ? raw.filter((part) => !isBlank(part)).map(readText)
    : readText(raw);
  if (typeof parts === 'string')
    return parts
      .split('>')
      .map((part) => part.trim())
      .filter(Boolean);
  if ('says' in parts) return parts;
  const levels = parts.filter((part) => typeof part === 'string');
  return levels.length === parts.length ? levels : { says: 'is not a list of names.' };
};

const amountField = ({ kind, unsigned }: Field): AmountOptions['field'] => {
  if (kind === 'quantity') return 'quantity';
  return unsigned ? 'refund' : 'amount';
};

const readNumber = (field: Field, raw: unknown, numbers: Numbers): Outcome => {
  const reading = readAmount(raw, numbers[amountField(field)]);
  if (reading.is === 'refused') return { says: `${reading.because}. ${reading.fix}` };
  return reading.is === 'amount' ? reading : { value: undefined };
};

export const isNumeric = ({ kind }: Field): boolean => kind === 'amount' || kind === 'quantity';

const readOutcome = (field: Field, raw: unknown, numbers: Numbers): Outcome => {
  if (isNumeric(field)) return readNumber(field, raw, numbers);
  const value = field.kind === 'path' ? readPath(raw) : readText(raw);
  if (typeof value === 'object' && 'says' in value) return value;
  return { value: value.length === 0 ? undefined : value };
};

/** Kinds whose reader gives nothing that their schema could refuse. */
const settled: ReadonlySet<Kind> = new Set(['text', 'identifier', 'amount', 'path']);

export const readLeaf = (field: Field, raw: unknown, numbers: Numbers): Outcome => {
  const outcome = readOutcome(field, raw, numbers);
  if ('says' in outcome || outcome.value === undefined || settled.has(field.kind)) return outcome;
  const { error } = z.safeParse(field.schema, outcome.value);
  return error ? { says: error.issues.map(({ message }) => message).join(' ') } : outcome;
};
