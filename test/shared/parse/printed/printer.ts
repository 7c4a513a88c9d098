/** Something that prints amounts always in the same way: a shop, a sheet, a person, a locale of ICU. */
import type { Amount } from './amount.ts';
import type { Random } from './random.ts';

export type DecimalMark = '.' | ',';

/**
 * The two ways of printing whose misreading is accepted knowingly: `1.234 KWD` for 1234 dinars, where
 * dinars have three decimals, and `$1,234` for 1.234 dollars, which have two.
 */
export type Accepted = 'thousands in a currency of three decimals' | 'three decimals by force';

export interface Printer {
  /** What its figures are counted under. */
  readonly style: string;
  /** `de-CH CHF`, a shop's template, … for whoever has to find it again. */
  readonly name: string;
  /** Decimals that it prints of every amount. */
  readonly decimals: number;
  /** Its decimal mark, where it has one and a user could say so. */
  readonly mark?: DecimalMark | undefined;
  /** The sign and the code that it prints. */
  readonly signs?: readonly string[];
  readonly accepted?: Accepted | undefined;
  /** Undefined where it has no way of writing this amount. */
  readonly print: (amount: Amount) => unknown;
}

/** Making a printer may take a while, printing with it may not. */
export type MakePrinter = (random: Random) => Printer;

/** Currencies whose amounts are written with three decimals, so that a dot before three is no group. */
const threeDecimals = new Set(['KWD', 'BHD', 'OMR', 'JOD']);

/** Without their decimals and grouped with dots, their thousands look like what they usually cost. */
export const acceptedFor = (
  currency: string,
  decimals: number,
  group: string,
): Accepted | undefined =>
  decimals === 0 && group === '.' && threeDecimals.has(currency)
    ? 'thousands in a currency of three decimals'
    : undefined;
