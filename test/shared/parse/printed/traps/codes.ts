/** Coupon codes: letters and a few digits without a space, the way a currency's code is glued too. */
import { currencies } from '../currencies.ts';
import type { Random } from '../random.ts';
import type { MakeTrap } from './trap.ts';

const drawDigits = (random: Random): string =>
  random.pick([
    '5',
    '10',
    '15',
    '20',
    '25',
    '50',
    '100',
    '500',
    '2024',
    `${1 + random.below(99999)}`,
  ]);

/** Codes that are words as well are not money in front of a whole number, even with a space. */
const alsoWords = 'ALL AMD BAM BOB CUP GEL MAD MOP PEN RON RUB SOS TOP TRY'.split(' ');

/** `TOP10`, `try 20`, `50MAD`, `usd10`: whole numbers, as coupons have them. */
export const codes: MakeTrap = (random) => () => {
  const word = random.chance(0.3);
  const code = random.pick(word ? alsoWords : currencies);
  const small = random.chance(0.5);
  const spelled = small ? code.toLowerCase() : code;
  const space = (word || small) && random.chance(0.3) ? ' ' : '';
  // Under `comma`, `KWD12,345` is money: it has the three decimals of its currency.
  const grouped = random.chance(0.15);
  const number = grouped ? `${1 + random.below(99)},${random.digits(3)}` : drawDigits(random);
  const text = random.chance(0.6) ? `${spelled}${space}${number}` : `${number}${space}${spelled}`;
  return { kind: "coupon, a currency's code", text, autoOnly: grouped };
};

const said = `
  SAVE OFF WELCOME SUMMER VIP NEW GET TAKE XMAS BF SALE HELLO FIRST LOVE DEAL EXTRA FREE Jane
  john GIFT AB X Z`
  .trim()
  .split(/\s+/);

export const coupons: MakeTrap = (random) => () => {
  const word = random.pick(said);
  const other = random.pick(said);
  const number = drawDigits(random);
  const text = random.pick([
    `${word}${number}`,
    `${word}-${number}`,
    `${word}_${number}`,
    `${word} ${number}`,
    `${number}${word}`,
    `${number} ${word}`,
    `${word}${number}${other}`,
    `${word}${other}${number}`,
    `${word}${number}%`,
    `$${number}${word}`,
    `${word}$${number}`,
    `${number}-${word}-${other}`,
    `${word}${number}EUR`,
  ]);
  return { kind: 'coupon', text };
};
