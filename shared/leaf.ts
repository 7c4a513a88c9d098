/** Reads one value of one field: what it stands for, or the reason why it can't be sent. */
import * as z from 'zod/mini';
import { readAmount, type AmountReading, type Mark, type NumberFormat } from './amount.ts';
import type { Input } from './event.ts';
import type { Field, Kind } from './field.ts';

export interface Numbers {
  readonly format: NumberFormat;
  /** The decimal mark that the whole event proves. */
  readonly proven: () => Mark | undefined;
}

/** `undefined` where nothing is left of the value, as of the path `>`. */
export type Outcome = { readonly value: unknown } | { readonly says: string };

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

/** The whole event is only looked at where one amount alone leaves a doubt. */
const readNumber = (raw: unknown, { format, proven }: Numbers): AmountReading => {
  const alone = readAmount(raw, format);
  const mark = alone.is === 'refused' && format === 'auto' ? proven() : undefined;
  return mark === undefined ? alone : readAmount(raw, format, mark);
};

const readOutcome = (field: Field, raw: unknown, numbers: Numbers): Outcome => {
  if (field.kind === 'amount' || field.kind === 'quantity') {
    const reading = readNumber(raw, numbers);
    if (reading.is === 'refused') return { says: `${reading.because}. ${reading.fix}` };
    return { value: reading.is === 'amount' ? reading.value : undefined };
  }
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
