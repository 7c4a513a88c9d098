/** Our own check said no: which field, which value, and what to do about it. */
import { codePoint } from './amount-refusals.ts';
import { redact, longestMessage, shortened } from '../api/redact.ts';
import type { Named } from './event-amounts.ts';
import type { Field } from '../fields/field.ts';

export interface ValidationError {
  /** The label as the form shows it, with the item's position: `Item 2: Name`. */
  readonly field: string;
  /** At most 250 characters, without the value of a field that says something of a person. */
  readonly message: string;
}

/** How a platform speaks. */
export interface Voice {
  /** As its form writes labels, for example in title case. */
  readonly labels: (label: string) => string;
  /** What must not be repeated even when it was mapped into a field. */
  readonly secrets: readonly string[];
}

/** Characters of a value that are shown. */
const longestValue = 40;

/** Characters that nobody sees, as their code points: else the text looks sound. */
const withInvisible = (text: string): string =>
  text.replace(/\p{Cf}/gu, (it) => `[${codePoint(it)}]`);

/** ` "1,234"`, or nothing where the value says something of a person or has no short form. */
export const shownValue = (field: Field, raw: unknown, { secrets }: Voice): string =>
  field.personal || (typeof raw !== 'string' && typeof raw !== 'number')
    ? ''
    : ` "${shortened(withInvisible(redact(String(raw), secrets).slice(0, 2 * longestValue)), longestValue)}"`;

export const labelOf = (field: Field, { labels }: Voice, item?: number): string =>
  item === undefined ? labels(field.label) : `Item ${item}: ${labels(field.label)}`;

/** `Order total "1,234" could mean 1234 or 1.234. …` */
export const invalidValue = (
  voice: Voice,
  field: Field,
  raw: unknown,
  says: string,
  item?: number,
): ValidationError => {
  const label = labelOf(field, voice, item);
  return {
    field: label,
    message: shortened(`${label}${shownValue(field, raw, voice)} ${says}`, longestMessage),
  };
};

/** `Order total is missing. …`, or by its position: `Item 2 has no name. …` */
export const missingValue = (voice: Voice, field: Field, item?: number): ValidationError => {
  const label = labelOf(field, voice, item);
  return {
    field: label,
    message:
      item === undefined
        ? `${label} is missing. Map a value that is never blank.`
        : `Item ${item} has no ${field.label.toLowerCase()}. Map one for every item.`,
  };
};

/** A value under a name that no item has: what an item holds is never dropped in silence. */
export const unknownField = ({ secrets }: Voice, key: string, item: number): ValidationError => ({
  field: `Item ${item}`,
  message: `Item ${item} has a field "${shortened(redact(key, secrets), 40)}" that AdvocateLoop items don't have. Rename it, or leave it out.`,
});

/** Two amounts that can't be in one currency: AdvocateLoop takes none. */
export const currencyClash = (one: Named, other: Named): ValidationError => ({
  field: other.field,
  message: shortened(
    `${one.field}${one.shown} and ${other.field}${other.shown} are in different currencies. Map amounts in one currency, that of your AdvocateLoop program.`,
    longestMessage,
  ),
});

/** The first error whole, and how many more there are. */
export const validationMessage = ([first, ...others]: readonly [
  ValidationError,
  ...ValidationError[],
]): string => {
  const more = others.length === 0 ? '' : ` (${others.length} more to correct.)`;
  return `${shortened(first.message, longestMessage - more.length)}${more}`;
};
