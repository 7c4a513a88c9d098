/**
 * Parses an amount only if it has one possible meaning. Otherwise rejects it with a fix.
 *
 * A wrong amount can't be corrected later, because a repeated `order_id` isn't counted again
 * (REST API, "Common issues"). So nothing here guesses, rounds, or turns text into 0.
 */
import {
  aList,
  dotOfSign,
  invisible,
  refusals,
  wrongFormat,
  type Refused,
} from './amount-refusals.ts';
import { besideDash, cleaned, partsOf, withoutMinus, type Parts } from './amount-text.ts';
import { currencyBeside, type Currency } from './currency.ts';
import { decimalMark, isSeveral, type Proof } from './decimal-mark.ts';
import { notation, written, type Mark, type Written } from './digits.ts';

/** How the store writes numbers: `1,234.50` is `dot`, `1.234,50` is `comma`; `auto` finds out from the text. */
export type NumberFormat = 'auto' | Mark;

/** What 1 stands for: `108.00` is in units of the currency, `10800` in cents. */
export type Unit = 'units' | 'cents';

/** What stands around the number: the same formatter prints the same every time. */
export type Printed = Pick<Parts, 'before' | 'after'>;

export interface AmountOptions {
  readonly format: NumberFormat;
  readonly amountsIn: Unit;
  /** `refund`: a minus or brackets say nothing. `quantity`: a count, without currency or cents. */
  readonly field: 'amount' | 'quantity' | 'refund';
  /** The form maps line items here, whose values the platform joins with commas. */
  readonly fromLineItems: boolean;
  /** What the other texts of the event prove; only `auto` asks. */
  readonly proven?: (printed: Printed) => Proof | undefined;
}

export type ParsedAmount =
  | { readonly is: 'amount'; readonly value: number; readonly money?: Money }
  | { readonly is: 'absent' }
  | Refused;

/** An amount that was printed with its currency. */
export interface Money {
  readonly currency: Currency;
  readonly number: Written;
  readonly mark: Mark | undefined;
  readonly printed: Printed;
}

/** Longer than any amount of money; keeps a whole page of text out of the patterns. */
const longest = 64;

/** An amount has no more digits before its decimals; IDs, dates and telephone numbers do. */
const longestWhole = { bare: 9, told: 12 } as const;

/** A double keeps any 15 digits. Source: IEEE 754, DBL_DIG. */
const alwaysCarried = 15;

const centsInUnit = 100;

const amount = (value: number): ParsedAmount => ({ is: 'amount', value });

/** The digits that matter: `0.50`, `50` and `5e-1` all have `5`. */
const significant = (number: string): string =>
  number
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');

/** `0.30000000000000004` has a JSON number that prints the same digits, `9007199254740993` has not. */
const carried = (text: string): number | undefined => {
  const value = Number(text);
  if (text.length <= alwaysCarried) return value;
  return significant(String(value)) === significant(text) ? value : undefined;
};

const isLikeAnId = ({ whole, fraction }: Written, currency: Currency | undefined): boolean =>
  whole.length >
  (currency === undefined && fraction === undefined ? longestWhole.bare : longestWhole.told);

type Read = { readonly number: Written; readonly mark?: Mark } | Refused;

/** `12.-`: the dash stands for the decimals, so that the rest is whole. */
const readDashed = (
  { digits, dash }: Parts,
  currency: Currency | undefined,
  format: NumberFormat,
): Read => {
  const inLakhs = currency?.lakh && dash !== ',' && format !== 'comma';
  const lakhs = inLakhs ? written(digits, 'lakh') : undefined;
  const number = lakhs ?? written(digits, dash === ',' ? 'comma' : 'dot');
  if (!number || number.fraction !== undefined) return refusals.notANumber;
  // Only the currency shows that the commas of `1,234/-` group.
  const isTold =
    dash !== '/' ||
    number.group === undefined ||
    (format !== 'comma' && (lakhs !== undefined || currency?.groups.comma));
  return isTold ? { number } : refusals.groupOrItems;
};

