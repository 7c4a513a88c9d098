/**
 * A second reader of amounts, written from the table and not from the sources: it goes through the
 * text character by character and imports nothing of the reader that it is compared with.
 */
import { codesInUse, isCurrencySign, signWords } from './money.ts';

export type Told = number | 'absent' | 'refused';
export type Decimal = '.' | ',';

/** The runs of digits, and the one character between each run and the next. */
interface Digits {
  readonly runs: readonly string[];
  readonly marks: readonly string[];
}

const blanks = '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff';
const isBlank = (char: string) => blanks.includes(char) || (char >= '\u2000' && char <= '\u200a');
const isDigit = (char: string) => char.length === 1 && char >= '0' && char <= '9';

const bare = (text: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charAt(from))) from += 1;
  while (to > from && isBlank(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
};

const isCapital = (char: string) => char >= 'A' && char <= 'Z' && char.length === 1;

const isSign = (text: string): boolean => {
  const chars = Array.from(text);
  const letters = chars.slice(0, -1);
  return (
    signWords.includes(text) ||
    (isCurrencySign(chars.at(-1) ?? '') && letters.length <= 2 && letters.every(isCapital))
  );
};

/** What stands at one end: at most one code outside and one sign inside, else undefined. */
const currencyAt = (side: 'front' | 'back', text: string) => {
  if (text === '' || isSign(text)) return { sign: text !== '', code: false };
  const code = side === 'front' ? text.slice(0, 3) : text.slice(-3);
  const rest = bare(side === 'front' ? text.slice(3) : text.slice(0, -3));
  return codesInUse.has(code) && (rest === '' || isSign(rest))
    ? { sign: rest !== '', code: true }
    : undefined;
};

/** From the first digit to the last one, if nothing but a currency stands around them. */
const numberIn = (text: string): string | undefined => {
  const units = text.split('');
  const first = units.findIndex(isDigit);
  if (first === -1) return undefined;
  const end = units.findLastIndex(isDigit) + 1;
  const front = currencyAt('front', bare(text.slice(0, first)));
  const back = currencyAt('back', bare(text.slice(end)));
  if (!front || !back || (front.sign && back.sign) || (front.code && back.code)) return undefined;
  return text.slice(first, end);
};

const split = (number: string): Digits | undefined => {
  const runs = [''];
  const marks: string[] = [];
  for (const char of number) {
    if (isDigit(char)) runs.push(`${runs.pop() ?? ''}${char}`);
    else {
      marks.push(char);
      runs.push('');
    }
  }
  return runs.includes('') ? undefined : { runs, marks };
};

const gaps = [' ', '\u00a0', '\u2009', '\u202f', "'", '’'];

/** `1234.5` for the digits of `1.234,50` when the comma is the decimal mark, else undefined. */
const writtenOut = ({ runs, marks }: Digits, decimal: Decimal): string | undefined => {
  const broken = marks.at(-1) === decimal;
  const whole = broken ? runs.slice(0, -1) : runs;
  const groupMarks = broken ? marks.slice(0, -1) : marks;
  const [first = '', ...groups] = whole;
  const [mark] = groupMarks;
  if (first.startsWith('0') && (first !== '0' || groups.length > 0)) return undefined;
  if (mark !== undefined) {
    if (![decimal === '.' ? ',' : '.', ...gaps].includes(mark)) return undefined;
    if (groupMarks.some((other) => other !== mark)) return undefined;
    if (first.length > 3 || groups.some((group) => group.length !== 3)) return undefined;
  }
  return broken ? `${whole.join('')}.${runs.at(-1) ?? ''}` : whole.join('');
};

/** A decimal as a whole number and the power of ten that it is multiplied by. */
const exact = (text: string): [bigint, number] => {
  const [digits = '', power = '0'] = text.split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  return [BigInt(whole + fraction), Number(power) - fraction.length];
};

/** The number, if the way JSON prints it is worth exactly what the text is. */
const carried = (text: string | undefined): Told => {
  if (text === undefined) return 'refused';
  const [a, powerA] = exact(text);
  const [b, powerB] = exact(JSON.stringify(Number(text)));
  const least = Math.min(powerA, powerB);
  const same = a * 10n ** BigInt(powerA - least) === b * 10n ** BigInt(powerB - least);
  return same ? Number(text) : 'refused';
};

/** The one mark that makes sense of these digits without any doubt. */
const onlyDecimal = (digits: Digits): Decimal | undefined => {
  const kinds = new Set(digits.marks.map((mark) => (gaps.includes(mark) ? ' ' : mark)));
  const last = digits.marks.at(-1);
  if (kinds.size > 1) return last === '.' || last === ',' ? last : undefined;
  if (last !== '.') return undefined;
  if (digits.marks.length > 1) return ',';
  return writtenOut(digits, ',') === undefined ? '.' : undefined;
};

const digitsOf = (text: string): Digits | undefined => {
  const number = text.length > 64 ? undefined : numberIn(text);
  return number === undefined ? undefined : split(number);
};

/** The decimal mark that the text proves. */
export const provenBy = (text: string): Decimal | undefined => {
  const digits = digitsOf(bare(text));
  const decimal = digits && onlyDecimal(digits);
  return decimal && writtenOut(digits, decimal) !== undefined ? decimal : undefined;
};

/** @param known the decimal mark that the user chose; `proven` is what other amounts prove */
export const readByHand = (text: string, known?: Decimal, proven?: Decimal): Told => {
  const trimmed = bare(text);
  if (trimmed === '') return 'absent';
  const digits = digitsOf(trimmed);
  if (!digits) return 'refused';
  if (!known && digits.marks.length === 0) return carried(writtenOut(digits, '.'));

  const commas = digits.marks.every((mark) => mark === ',');
  const dots = digits.marks.every((mark) => mark === '.');
  const told =
    (proven === ',' && (commas || dots)) || (proven === '.' && dots) ? proven : undefined;
  const decimal = known ?? onlyDecimal(digits) ?? told;
  return carried(decimal && writtenOut(digits, decimal));
};
