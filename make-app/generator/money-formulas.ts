/**
 * Formulas that people paste into a field of a scenario, so that a printed amount becomes the plain
 * number that Make's number fields take, and what the form of a module says about numbers.
 */
import type { Field } from '../../shared/fields/field.ts';

interface Format {
  /** Between thousands. */
  readonly group: string;
  readonly decimal: string;
}

const signs = String.raw`[\s$€£¥]*`;

/**
 * A text of another format gets a `#` in front, so that no conversion can take it for a number and
 * Make rejects it; a blank stays blank. `1,234` alone is rejected as well: it may be 1234 or 1.234.
 * Beside a sign it is money, which doesn't have three decimals.
 *
 * Not `parseNumber`: what it makes of a text that is no number isn't documented, and a blank would
 * count as 0. Digits are written out, because nothing documents braces in a quoted text.
 */
const marked = (value: string, { group, decimal }: Format): string => {
  const blank = String.raw`\s*$`;
  const unclear = String.raw`\s*\d+${group}\d+\s*$`;
  const plain = String.raw`\d+(${decimal}\d\d?)?`;
  const grouped = String.raw`\d\d?\d?(${group})\d\d\d(\3\d\d\d)*(${decimal}\d\d)?`;
  const amount = `(?!${unclear})${signs}(${plain}|${grouped})${signs}$`;
  return `replace(${value}; "/^(?!${blank}|${amount})/"; "#")`;
};

/** For `$1,234.50`; `value` is what is mapped, such as `1.order_total`. */
export const fromDecimalPoint = (value: string): string => {
  const amount = marked(value, { group: String.raw`[,\s]`, decimal: String.raw`\.` });
  return String.raw`{{replace(${amount}; "/[\s$€£¥,]/g"; "")}}`;
};

/** For `1.234,50 €`. */
export const fromDecimalComma = (value: string): string => {
  const amount = marked(value, { group: String.raw`[.\s]`, decimal: ',' });
  return String.raw`{{replace(replace(${amount}; "/[\s$€£¥.]/g"; ""); ","; ".")}}`;
};

/**
 * Make converts plain numeric text to a number and rejects the rest. It reads what the Zapier app
 * rejects, `1.234` and `08.00`, so a store that groups with dots has to know.
 */
const briefly: Readonly<Record<'amount' | 'quantity', string>> = {
  amount: 'Plain numbers only: `108.00`, not `10800`, and `1234`, not `1.234`.',
  quantity: 'Plain numbers only (`1.000` is 1, not 1000).',
};

const withFormulas = (mapped: string): string =>
  [
    briefly.amount,
    `For text such as \`$1,234.50\`, paste \`${fromDecimalPoint(mapped)}\`.`,
    `For text such as \`1.234,50 €\`, paste \`${fromDecimalComma(mapped)}\`.`,
    `Replace \`${mapped}\` with your own value. Make rejects any other text.`,
  ].join(' ');

/**
 * Behind what the form says about the field.
 *
 * @param required the one amount that a module needs has the formulas, so that forms stay readable
 */
export const numberHelp = (
  { key, help }: Field,
  kind: keyof typeof briefly,
  required: boolean,
): string => `${help} ${kind === 'amount' && required ? withFormulas(`1.${key}`) : briefly[kind]}`;