const readInFormat = (digits: string, mark: Mark): Read => {
  const number = written(digits, mark);
  if (number) return { number, mark };
  return isSeveral(digits) ? refusals.joined : wrongFormat(digits, mark);
};

const readDigits = (
  { before, digits, after }: Parts,
  currency: Currency | undefined,
  { format, proven }: AmountOptions,
): Read => {
  const lakhs = written(digits, 'lakh');
  if (lakhs && format !== 'comma')
    return currency?.lakh ? { number: lakhs, mark: 'dot' } : refusals.lakhs;
  if (format !== 'auto') return readInFormat(digits, format);
  const proof = () => (currency ? proven?.({ before, after }) : undefined);
  const mark = decimalMark(digits, { currency, proof });
  return typeof mark === 'object' ? mark : readInFormat(digits, mark);
};

/** `.50`: nothing in front of the decimals. */
const readDecimals = (digits: string, format: NumberFormat): Read => {
  if (!/^\d+$/.test(digits)) return refusals.notANumber;
  return format === 'comma'
    ? wrongFormat(digits, format)
    : { number: { whole: '0', fraction: digits }, mark: 'dot' };
};

/** `+5.00`: without decimals it could as well be a telephone number. */
const readPlus = (digits: string, format: NumberFormat): Read =>
  /^\d+\.\d\d?$/.test(digits) && format !== 'comma'
    ? readInFormat(digits, 'dot')
    : refusals.notANumber;

const readNumber = (parts: Parts, currency: Currency | undefined, options: AmountOptions): Read => {
  const { lead, digits, dash } = parts;
  if (lead !== '' && dash !== '') return refusals.notANumber;
  if (lead === '.') return readDecimals(digits, options.format);
  if (lead === '+') return readPlus(digits, options.format);
  return dash === ''
    ? readDigits(parts, currency, options)
    : readDashed(parts, currency, options.format);
};

const isRefused = (it: object | undefined): it is Refused => it !== undefined && 'is' in it;

/** The dot of `Rs.` is the sign's own; `undefined` where `Rs.50` may be half a rupee. */
const withOwnDot = (parts: Parts): Parts | undefined => {
  const { before, lead, digits, dash, after } = parts;
  const isOfSign = lead === '.' && !isRefused(currencyBeside(before + lead, after));
  if (!isOfSign) return parts;
  return dash === '' && /^\d\d?$/.test(digits)
    ? undefined
    : { ...parts, before: before + lead, lead: '' };
};

const readPositive = (given: Parts, options: AmountOptions): ParsedAmount => {
  const parts = withOwnDot(given);
  if (!parts) return dotOfSign(given.digits);
  const { before, digits, after } = parts;
  const currency = currencyBeside(before, after);
  if (isRefused(currency)) return currency;
  if (currency && options.field === 'quantity') return refusals.pieces;

  const read = readNumber(parts, currency, options);
  if (isRefused(read)) return /^0\d+(?:[.,]\d+)?$/.test(digits) ? refusals.zeroInFront : read;
  const { number, mark } = read;
  const needed = currency?.needsDecimals;
  if (needed !== undefined && number.fraction?.length !== needed) return refusals.code;
  if (isLikeAnId(number, currency)) return refusals.id;
  const value = carried(notation(number));
  if (value === undefined) return refusals.lostDigits;
  const printed = { before, after };
  return { is: 'amount', value, ...(currency && { money: { currency, number, mark, printed } }) };
};

