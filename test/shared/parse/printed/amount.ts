/** An amount before anybody printed it: this is what a text means. */
import type { Random } from './random.ts';

export interface Amount {
  readonly whole: string;
  /** The digits behind the decimal mark, as many as are printed. */
  readonly decimals: string;
}

/** What a reader has to say if it says a number. */
export const meantBy = ({ whole, decimals }: Amount): number => Number(`${whole}.${decimals}`);

const lengths = [1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 9];

const drawWhole = (random: Random): string => {
  if (random.chance(0.06)) return '0';
  const length = random.chance(0.02) ? 10 + random.below(3) : random.pick(lengths);
  // Amounts are round more often than chance would have it, and zeros are what marks are mixed up by.
  const zeros = random.chance(0.25) ? random.below(length) : 0;
  const first = 1 + random.below(9);
  return `${first}${random.digits(length - 1 - zeros)}${'0'.repeat(zeros)}`;
};

const drawDecimals = (random: Random, count: number): string => {
  if (random.chance(0.25)) return '0'.repeat(count);
  if (random.chance(0.15)) return random.digits(1).padEnd(count, '0').slice(0, count);
  return random.digits(count);
};

/** @param count how many decimals will be printed */
export const drawAmount = (random: Random, count: number): Amount => ({
  whole: drawWhole(random),
  decimals: drawDecimals(random, count),
});

/** Digits in groups of three: `1.234.567` for 1234567. */
export const inThrees = (whole: string, mark: string): string =>
  whole.replace(/\B(?=(\d{3})+$)/g, mark);

/** As in India: `12,34,567`. */
export const inLakhs = (whole: string, mark: string): string =>
  whole.length <= 3
    ? whole
    : `${whole.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, mark)}${mark}${whole.slice(-3)}`;
