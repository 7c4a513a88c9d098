/** Validation messages: field, value, reason, and fix. */
import { codePoint } from './amount-refusals.ts';
import { redact, longestMessage, shortened } from '../api/redact.ts';
import type { Named } from './event-amounts.ts';
import type { Field } from '../fields/field.ts';
import { listed } from '../fields/listed.ts';

export interface ValidationError {
  /** The label as the form shows it, with the item's position: `Item 2 Name`. */
  readonly field: string;
  /** The fields at fault by the API's own names, for a form that marks them: `tax`, `items.2.name`. */
  readonly keys: readonly string[];
  /** At most 250 characters, without the value of a personal field. */
  readonly message: string;
}

/** How a platform speaks. */
export interface Voice {
  /** As its form writes labels, for example in title case. */
  readonly labels: (label: string) => string;
  /** Must not be repeated, even if they are mapped to a field. */
  readonly secrets: readonly string[];
}

/** A field of an event, or a question of its form. */
type Asked = Pick<Field, 'key' | 'label' | 'personal'>;

/** Longer values are cut. */
const longestValue = 40;

/** Invisible characters as their code points, because the text looks correct without them. */
const withInvisible = (text: string): string =>
  text.replace(/\p{Cf}/gu, (it) => `[${codePoint(it)}]`);

/** ` "1,234"`, or nothing if the value is personal or has no short form. */
export const shownValue = ({ personal }: Asked, raw: unknown, { secrets }: Voice): string =>
  personal || (typeof raw !== 'string' && typeof raw !== 'number')
    ? ''
    : ` "${shortened(withInvisible(redact(String(raw), secrets).slice(0, 2 * longestValue)), longestValue)}"`;

export const labelOf = ({ label }: Asked, { labels }: Voice, item?: number): string =>
  item === undefined ? labels(label) : `Item ${item} ${labels(label)}`;

export const keyOf = ({ key }: Asked, item?: number): string =>
  item === undefined ? key : `items.${item}.${key}`;

/** `Tax is wrong. …`, or with its position: `Item 2 Quantity is wrong. …` */
export const invalid = (
  voice: Voice,
  field: Asked,
  says: string,
  item?: number,
): ValidationError => {
  const label = labelOf(field, voice, item);
  return {
    field: label,
    keys: [keyOf(field, item)],
    message: shortened(`${label} ${says}`, longestMessage),
  };
};

/** `Order total "1,234" could mean 1234 or 1.234. …` */
export const invalidValue = (
  voice: Voice,
  field: Asked,
  raw: unknown,
  says: string,
  item?: number,
): ValidationError =>
  invalid(voice, field, `${shownValue(field, raw, voice)} ${says}`.trimStart(), item);

/** `Order total is missing. …`, or `Item 2 has no name. …` */
export const missingValue = (voice: Voice, field: Asked, item?: number): ValidationError => {
  const error = invalid(voice, field, 'is missing. Map a field that always has a value.', item);
  return item === undefined
    ? error
    : {
        ...error,
        message: `Item ${item} has no ${field.label.toLowerCase()}. Map one for each item.`,
      };
};

/** @param otherwise what else is allowed, after a comma */
export const notAnOption = (
  voice: Voice,
  question: Asked,
  raw: unknown,
  options: readonly string[],
  otherwise = '',
): ValidationError =>
  invalidValue(voice, question, raw, `isn't an option. Use ${listed(options, 'or')}${otherwise}.`);

/** Fields of which at least one is required. */
export const allBlank = (voice: Voice, fields: readonly Asked[]): ValidationError => {
  const labels = fields.map((field) => labelOf(field, voice));
  return {
    field: listed(labels, 'or'),
    keys: fields.map(({ key }) => key),
    message: `${listed(labels, 'and')} are all blank. Map at least one.`,
  };
};

const invalidItem = (item: number, says: string): ValidationError => ({
  field: `Item ${item}`,
  keys: [`items.${item}`],
  message: `Item ${item} ${says}`,
});

export const notAnItem = (item: number): ValidationError =>
  invalidItem(item, "isn't a line item. Map each item field separately.");

/** A value with a name that items don't have: it's never dropped silently. */
export const unknownField = ({ secrets }: Voice, key: string, item: number): ValidationError =>
  invalidItem(
    item,
    `has a field "${shortened(redact(key, secrets), longestValue)}" that AdvocateLoop items don't have. Rename it, or leave it out.`,
  );

/** Two amounts that can't be in one currency: the API takes no currency. */
export const currencyClash = (one: Named, other: Named): ValidationError => ({
  field: other.field,
  keys: [one.key, other.key],
  message: shortened(
    `${one.field}${one.shown} and ${other.field}${other.shown} are in different currencies. Map amounts in one currency, that of your AdvocateLoop program.`,
    longestMessage,
  ),
});

/** ` Also fix: Tax, Item 2 Quantity, and 3 more fields.` */
const alsoFix = (names: readonly string[], shown: number): string => {
  const more = names.length - shown;
  const rest = more === 0 ? [] : [`${more} more ${more === 1 ? 'field' : 'fields'}`];
  const list = [...names.slice(0, shown), ...rest];
  return list.length === 0 ? '' : ` Also fix: ${listed(list, 'and')}.`;
};

/** The first error with its fix, then the other fields by name: all of them, or as many as fit. */
export const validationMessage = ([first, ...others]: readonly [
  ValidationError,
  ...ValidationError[],
]): string => {
  const names = new Set(others.map(({ field }) => field));
  names.delete(first.field);
  let shown = Math.min(names.size, longestMessage);
  const tail = () => alsoFix([...names], shown);
  while (shown > 0 && first.message.length + tail().length > longestMessage) shown -= 1;
  return `${shortened(first.message, longestMessage - tail().length)}${tail()}`;
};
