/**
 * What ICU prints: every locale, every currency, every way of naming it. No reader had a hand in it,
 * which is why nothing read from these texts can be right by agreement.
 */
import { meantBy } from './amount.ts';
import { currencies } from './currencies.ts';
import { locales } from './locales.ts';
import { acceptedFor, type DecimalMark, type MakePrinter, type Printer } from './printer.ts';
import type { Random } from './random.ts';

const displays = {
  symbol: 'ICU, sign',
  narrowSymbol: 'ICU, narrow sign',
  code: 'ICU, code',
  name: 'ICU, name',
} as const;
const displayNames = ['symbol', 'narrowSymbol', 'code', 'name'] as const;

const markOf = (decimal: string | undefined, group: string | undefined): DecimalMark | undefined =>
  decimal === '.' || group === ',' ? '.' : decimal === ',' || group === '.' ? ',' : undefined;

/** What there is around the digits, seen in a number that has everything. */
const anatomy = (format: Intl.NumberFormat) => {
  const parts = format.formatToParts(12345.678);
  const value = (type: string) => parts.find((part) => part.type === type)?.value;
  return {
    decimal: value('decimal'),
    group: value('group'),
    currency: value('currency'),
    latin: /\d/.test(value('integer') ?? ''),
  };
};

const grouping = (random: Random): Intl.NumberFormatOptions =>
  random.chance(0.15) ? { useGrouping: false } : {};

const digits = (count: number | undefined): Intl.NumberFormatOptions =>
  count === undefined ? {} : { minimumFractionDigits: count, maximumFractionDigits: count };

/** `2.000 €` beside `1.234,50 €`: some shops leave out decimals that are 0. */
const zeros = (random: Random): Intl.NumberFormatOptions =>
  random.chance(0.15) ? { trailingZeroDisplay: 'stripIfInteger' } : {};

/** Latin digits, or those of the locale: a third of the locales with digits of their own. */
const numbering = (random: Random): Intl.NumberFormatOptions =>
  random.chance(0.7) ? { numberingSystem: 'latn' } : {};

/** @param count decimals to print, or undefined for those that the currency has */
export const icuPrinter = (
  locale: string,
  currency: string,
  currencyDisplay: keyof typeof displays,
  count: number | undefined,
  options: Intl.NumberFormatOptions,
): Printer => {
  const plain = { ...options, style: 'currency', currency, currencyDisplay } as const;
  const format = new Intl.NumberFormat(locale, { ...plain, ...digits(count) });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 0;
  const { decimal, group, currency: sign, latin } = anatomy(format);
  // Three decimals are forced upon a currency that has fewer: those that have them aren't asked to.
  const forced = count === 3;
  const fewest = options.trailingZeroDisplay === undefined ? decimals : 0;
  const accepted = forced ? 'three decimals by force' : acceptedFor(currency, fewest, group ?? '');
  const kind = forced ? ', three decimals by force' : count === 0 ? ', no decimals' : '';
  return {
    style: latin ? `${displays[currencyDisplay]}${kind}` : 'ICU, digits of another script',
    name: `${locale} ${currency}`,
    decimals,
    mark: markOf(decimal, group),
    signs: [(sign ?? '').trim()],
    accepted,
    print: (amount) => format.format(meantBy(amount)),
  };
};

const naturalDecimals = new Map(
  currencies.map((currency) => [
    currency,
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 0,
  ]),
);

const countFor = (random: Random, currency: string): number | undefined => {
  const natural = naturalDecimals.get(currency) ?? 0;
  if (natural > 0 && random.chance(0.3)) return 0;
  return natural < 3 && random.chance(0.1) ? 3 : undefined;
};

export const icuMoneyIn = (currency: string, random: Random): Printer =>
  icuPrinter(
    random.pick(locales),
    currency,
    random.pick(displayNames),
    countFor(random, currency),
    {
      ...grouping(random),
      ...zeros(random),
      ...numbering(random),
    },
  );

export const icuMoney: MakePrinter = (random) => icuMoneyIn(random.pick(currencies), random);

export const icuNumber: MakePrinter = (random) => {
  const locale = random.pick(locales);
  const decimals = random.pick([2, 2, 2, 0, 0, 1, 3]);
  const format = new Intl.NumberFormat(locale, {
    ...grouping(random),
    ...numbering(random),
    ...digits(decimals),
  });
  const { decimal, group, latin } = anatomy(format);
  return {
    style: latin ? 'ICU, number without a currency' : 'ICU, digits of another script',
    name: locale,
    decimals,
    mark: markOf(decimal, group),
    print: (amount) => format.format(meantBy(amount)),
  };
};
