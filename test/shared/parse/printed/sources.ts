/**
 * Where the amounts of one event come from. A form is filled from several places: a store's raw
 * numbers, texts that its shop shows, a sheet, a person's keyboard, another currency by mistake.
 */
import { drawAmount, meantBy, type Amount } from './amount.ts';
import { written, type Written } from './currencies.ts';
import { icuMoneyIn } from './icu.ts';
import { dashed, raw, typedMoneyIn, typedWith } from './people.ts';
import type { DecimalMark, Printer } from './printer.ts';
import type { Random } from './random.ts';
import { accounting, cell, fullWidth, lakh } from './sheets.ts';
import { inMarks, shopifyIn, wooCommerceIn } from './shops.ts';

export interface Sourced {
  readonly value: unknown;
  /** Undefined where it is no amount, so that nothing may be recorded. */
  readonly meant: number | undefined;
  readonly signs: readonly string[];
}

const shops = [shopifyIn, wooCommerceIn, typedMoneyIn] as const;
const others = [cell, accounting, dashed, lakh, fullWidth] as const;

const priceIn = (money: Written, random: Random): Printer =>
  random.chance(0.35) ? icuMoneyIn(money.code, random) : random.pick(shops)(money, random);

const drawSource = (own: Written, foreign: Written, random: Random): Printer => {
  const kind = random.below(100);
  if (kind < 40) return priceIn(own, random);
  if (kind < 72) return raw(random);
  if (kind < 88) return typedWith(random.pick([2, 2, 2, 0, 0, 1, 3]), random);
  return kind < 96 ? random.pick(others)(random) : priceIn(foreign, random);
};

/** Up to three places, the first of which gives most amounts. */
export const drawSources = (random: Random): readonly Printer[] => {
  const [own, foreign] = [random.pick(written), random.pick(written)];
  return Array.from({ length: 1 + random.below(3) }, () => drawSource(own, foreign, random));
};

const zeros = [0, '0', '0.00', -0, '-0.00', '$ -', ' € - ', '$0.00', '€0.00', '0 kr', '0,00 zł'];

/** Mostly what an order costs: with fewer digits marks are in doubt, with more they prove. */
const drawCost = (decimals: number, random: Random): Amount => {
  const amount = drawAmount(random, decimals);
  return random.chance(0.5) ? { ...amount, whole: amount.whole.slice(0, 3) } : amount;
};

const asRead = (
  value: unknown,
  meant: number | undefined,
  signs: readonly string[] = [],
): Sourced => ({
  value,
  meant,
  signs,
});

/** Two prices that Zapier joined: `19,234` is 19 and 234. Left out is what looks like one amount. */
const drawJoined = (random: Random): Sourced | undefined => {
  const price = () => meantBy(drawCost(random.pick([0, 0, 1, 2]), random));
  const text = `${price()},${price()}`;
  return /^\d{1,3},\d{3}\.\d\d$/.test(text) ? undefined : asRead(text, undefined);
};

/** @param joins whether several line items may have been mapped by mistake */
export const drawValue = (
  sources: readonly Printer[],
  random: Random,
  { blank, joins }: { readonly blank: boolean; readonly joins: boolean },
): Sourced => {
  if (blank && random.chance(0.15)) return asRead(random.pick<unknown>(['', null, [], ' ']), 0);
  if (random.chance(0.08)) return asRead(random.pick(zeros), 0);
  const joined = joins && random.chance(0.01) ? drawJoined(random) : undefined;
  if (joined) return joined;
  const source = random.chance(0.6) ? sources[0] : random.pick(sources);
  if (source === undefined) throw new Error('An event has at least one source');
  const amount = drawCost(source.decimals, random);
  const value = source.print(amount);
  return value === undefined
    ? asRead(meantBy(amount), meantBy(amount))
    : asRead(value, meantBy(amount), source.signs);
};

/**
 * How many: a number of the store, or as people and programs type it, never with a sign.
 *
 * @param mark the decimal mark that the user chose for all texts of the form
 */
export const drawQuantity = (mark: DecimalMark | undefined, random: Random): Sourced => {
  const whole = String(1 + random.below(random.chance(0.9) ? 20 : 3000));
  const decimals = random.chance(0.7) ? '' : random.digits(random.pick([1, 2, 3]));
  const amount = { whole, decimals };
  if (random.chance(0.5)) return asRead(meantBy(amount), meantBy(amount));
  const typed = mark ?? random.pick(['.', '.', ','] as const);
  const group = random.chance(0.8) ? '' : typed === '.' ? ',' : '.';
  return asRead(inMarks(amount, group, typed), meantBy(amount));
};
