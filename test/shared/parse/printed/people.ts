/** How people write amounts by hand, and how machines write them for machines. */
import { inThrees, meantBy, type Amount } from './amount.ts';
import { currencies, written, type Written } from './currencies.ts';
import { acceptedFor, type DecimalMark, type MakePrinter, type Printer } from './printer.ts';
import type { Random } from './random.ts';
import { drawTemplate, inMarks } from './shops.ts';

const groupsOf = { '.': [',', '', '', ' ', "'", '’'], ',': ['.', '.', '', ' ', '\u00a0'] } as const;

/** `1.234,50`, `1234.5`, `1'234`: no sign at all. */
export const typedWith = (decimals: number, random: Random): Printer => {
  const mark = random.pick<DecimalMark>(['.', ',']);
  const group = random.pick(groupsOf[mark]);
  return {
    style: 'typed, number',
    name: `0${group}000${mark}${'0'.repeat(decimals)}`,
    decimals,
    mark,
    print: (amount) => inMarks(amount, group, mark),
  };
};

export const typed: MakePrinter = (random) => typedWith(random.pick([2, 2, 2, 0, 0, 1]), random);

/** With a sign, a code or both, and any kind of space. */
export const typedMoneyIn = (money: Written, random: Random): Printer => {
  const mark = random.pick<DecimalMark>(['.', ',']);
  const group = random.pick(groupsOf[mark]);
  const decimals = random.pick([money.decimals, money.decimals, 0]);
  const { text, signs } = drawTemplate(random, money, ['', ' ', ' ', '\u00a0', '\u202f', '\u2009']);
  return {
    style: 'typed, money',
    name: `${text} ${group}${mark}${decimals}`,
    decimals,
    mark,
    signs,
    accepted: acceptedFor(money.code, decimals, group),
    print: (amount) => text.replace('{}', () => inMarks(amount, group, mark)),
  };
};

export const typedMoney: MakePrinter = (random) => typedMoneyIn(random.pick(written), random);

/** `USD12.50`, `12.50 usd`: every code there is, on either side, capital or small. */
export const typedCode: MakePrinter = (random) => {
  const code = random.pick(currencies);
  const mark = random.pick<DecimalMark>(['.', '.', ',']);
  const group = random.pick(mark === '.' ? [',', ''] : ['.', '']);
  const decimals = random.pick([2, 2, 0]);
  const spelled = random.chance(0.3) ? code.toLowerCase() : code;
  const space = random.pick(['', ' ', '\u00a0']);
  const text = random.chance(0.5) ? `${spelled}${space}{}` : `{}${space}${spelled}`;
  return {
    style: 'typed, code',
    name: `${text} ${group}${mark}${decimals}`,
    decimals,
    mark,
    signs: [code],
    accepted: acceptedFor(code, decimals, group),
    print: (amount) => text.replace('{}', () => inMarks(amount, group, mark)),
  };
};

/** No cents: `12.-` in Switzerland, `12,-` in Germany, the Netherlands and Norway, `1200/-` in India. */
export const dashed: MakePrinter = (random) => {
  const [group, dash, mark] = random.pick([
    ["'", '.-', '.'],
    ['’', '.--', '.'],
    ['', '.-', '.'],
    ['', '.–', '.'],
    ['', '.—', '.'],
    ['.', '.-', ','],
    [',', '.-', '.'],
    ['', ',-', ','],
    ['', ',--', ','],
    ['', ',–', ','],
    ['.', ',-', ','],
    ['.', ',–', ','],
    [' ', ',-', ','],
    [',', ',-', '.'],
    ['', '/-', '.'],
    [',', '/-', '.'],
    ['', '/=', '.'],
    ['', ':-', ','],
    [' ', ':-', ','],
  ] as const);
  const [before, after] = random.pick([
    ['', ''],
    ['CHF ', ''],
    ['Fr. ', ''],
    ['€ ', ''],
    ['', ' €'],
    ['kr ', ''],
    ['Rs. ', ''],
    ['₹', ''],
    ['', ' CHF'],
    ['Rs.', ''],
  ] as const);
  return {
    style: 'no cents, as a dash',
    name: `${before}0${group}000${dash}${after}`,
    decimals: 0,
    mark,
    print: ({ whole }) => `${before}${inThrees(whole, group)}${dash}${after}`,
  };
};

/** Marks of direction and other characters that nobody sees, at the ends. */
const unseen = [
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202c',
  '\u2066',
  '\u2069',
  '\u200b',
  '\ufeff',
  '\u2060',
  '\u00ad',
];

export const unseenEnds: MakePrinter = (random) => {
  const inner = random.pick([typed, typedMoney])(random);
  const before = random.chance(0.7) ? random.pick(unseen) : '';
  const after = before === '' || random.chance(0.5) ? random.pick(unseen) : '';
  const space = random.pick(['', ' ', '\u00a0', '\n', '\t', '\u3000']);
  return {
    ...inner,
    style: 'invisible characters at the ends',
    print: (amount) => `${space}${before}${String(inner.print(amount))}${after}${space}`,
  };
};

/** `+5.00` and `.50`. */
export const shortened: MakePrinter = (random) => {
  const plus = random.chance(0.5);
  const decimals = random.pick([1, 2, 2]);
  return {
    style: plus ? 'with a plus' : 'without a zero in front',
    name: plus ? '+0.00' : '.00',
    decimals,
    mark: '.',
    print: ({ whole, decimals: cents }) =>
      plus ? `+${whole}.${cents}` : whole === '0' ? `.${cents}` : undefined,
  };
};

const asJson = (amount: Amount): string => JSON.stringify(meantBy(amount));

/** A store's own number: as JSON, as the text of that JSON, with fixed decimals, alone in a list. */
export const raw: MakePrinter = (random) => {
  const name = random.pick([
    'a JSON number',
    "a JSON number's text",
    'fixed decimals',
    'in a list',
  ]);
  const decimals = random.pick([2, 2, 0, 1, 3, 4]);
  const prints: Readonly<Record<string, (amount: Amount) => unknown>> = {
    'a JSON number': meantBy,
    "a JSON number's text": asJson,
    'in a list': (amount) => [asJson(amount)],
  };
  return {
    style: `raw, ${name}`,
    name,
    decimals,
    mark: '.',
    print: prints[name] ?? ((amount) => inMarks(amount, '', '.')),
  };
};

/** Digits that count cents: `10800` for 108.00, as a number or as its text. */
export const cents: MakePrinter = (random) => {
  const asText = random.chance(0.5);
  return {
    style: 'cents',
    name: asText ? 'text' : 'a JSON number',
    decimals: 2,
    print: ({ whole, decimals }) => {
      const counted = Number(`${whole}${decimals}`);
      return asText ? String(counted) : counted;
    },
  };
};
