/** What the form of a module says about numbers, behind what it says about the field. */
import type { Field } from '../../shared/fields/field.ts';
import { fromDecimalComma, fromDecimalPoint } from './money-formulas.ts';

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

/** @param required the one amount that a module needs has the formulas, so that forms stay readable */
export const numberHelp = (
  { key, help }: Field,
  kind: keyof typeof briefly,
  required: boolean,
): string => `${help} ${kind === 'amount' && required ? withFormulas(`1.${key}`) : briefly[kind]}`;
