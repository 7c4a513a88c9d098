/** Random texts that look more or less like amounts. */
import * as fc from 'fast-check';

const gaps = [' ', '\u00a0', '\u2009', '\u202f', "'", '’'];
const marks = fc.constantFrom('.', ',', '.', ',', ...gaps);

const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });

/** `1.234.567,89` with any marks and, most of the time, valid groups. */
const grouped = fc
  .record({
    first: fc.integer({ min: 0, max: 1500 }).map(String),
    groups: fc.array(fc.oneof({ weight: 9, arbitrary: digits(3, 3) }, digits(1, 4)), {
      maxLength: 3,
    }),
    group: marks,
    decimal: marks,
    fraction: fc.option(digits(1, 4), { nil: undefined }),
  })
  .map(({ first, groups, group, decimal, fraction }) =>
    [[first, ...groups].join(group), ...(fraction === undefined ? [] : [fraction])].join(decimal),
  );

/** As a store prints it: one mark between groups, another one before the cents. */
const proper = fc
  .record({
    first: fc.integer({ min: 0, max: 999 }).map(String),
    groups: fc.array(digits(3, 3), { maxLength: 2 }),
    pair: fc.constantFrom(',.', '.,', ' ,', ' .', "'.", '\u00a0,', '\u202f,', '’.'),
    fraction: fc.oneof(digits(2, 2), digits(1, 4)),
  })
  .map(
    ({ first, groups, pair, fraction }) =>
      `${[first, ...groups].join(pair.charAt(0))}${pair.charAt(1)}${fraction}`,
  );

/** Whole numbers and decimals around the number of digits that JSON carries. */
const long = fc
  .tuple(digits(14, 20), fc.constantFrom('', '.', ','), digits(0, 20))
  .map(([whole, mark, fraction]) => `${whole}${mark}${fraction}`);

const loose = fc
  .array(fc.oneof(digits(1, 4), marks), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join(''));

const number = fc.oneof(
  { weight: 6, arbitrary: proper },
  { weight: 5, arbitrary: grouped },
  { weight: 1, arbitrary: long },
  { weight: 2, arbitrary: loose },
);

const codes = ['USD', 'EUR', 'eur', 'CHF', 'JPY', 'TRY', 'BRL'];
const noCodes = ['PCT', 'OFF', 'PCS', 'Usd', 'XYZ', 'EURO', 'US'];
const signs = ['$', '€', '£', '₹', 'US$', 'R$', 'kr', 'Kr.', 'zł', 'Kč', 'Ft', 'ABC$', '¤', '%'];

const spaced = (texts: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...texts), fc.constantFrom('', ' ', '\u00a0', '\n'))
    .chain(([text, blank]) => fc.constantFrom(`${text}${blank}`, `${blank}${text}`));

const end = fc.oneof(
  { weight: 20, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: spaced(signs) },
  { weight: 2, arbitrary: spaced([...codes, ...noCodes]) },
  { weight: 1, arbitrary: fc.constantFrom(' ', '-', '(', ')', '+', '−', '#', '0x', 'e3', '%') },
);

const money = fc.tuple(end, end, number, end, end).map((parts) => parts.join(''));

/** One character put into the text or taken out of it. */
const damaged = fc
  .tuple(money, fc.nat(), fc.oneof(fc.constant(''), marks, fc.string({ unit: 'binary' })))
  .map(([text, place, other]) => {
    const at = place % (text.length + 1);
    return `${text.slice(0, at)}${other}${text.slice(other === '' ? at + 1 : at)}`;
  });

/** Every kind of text that a form can hold. */
export const amountTexts = fc.oneof(
  { weight: 5, arbitrary: number },
  { weight: 5, arbitrary: money },
  { weight: 2, arbitrary: damaged },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.double().map(String) },
);
