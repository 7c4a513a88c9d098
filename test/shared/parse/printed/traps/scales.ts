/** Numbers of something else than the currency's main unit: thousands of it, hundredths, kilograms. */
import { drawAmount, meantBy } from '../amount.ts';
import { currencies } from '../currencies.ts';
import { locales } from '../locales.ts';
import type { Random } from '../random.ts';
import { inMarks } from '../shops.ts';
import type { MakeTrap } from './trap.ts';

const simple = (random: Random): string => {
  const [group, mark] = random.pick([
    [',', '.'],
    ['', '.'],
    ['.', ','],
    ['', ','],
  ] as const);
  return inMarks(drawAmount(random, random.pick([0, 0, 1, 2])), group, mark);
};

export const percents: MakeTrap = (random) => {
  const format = new Intl.NumberFormat(random.pick(locales), {
    style: 'percent',
    minimumFractionDigits: random.pick([0, 0, 1, 2]),
    numberingSystem: 'latn',
  });
  return () => ({
    kind: 'percent',
    text: random.chance(0.7)
      ? format.format(meantBy(drawAmount(random, 2)))
      : random
          .pick(['{}%', '{} %', '%{}', '% {}', '{}‰', '{} percent', '{} pct', '{} Prozent', '{}٪'])
          .replace('{}', simple(random)),
  });
};

const byIcu: MakeTrap = (random) => {
  const format = new Intl.NumberFormat(random.pick(locales), {
    notation: 'compact',
    compactDisplay: random.pick(['short', 'long']),
    numberingSystem: 'latn',
    ...(random.chance(0.7)
      ? {
          style: 'currency',
          currency: random.pick(random.chance(0.5) ? currencies : ['EUR', 'USD', 'INR', 'JPY']),
          currencyDisplay: random.pick(['symbol', 'narrowSymbol', 'code', 'name']),
        }
      : {}),
  });
  return () => {
    const parts = format.formatToParts(meantBy(drawAmount(random, 0)));
    // Small amounts and some languages have no word for it, and are printed as they are.
    return parts.some(({ type }) => type === 'compact')
      ? { kind: 'compact, ICU', text: parts.map(({ value }) => value).join('') }
      : undefined;
  };
};

const scales =
  'K k M m B bn mn T Mio. Mrd. Mio Cr lakh L тыс. 万 億 만 hundred thousand million'.split(' ');
const moneySigns = ['$', '€', '£', '₹', 'kr', 'zł', 'CHF', 'EUR', 'USD', 'R$'];

/** Lakhs of dollars look like dollars of Liberia. */
const likeLiberia = /L ?\$/;

/** With at most one decimal: `1.25L` can be lempiras. */
const byHand: MakeTrap = (random) => () => {
  const number = `${1 + random.below(999)}${random.chance(0.5) ? '' : `${random.pick(['.', ','])}${random.digits(1)}`}`;
  const scaled = `${number}${random.pick(['', ' '])}${random.pick(scales)}`;
  const sign = random.pick(moneySigns);
  const text = random.pick([
    scaled,
    `${sign}${scaled}`,
    `${sign} ${scaled}`,
    `${scaled}${sign}`,
    `${scaled} ${sign}`,
  ]);
  return likeLiberia.test(text) ? undefined : { kind: 'compact, typed', text };
};

export const compact: MakeTrap = (random) => random.pick([byIcu, byIcu, byHand])(random);

const measures = Intl.supportedValuesOf('unit');
/** In Macedonian and Bulgarian a day is written like the denar. */
const spelledLikeMoney = /^\s*ден\s*$/;

/** Whole or with one decimal: `2.00 sek` is two crowns and not two seconds. */
const byIcuUnit: MakeTrap = (random) => {
  const format = new Intl.NumberFormat(random.pick(locales), {
    style: 'unit',
    unit: random.pick(measures),
    unitDisplay: random.pick(['short', 'narrow', 'long']),
    numberingSystem: 'latn',
    maximumFractionDigits: 1,
  });
  return () => {
    const text = format.format(meantBy(drawAmount(random, random.pick([0, 0, 1]))));
    return spelledLikeMoney.test(text.replace(/[\d.,'’\s]/g, ''))
      ? undefined
      : { kind: 'unit, ICU', text };
  };
};

const things = `
  p ¢ c ct cts cents Cent øre öre gr коп. kg g cm km oz lb h min °C pcs pc x Stk Stück units
  items pts points kWh GB " ' ° # *`
  .trim()
  .split(/\s+/);

const byHandUnit: MakeTrap = (random) => () => ({
  kind: 'unit, typed',
  text: random
    .pick(['{}u', '{} u', '{} u', 'x{}', 'u {}'])
    .replace('{}', simple(random))
    .replace('u', () => random.pick(things)),
});

export const units: MakeTrap = (random) => random.pick([byIcuUnit, byIcuUnit, byHandUnit])(random);
