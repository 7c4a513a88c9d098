/** How cells of Google Sheets and Excel look when they are handed over as text. */
import { inLakhs, inThrees } from './amount.ts';
import { written } from './currencies.ts';
import type { MakePrinter } from './printer.ts';
import { inMarks } from './shops.ts';

/** `#,##0.00` in the words of several countries, with a sign of the format or none. */
export const cell: MakePrinter = (random) => {
  const [group, decimal] = random.pick([
    [',', '.'],
    [',', '.'],
    ['.', ','],
    [' ', ','],
    ['\u00a0', ','],
    ['\u202f', ','],
    ['’', '.'],
    ['', '.'],
    ['', ','],
  ] as const);
  const decimals = random.pick([2, 2, 0]);
  const { before, after, code } = random.pick(written.filter((money) => money.decimals !== 3));
  const sign = random.pick([...before, ...after, `${code} `, ` ${code}`]);
  const text = random.pick(['{}', `${sign}{}`, `{}${sign}`, `{} ${sign}`, `${sign} {}`]);
  return {
    style: text === '{}' ? 'sheet, number' : 'sheet, money',
    name: `${text} ${group}${decimal}${decimals}`,
    decimals,
    mark: decimal,
    signs: text === '{}' ? [] : [sign.trim()],
    print: (amount) => text.replace('{}', () => inMarks(amount, group, decimal)),
  };
};

/** `_("$"* #,##0.00_)`: the sign at the left edge, the number at the right, a dash for 0. */
export const accounting: MakePrinter = (random) => {
  const sign = random.pick(['$', '£', '€', 'CHF', '¥', '₹', 'R$', 'kr', 'zł']);
  const german = random.chance(0.3);
  const width = random.pick([1, 1, 2, 9]);
  const decimals = random.pick([2, 2, 0]);
  const cellOf = (number: string) =>
    german
      ? ` ${number.padStart(number.length + width)} ${sign} `
      : ` ${sign}${' '.repeat(width)}${number} `;
  return {
    style: 'sheet, accounting',
    name: cellOf(german ? '0,00' : '0.00'),
    decimals,
    mark: german ? ',' : '.',
    signs: [sign],
    print: (amount) =>
      /^0*$/.test(amount.whole + amount.decimals)
        ? cellOf(`-${' '.repeat(decimals)}`)
        : cellOf(german ? inMarks(amount, '.', ',') : inMarks(amount, ',', '.')),
  };
};

/** `[>=10000000]"Rs. "##\,##\,##\,##0.00`, or a sheet whose locale is India. */
export const lakh: MakePrinter = (random) => {
  const sign = random.pick(['₹', '₹ ', 'Rs. ', 'Rs ', 'Rs.', 'INR ', 'PKR ', '', '৳']);
  const decimals = random.pick([2, 2, 0]);
  return {
    style: 'sheet, lakh groups',
    name: `${sign}##,##,##0`,
    decimals,
    mark: '.',
    signs: sign === '' ? [] : [sign.trim()],
    print: ({ whole, decimals: cents }) =>
      `${sign}${inLakhs(whole, ',')}${cents === '' ? '' : `.${cents}`}`,
  };
};

/** U+FF01 to U+FF5E stand for what is printed in ASCII. */
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));

/** Full-width forms, as a keyboard in China, Japan or Korea gives them. */
export const fullWidth: MakePrinter = (random) => {
  const sign = random.pick(['￥', '￦', '＄', '￡', '']);
  const after = sign === '' ? random.pick(['', '円', '元', '원', 'ＪＰＹ', ' ＵＳＤ']) : '';
  const decimals = random.pick([0, 0, 2]);
  const group = random.pick([',', ',', '']);
  return {
    style: 'full-width',
    name: `${sign}${wide(`0${group}000`)}${after}`,
    decimals,
    mark: '.',
    print: ({ whole, decimals: cents }) =>
      `${sign}${wide(inThrees(whole, group))}${cents === '' ? '' : wide(`.${cents}`)}${after}`,
  };
};
