/**
 * The amount law: a text is read the only way a person could have meant it, or refused with the fix.
 *
 * A wrong amount can't be repaired later, because a repeated `order_id` is not counted again
 * (REST API, "Common issues"). So nothing here guesses, rounds, or turns text into 0.
 */
import { withoutCurrency } from './currency.ts';

/** How the store writes numbers: `1,234.50` is `dot`, `1.234,50` is `comma`; `auto` takes proof. */
export type NumberFormat = 'auto' | Mark;
export type Mark = 'dot' | 'comma';

export type AmountReading =
  | { readonly is: 'amount'; readonly value: number }
  | { readonly is: 'absent' }
  | { readonly is: 'refused'; readonly because: string; readonly fix: string };

/** Longer than any amount of money; keeps a whole page of text out of the patterns below. */
const longest = 64;

const patterns = {
  dot: /^(?:0|[1-9]\d*)(?:\.\d+)?$|^[1-9]\d{0,2}([,'’ \u00a0\u2009\u202f])\d{3}(?:\1\d{3})*(?:\.\d+)?$/,
  comma:
    /^(?:0|[1-9]\d*)(?:,\d+)?$|^[1-9]\d{0,2}([.'’ \u00a0\u2009\u202f])\d{3}(?:\1\d{3})*(?:,\d+)?$/,
} as const satisfies Record<Mark, RegExp>;

/** The text in JSON's own notation if `mark` is its decimal mark, else `undefined`. */
const notation = (digits: string, mark: Mark): string | undefined => {
  if (!patterns[mark].test(digits)) return undefined;
  return mark === 'dot'
    ? digits.replace(/[^\d.]/g, '')
    : digits.replace(/[^\d,]/g, '').replace(',', '.');
};

/** Zapier joins line items with commas, so text with commas alone may be two values. */
const onlyCommas = (digits: string): boolean => /^[\d,]+$/.test(digits);
const onlyGaps = (digits: string): boolean => /^[\d'’\s]+$/.test(digits);

const joined = (digits: string): boolean => /^\d+(?:\.\d+)?(?:, ?\d+(?:\.\d+)?)+$/.test(digits);

const digitsOf = (raw: unknown): string | undefined => {
  if (typeof raw !== 'string') return undefined;
  const text = raw.trim();
  return text.length > longest ? undefined : withoutCurrency(text);
};

/** The decimal mark that these digits leave no doubt about: only one mark gives them a reading. */
const markOf = (digits: string): Mark | undefined => {
  if (onlyCommas(digits) || onlyGaps(digits)) return undefined;
  const dot = notation(digits, 'dot') !== undefined;
  const comma = notation(digits, 'comma') !== undefined;
  if (dot === comma) return undefined;
  return dot ? 'dot' : 'comma';
};

const proof = (raw: unknown): Mark | undefined => {
  const digits = digitsOf(raw);
  return digits === undefined ? undefined : markOf(digits);
};

/** The mark that the amounts of one event prove together; a JSON number proves nothing, and two
 * different proofs cancel each other. */
export const provenMark = (raws: readonly unknown[]): Mark | undefined => {
  const [first, second] = new Set(raws.map(proof).filter((mark) => mark !== undefined));
  return second === undefined ? first : undefined;
};

const refused = (because: string, fix: string): AmountReading => ({ is: 'refused', because, fix });

const negative = refused('is negative', 'Send it without the minus sign or brackets.');

const plain = 'Send a plain number such as 1234.50.';
const choose = 'Send a plain number such as 1234.50, or choose the number format.';

/** A double keeps any 15 digits. Source: IEEE 754, DBL_DIG. */
const alwaysCarried = 15;

/** The digits that matter: `0.50`, `50` and `5e-1` all have `5`. */
const significant = (number: string): string =>
  number
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');

/** `0.30000000000000004` has a JSON number that prints the same digits, `9007199254740993` has not. */
const carried = (text: string): AmountReading => {
  const value = Number(text);
  if (text.length <= alwaysCarried) return { is: 'amount', value };
  return significant(String(value)) === significant(text)
    ? { is: 'amount', value }
    : refused('has more digits than a number can carry', plain);
};

const ambiguous = (digits: string): AmountReading => {
  const dot = notation(digits, 'dot');
  const comma = notation(digits, 'comma');
  if (dot !== undefined && comma !== undefined && dot !== comma)
    return refused(`could mean ${dot} or ${comma}`, choose);
  return onlyCommas(digits)
    ? refused('could be a decimal comma, or line items joined into one text', choose)
    : refused('could be one number or two', choose);
};

/** No group has one digit or two, so these can only be decimals. */
const undoubted = /^(?:0|[1-9]\d*)(?:\.\d\d?)?$/;

const readDigits = (digits: string, format: NumberFormat, proven?: Mark): AmountReading => {
  if (format !== 'auto') {
    const text = notation(digits, format);
    return text === undefined
      ? refused(`is not a number with a decimal ${format}`, choose)
      : carried(text);
  }
  if (undoubted.test(digits)) return carried(digits);

  const mark = markOf(digits) ?? (onlyGaps(digits) ? undefined : proven);
  const text = mark && (mark === 'comma' || !onlyCommas(digits)) && notation(digits, mark);
  if (text) return carried(text);
  if (notation(digits, 'dot') ?? notation(digits, 'comma')) return ambiguous(digits);
  return joined(digits)
    ? refused('is several numbers in one text', 'Map line items, or one number.')
    : refused('is not a number', plain);
};

/** `-5`, `$-5.00` and, as accountants write it, `(5.00)`. */
const isNegative = (text: string): boolean =>
  /^[^\d.,]{0,4}[-−–(][^\d.,]{0,4}\d[^-−–]*$/.test(text);

/**
 * Reads one amount, in the currency's main unit.
 *
 * @param raw a JSON number, or text as a store, a form or a spreadsheet prints it
 * @param proven what `provenMark` says of the whole event; only `auto` looks at it
 * @returns `absent` for `undefined`, `null` and blank text, which is never 0
 */
export const readAmount = (raw: unknown, format: NumberFormat, proven?: Mark): AmountReading => {
  if (raw === undefined || raw === null) return { is: 'absent' };
  if (typeof raw === 'number') {
    if (!Number.isFinite(raw)) return refused('is not a number', plain);
    return raw < 0 ? negative : { is: 'amount', value: raw };
  }
  if (typeof raw !== 'string')
    return refused(`is ${Array.isArray(raw) ? 'a list' : 'not a number'}`, plain);
  if (raw.trim() === '') return { is: 'absent' };

  const digits = digitsOf(raw);
  if (digits !== undefined) return readDigits(digits, format, proven);
  return isNegative(raw.trim()) ? negative : refused('is not a number', plain);
};
