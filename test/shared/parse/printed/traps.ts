/**
 * Texts that are no amount, or more than one: a reader that makes a number of them is wrong, whatever
 * the number. Left out is what nobody can tell from money: `11.2024` and `12.30` (a month, a time),
 * `20241105` and `45601` (a date, a day of a sheet), `612.345.678` (a telephone in Spain), `RM50`
 * (ringgit or a coupon), `9,120.50` and `$9,120` (perhaps two prices that were joined).
 */
import { codes, coupons } from './traps/codes.ts';
import { datesAndTimes } from './traps/dates.ts';
import { fractionsOfCents, inCents, quantities } from './traps/fields.ts';
import { identifiers, telephones, versions } from './traps/identifiers.ts';
import { lists, ranges, twoCurrencies, twoReadings } from './traps/more-than-one.ts';
import { negatives } from './traps/negatives.ts';
import { markup, notations, otherDigits, words } from './traps/notations.ts';
import { compact, percents, units } from './traps/scales.ts';
import type { MakeTrap } from './traps/trap.ts';

export const makers: readonly MakeTrap[] = [
  negatives,
  percents,
  compact,
  units,
  codes,
  coupons,
  ranges,
  lists,
  twoCurrencies,
  twoReadings,
  identifiers,
  telephones,
  versions,
  datesAndTimes,
  otherDigits,
  notations,
  markup,
  words,
  quantities,
  inCents,
  fractionsOfCents,
];
