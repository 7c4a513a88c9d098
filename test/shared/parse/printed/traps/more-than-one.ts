/** Texts that hold two numbers, two currencies or two readings. */
import { drawAmount, inThrees, meantBy } from '../amount.ts';
import { currencies } from '../currencies.ts';
import { locales } from '../locales.ts';
import type { Random } from '../random.ts';
import { inMarks } from '../shops.ts';
import type { MakeTrap } from './trap.ts';

const drawNumber = (random: Random, decimals = random.pick([0, 0, 2])): string =>
  inMarks(drawAmount(random, decimals), random.pick(['', ',']), '.');

const byIcu: MakeTrap = (random) => {
  const format = new Intl.NumberFormat(random.pick(locales), {
    numberingSystem: 'latn',
    ...(random.chance(0.7) ? { style: 'currency', currency: random.pick(currencies) } : {}),
  });
  return () => {
    const low = meantBy(drawAmount(random, 2));
    const more = random.pick([0, 1, 10, 250.5, 1000]);
    const text = format.formatRange(low, low + more);
    // Yen have no cents, so that 3.40 to 3.44 is one amount: `¥3`, with `~` in most languages. In a few
    // that sign is a minus.
    if (text === format.format(low)) return undefined;
    return { kind: 'range, ICU', text, ...(more === 0 && { refund: low }) };
  };
};

const between = [
  '-',
  ' - ',
  '–',
  ' – ',
  '—',
  '~',
  ' to ',
  ' bis ',
  '..',
  '...',
  '/',
  ' / ',
  ' or ',
  ':',
  '−',
  ' & ',
  '+',
  '*',
  ' x ',
  '=',
];

const byHand: MakeTrap = (random) => () => {
  const [low, high] = [drawNumber(random), drawNumber(random)];
  const text = `${low}${random.pick(between)}${high}`;
  const money = random.pick([
    '{}',
    '{}',
    '${}',
    '€ {}',
    '{} €',
    '{} EUR',
    'from {}',
    'ab {}',
    '~{}',
    'ca. {}',
    '<{}',
    '≥ {}',
    'max. {}',
  ]);
  // With a word in front one number is enough: `from 5.00` is not an amount that was paid.
  const alone = /[a-z~<≥]/.test(money) && random.chance(0.5);
  return { kind: 'range, typed', text: money.replace('{}', () => (alone ? low : text)) };
};

export const ranges: MakeTrap = (random) => random.pick([byIcu, byHand])(random);

/** What may be one amount as well, and is accepted knowingly: `1,234.56` as 1 and 234.56. */
const looksLikeOne = /^\d{1,3}(,\d{3})+\.\d\d$/;

/** `32.00,4.00`: Zapier joins the values of line items with commas. */
const joined: MakeTrap = (random) => {
  const decimals = random.pick([0, 0, 2, 'as JSON has it', 'as JSON has it'] as const);
  const sign = random.pick(['', '', '', '', '$', '€']);
  const mark = random.pick([',', ',', ',', ', ', ';', '\n', '|', ' ; ']);
  return () => {
    const one = () => {
      const amount = drawAmount(
        random,
        decimals === 'as JSON has it' ? random.pick([0, 1, 2]) : decimals,
      );
      return `${sign}${decimals === 'as JSON has it' ? meantBy(amount) : inMarks(amount, '', '.')}`;
    };
    const values = Array.from({ length: 2 + random.below(3) }, one);
    const text = values.join(mark);
    if (looksLikeOne.test(text)) return undefined;
    return { kind: 'list, joined', text, autoOnly: true };
  };
};

const asList: MakeTrap = (random) => () => ({
  kind: 'list',
  text: Array.from({ length: 2 + random.below(3) }, () =>
    random.chance(0.5) ? drawNumber(random) : meantBy(drawAmount(random, 2)),
  ),
});

export const lists: MakeTrap = (random) => random.pick([joined, joined, joined, asList])(random);

/** Signs of one currency each, so that no other currency's code can stand beside them. */
const signs: readonly (readonly [string, string])[] = [
  ['€', 'EUR'],
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['R$', 'BRL'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['RM', 'MYR'],
  ['₱', 'PHP'],
  ['₪', 'ILS'],
];

export const twoCurrencies: MakeTrap = (random) => () => {
  const [sign, own] = random.pick(signs);
  const [otherSign, other] = random.pick(signs.filter(([, code]) => code !== own));
  const code = random.pick([other, random.pick(currencies.filter((each) => each !== own))]);
  const number = drawNumber(random, 2);
  const text = random.pick([
    `${sign}${number} ${code}`,
    `${code} ${number}${sign}`,
    `${code} ${sign}${number}`,
    `${number} ${sign} ${code}`,
    `${sign}${number} ${otherSign}`,
    `${otherSign} ${number} ${sign}`,
    `${own} ${number} ${code}`,
    `${sign}${number} / ${otherSign}${number}`,
  ]);
  return { kind: 'two currencies', text };
};

/** A thousand times apart, and nothing in the text tells which. */
export const twoReadings: MakeTrap = (random) => () => {
  const thousands = `${1 + random.below(999)}{}${random.digits(3)}`;
  const text = random.pick([
    thousands.replace('{}', '.'),
    thousands.replace('{}', ','),
    `€${thousands.replace('{}', random.pick(['.', ',']))}`,
    `${thousands.replace('{}', random.pick(['.', ',']))} €`,
    `R$ ${thousands.replace('{}', random.pick(['.', ',']))}`,
    `$${thousands.replace('{}', '.')}`,
    `£${thousands.replace('{}', '.')}`,
    `${thousands.replace('{}', '.')} kr`,
    `${inThrees(`${1 + random.below(9)}${random.digits(3)}`, ',')}.${random.pick([random.digits(1), random.digits(3)])}`,
    `${1 + random.below(99)},${1 + random.below(9)}${random.digits(1)}`,
    `${1 + random.below(999)} ${random.digits(3)}`,
  ]);
  return { kind: 'two readings', text, autoOnly: true };
};
