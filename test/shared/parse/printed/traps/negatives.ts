/** Money that went the other way. An order of -5 is none; a refund of -5 is one of 5. */
import { drawAmount, meantBy, type Amount } from '../amount.ts';
import { currencies, written } from '../currencies.ts';
import { locales } from '../locales.ts';
import { acceptedFor } from '../printer.ts';
import type { Random } from '../random.ts';
import { drawTemplate, inMarks } from '../shops.ts';
import type { MakeTrap } from './trap.ts';

const drawSome = (random: Random, decimals: number): Amount => {
  const amount = drawAmount(random, decimals);
  return meantBy(amount) === 0 ? { ...amount, whole: '7' } : amount;
};

const byIcu: MakeTrap = (random) => {
  const options: Intl.NumberFormatOptions = {
    numberingSystem: 'latn',
    currencySign: random.pick(['standard', 'accounting']),
    currencyDisplay: random.pick(['symbol', 'narrowSymbol', 'code', 'name']),
    ...(random.chance(0.2) ? { useGrouping: false } : {}),
    ...(random.chance(0.2) ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
  };
  const currency = random.pick(currencies);
  // What a refund could misread knowingly is no matter of its minus.
  if (options.maximumFractionDigits === 0 && acceptedFor(currency, 0, '.')) return () => undefined;
  const format = new Intl.NumberFormat(
    random.pick(locales),
    random.chance(0.15)
      ? { minimumFractionDigits: 2, maximumFractionDigits: 2, numberingSystem: 'latn' }
      : { ...options, style: 'currency', currency },
  );
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 0;
  return () => {
    const amount = drawSome(random, decimals);
    const meant = meantBy(amount);
    return { kind: 'negative, ICU', text: format.format(-meant), refund: meant, autoOnly: true };
  };
};

/** The minus of every keyboard and font, in front of the sign, behind it, behind all; brackets. */
const ways: readonly ((number: string, money: string) => string)[] = [
  (_, money) => `-${money}`,
  (_, money) => `- ${money}`,
  (_, money) => `\u2212${money}`,
  (_, money) => `\u2013${money}`,
  (_, money) => `\uff0d${money}`,
  (_, money) => `\ufe63${money}`,
  (_, money) => `(${money})`,
  (_, money) => `( ${money} )`,
  (number, money) => money.replace(number, () => `-${number}`),
  (number, money) => money.replace(number, () => `(${number})`),
  (number, money) => money.replace(number, () => `${number}-`),
  (_, money) => `${money}-`,
  (_, money) => `${money} -`,
  (_, money) => `${money}\u2212`,
];

const byHand: MakeTrap = (random) => {
  const [group, mark] = random.pick([
    [',', '.'],
    ['', '.'],
    ['.', ','],
    [' ', ','],
    ["'", '.'],
  ] as const);
  const money = random.pick(written);
  const template = random.chance(0.3)
    ? '{}'
    : drawTemplate(random, money, ['', ' ', '\u00a0']).text;
  const way = random.pick(ways);
  // Always with decimals: `12,-` and `1200/-` are whole amounts without cents.
  return () => {
    const amount = drawSome(random, 2);
    const number = inMarks(amount, group, mark);
    const text = way(
      number,
      template.replace('{}', () => number),
    );
    return { kind: 'negative, typed', text, refund: meantBy(amount) };
  };
};

const raw: MakeTrap = (random) => () => {
  const meant = meantBy(drawSome(random, random.pick([0, 2])));
  return { kind: 'negative, raw', text: random.pick([-meant, String(-meant)]), refund: meant };
};

export const negatives: MakeTrap = (random) =>
  random.pick([byIcu, byIcu, byIcu, byHand, byHand, raw])(random);