/** A number with a minus or in brackets: 0 is 0, and anything else only a refund may be. */
const readNegative = (parts: Parts, options: AmountOptions): ParsedAmount => {
  if (parts.lead === '+') return refusals.notANumber;
  const zero = readPositive(parts, { ...options, format: 'auto' });
  if (zero.is === 'amount' && zero.value === 0) return zero;
  if (options.field === 'refund') return readPositive(parts, options);
  const isMoney =
    /^[\d.,'’ ]+$/.test(parts.digits) && !isRefused(currencyBeside(parts.before, parts.after));
  return zero.is === 'amount' || isMoney ? refusals.negative : zero;
};

/** `$ -`: what a sheet prints for 0. */
const readDash = (text: string, { field }: AmountOptions): ParsedAmount => {
  const beside = besideDash(text);
  const currency = beside && currencyBeside(beside.before, beside.after);
  if (!currency || isRefused(currency) || currency.needsDecimals) return refusals.notANumber;
  return field === 'quantity' ? refusals.pieces : { is: 'amount', value: 0 };
};

const readPrinted = (text: string, options: AmountOptions): ParsedAmount => {
  const parts = partsOf(text);
  if (!parts) return readDash(text, options);
  const [hidden] = /\p{Cf}/u.exec(parts.digits) ?? [];
  if (hidden !== undefined) return invisible(hidden);
  const unsigned = withoutMinus(parts);
  return unsigned ? readNegative(unsigned, options) : readPositive(parts, options);
};

/** Digits and nothing else; the minus of a refund says nothing here either. */
const readCents = (text: string, { field }: AmountOptions): ParsedAmount => {
  const parts = partsOf(text);
  const bare = parts && field === 'refund' ? (withoutMinus(parts) ?? parts) : parts;
  if (!bare) return refusals.cents;
  const { before, lead, digits, dash, after } = bare;
  if (!/^ *$/.test(before + lead + dash + after) || !/^\d+$/.test(digits)) return refusals.cents;
  if (/^0\d/.test(digits)) return refusals.zeroInFront;
  return digits.length > longestWhole.bare ? refusals.id : amount(Number(digits) / centsInUnit);
};

/** A quantity is counted in neither. */
const countsCents = ({ amountsIn, field }: AmountOptions): boolean =>
  amountsIn === 'cents' && field !== 'quantity';

/** What most stores send. */
const undoubted = /^(?:0|[1-9]\d{0,8})(?:\.\d\d?)?$/;

const readText = (raw: string, options: AmountOptions): ParsedAmount => {
  const isPlain = options.amountsIn === 'units' && options.format === 'auto';
  if (isPlain && undoubted.test(raw)) return amount(Number(raw));
  const trimmed = raw.trim();
  if (trimmed.length > longest) return refusals.notANumber;
  const text = cleaned(trimmed);
  if (text === '') return { is: 'absent' };
  if (options.fromLineItems && text.includes(',')) return refusals.lineItems;
  return countsCents(options) ? readCents(text, options) : readPrinted(text, options);
};

const readJson = (given: number, options: AmountOptions): ParsedAmount => {
  if (!Number.isFinite(given)) return refusals.notANumber;
  if (given < 0 && options.field !== 'refund') return refusals.negative;
  const value = Math.abs(given);
  const inCents = countsCents(options);
  if (inCents && !Number.isInteger(value)) return refusals.cents;
  const most = Number.isInteger(value) ? longestWhole.bare : longestWhole.told;
  if (value >= 10 ** most) return refusals.id;
  return amount(inCents ? value / centsInUnit : value);
};

/** The value itself, or the only one of a list; a list in a list stays one. */
export const single = (raw: unknown): unknown =>
  Array.isArray(raw) && raw.length === 1 && !Array.isArray(raw[0]) ? raw[0] : raw;

/**
 * Reads one amount or quantity.
 *
 * @param raw a JSON number, text as a store, a form or a spreadsheet prints it, or a list of one
 * @returns in the main currency unit; `absent` for `undefined`, `null` and blank text, which is never 0
 */
export const parseAmount = (raw: unknown, options: AmountOptions): ParsedAmount => {
  const value = single(raw);
  if (value === undefined || value === null) return { is: 'absent' };
  if (typeof value === 'number') return readJson(value, options);
  if (typeof value === 'string') return readText(value, options);
  return Array.isArray(value) ? aList(value.length) : refusals.notANumber;
};
