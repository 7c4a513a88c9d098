/**
 * Amounts in every shape that forms, stores and ledgers print, right ones and damaged ones. A text
 * is put together from a front, a number and an end, so that two texts of one formatter can share
 * their ends.
 */
import fc, { type Arbitrary } from 'fast-check';
import { CODES, SIGNS, WORDS } from './marks.ts';

/** One of many, some more often: `[5, 'common'], [1, 'rare']`. */
const oneOf = <Value>(...all: readonly (readonly [weight: number, value: Value])[]) =>
  fc.oneof(...all.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));

const pick = <Value>(...arbitraries: readonly (readonly [weight: number, Arbitrary<Value>])[]) =>
  fc.oneof(...arbitraries.map(([weight, arbitrary]) => ({ weight, arbitrary })));

const none = fc.constant('');

// What stands at an end.

const spellings = SIGNS.flatMap((sign) => sign.spellings);
const signsInPlay = ['$', '€', '£', 'R$', 'CA$', 'A$', 'kr', 'Rs.', '₹', '¥', '円', '₫', 'Rp', 'R'];
const codesInPlay = ['USD', 'EUR', 'CAD', 'INR', 'KWD', 'TRY', 'JPY', 'BRL', 'IDR', 'OMR'];

const sign = pick(
  [3, fc.constantFrom(...signsInPlay)],
  [2, fc.constantFrom(...spellings)],
  [1, fc.constantFrom('K€', 'M$', '¢', 'p', '%', 'k', 'T€', 'MM$', '₿', 'KR', 'Usd', 'x', 'ſek')],
);
const upper = pick(
  [3, fc.constantFrom(...codesInPlay)],
  [1, fc.constantFrom(...CODES)],
  [1, fc.constantFrom(...WORDS)],
);
const code = fc
  .tuple(upper, oneOf([8, 'as it is'], [1, 'lower'], [1, 'mixed']))
  .map(([letters, how]) => {
    if (how === 'lower') return letters.toLowerCase();
    return how === 'mixed' ? letters.slice(0, 1) + letters.slice(1).toLowerCase() : letters;
  });

const gap = oneOf([15, ''], [18, ' '], [5, '\u00A0'], [2, '\u202F'], [2, '  '], [1, '\t']);

/** Mostly at most one sign and one code. */
const marks = pick(
  [5, none],
  [6, sign],
  [4, code],
  [1, fc.tuple(code, gap, sign).map((parts) => parts.join(''))],
  [1, fc.tuple(sign, gap, code).map((parts) => parts.join(''))],
);

/** The two ends of a formatter, with the gaps it leaves. */
type Ends = { front: string; behind: string };

const atFront = (mark: string, space: string): Ends => ({
  front: mark && mark + space,
  behind: '',
});
const atEnd = (mark: string, space: string): Ends => ({ front: '', behind: mark && space + mark });

const anyEnds: Arbitrary<Ends> = pick(
  [3, fc.tuple(marks, gap).map(([mark, space]) => atFront(mark, space))],
  [3, fc.tuple(marks, gap).map(([mark, space]) => atEnd(mark, space))],
  [
    2,
    fc.tuple(marks, gap, gap, marks).map(([front, before, after, behind]) => ({
      ...atFront(front, before),
      behind: atEnd(behind, after).behind,
    })),
  ],
  [2, fc.constant({ front: '', behind: '' })],
);

/** Ends that a formatter really has. */
const fairEnds: Arbitrary<Ends> = fc
  .tuple(
    pick(
      [3, fc.constantFrom(...signsInPlay)],
      [1, fc.constantFrom(...spellings)],
      [1, fc.constantFrom(...codesInPlay)],
    ),
    oneOf([2, ''], [3, ' '], [1, '\u00A0']),
    fc.boolean(),
  )
  .map(([mark, space, isFront]) => (isFront ? atFront(mark, space) : atEnd(mark, space)));

// What stands between them.

/** How a formatter writes: its group mark and its decimal mark. */
type Style = { group: string; pairs: boolean; mark: string };

const style: Arbitrary<Style> = fc.record({
  group: oneOf([8, ''], [12, ','], [12, '.'], [6, ' '], [2, '\u00A0'], [1, "'"], [2, '’']),
  pairs: oneOf([10, false], [1, true]),
  mark: oneOf([3, '.'], [3, ',']),
});

/** The digits of a number, and what stands for its decimals: `mark` is left to the style. */
type Digits = {
  whole: string;
  decimals: string;
  after: 'decimals' | 'dash' | 'nothing';
  end: string;
};

const digits = (least: number, most: number) =>
  fc.string({
    minLength: least,
    maxLength: most,
    unit: pick([6, fc.constantFrom(...'123456789')], [2, fc.constant('0')]),
  });
const fairWhole = fc
  .tuple(fc.integer({ min: 1, max: 1_999_999 }), fc.nat(5))
  .map(([large, shorter]) => String(Math.ceil(large / 10 ** shorter)));

const fairDigits: Arbitrary<Digits> = fc.record({
  whole: fairWhole,
  decimals: pick([4, digits(2, 2)], [1, digits(1, 1)], [3, digits(3, 3)]),
  after: oneOf<Digits['after']>([3, 'nothing'], [6, 'decimals']),
  end: none,
});

const anyDigits: Arbitrary<Digits> = fc.record({
  whole: pick(
    [8, digits(1, 4)],
    [4, digits(4, 7)],
    [2, digits(8, 14)],
    [1, digits(15, 20)],
    [1, fc.constantFrom('', '0', '00', '007')],
  ),
  decimals: pick(
    [5, digits(2, 2)],
    [1, fc.constant('00')],
    [3, digits(1, 1)],
    [4, digits(3, 3)],
    [1, digits(4, 6)],
    [1, digits(12, 24)],
  ),
  after: oneOf<Digits['after']>([5, 'nothing'], [9, 'decimals'], [1, 'dash']),
  end: oneOf([40, ''], [3, '/-'], [1, '/'], [1, '.'], [1, ','], [1, '-'], [1, '/--'], [1, '.---']),
});

const dash = oneOf([4, '-'], [2, '--'], [2, '–'], [1, '—'], [1, '−']);

/** The number as a formatter of this style prints it. */
function print({ whole, decimals, after, end }: Digits, { group, pairs, mark }: Style): string {
  let at = whole.length - 3;
  let out = whole.slice(Math.max(at, 0));
  const step = pairs ? 2 : 3;
  while (at > 0) {
    out = whole.slice(Math.max(at - step, 0), at) + group + out;
    at -= step;
  }
  if (after === 'nothing') return out + end;
  return out + mark + (after === 'decimals' ? decimals : '-') + end;
}

const fairNumber = fc.tuple(fairDigits, style).map(([number, written]) => print(number, written));
const number = pick(
  [8, fairNumber],
  [10, fc.tuple(anyDigits, style).map(([any, written]) => print(any, written))],
  [
    2,
    fc.tuple(fairWhole, oneOf([3, '.'], [3, ','], [1, '/']), dash).map((parts) => parts.join('')),
  ],
  [1, fc.string({ unit: fc.constantFrom(...'0123459.,,., '), maxLength: 12 })],
  [1, dash],
);

/** A sign of its own: minus, plus or brackets, where a ledger may put them and where not. */
const FRAMES: readonly ((f: string, n: string, b: string, minus: string, s: string) => string)[] = [
  (f, n, b, minus) => `${minus}${f}${n}${b}`,
  (f, n, b, minus) => `${f}${minus}${n}${b}`,
  (f, n, b, minus) => `${f}${n}${minus}${b}`,
  (f, n, b) => `(${f}${n}${b})`,
  (f, n, b) => `${f}(${n})${b}`,
  (f, n, b, minus, s) => `${f}${n}${b}${s}${minus}`,
  (f, n, b, minus, s) => `${minus}${s}${f}${n}${b}`,
  (f, n, b, _, s) => `${f}(${s}${n}${s})${b}`,
  (f, n, b) => `(${f}${n})${b}`,
  (f, n, b, minus) => `${minus}${f}${n}${b}${minus}`,
  (f, n, b) => `${f}+${n}${b}`,
  (f, n, b) => `+${f}${n}${b}`,
  (f, _, b, minus, s) => `${f}${s}${minus}${s}${b}`,
];
const framed = fc
  .tuple(anyEnds, number, oneOf([2, '-'], [1, '−'], [1, '–']), gap, fc.nat(FRAMES.length * 2))
  .map(([{ front, behind }, between, minus, space, at]) => {
    const frame = FRAMES[at];
    return frame ? frame(front, between, behind, minus, space) : front + between + behind;
  });

/** `₹12,34,567`: long enough for a pair, behind a sign that has pairs and behind others. */
const lakh = fc
  .tuple(
    fc.constantFrom('₹', '₹ ', 'Rs ', 'Rs.', 'INR ', 'PKR ', '₨', '$', ''),
    digits(6, 8),
    fairDigits,
    pick([4, none], [1, fc.constantFrom(' INR', '/-', ' ₹')]),
  )
  .map(([front, whole, rest, behind]) => {
    const text = print({ ...rest, whole }, { group: ',', pairs: true, mark: '.' });
    return front + text + behind;
  });

// What happens to it on its way.

const stray = pick(
  [4, fc.constantFrom(..."0123456789.,-–()+ $€/'%KR")],
  [2, fc.constantFrom('\u200B', '\u200E', '\u2060', '\uFEFF', '\u00AD', '\u061C')],
  [1, fc.constantFrom('⁹', '٣', '½', '"', '\n', 'e', 'x', ':', '﹣', '\u3000', '’', 'ı', '元')],
);

/** A letter put in, taken out, replaced or written twice. */
const damaged = (whole: Arbitrary<string>): Arbitrary<string> =>
  fc.tuple(whole, fc.nat(), stray, fc.nat(3)).map(([text, place, letter, how]) => {
    const at = place % (text.length + 1);
    const [before, after] = [text.slice(0, at), text.slice(at)];
    if (how === 0) return before + after.slice(1);
    if (how === 1) return before + letter + after.slice(1);
    return before + (how === 2 ? after.slice(0, 1) : letter) + after;
  });

const wide = (text: string): string =>
  [...text]
    .map((letter) => {
      const at = letter.codePointAt(0) ?? 0;
      return at > 0x20 && at < 0x7f ? String.fromCodePoint(at + 0xfee0) : letter;
    })
    .join('');

const blank = oneOf([6, ''], [1, ' '], [1, '\u00A0'], [1, '\u200E'], [1, '\t'], [1, '\n']);

export const texts: Arbitrary<string> = pick(
  [14, framed],
  [2, fc.tuple(blank, framed, blank).map((parts) => parts.join(''))],
  [5, damaged(framed)],
  [1, damaged(damaged(framed))],
  [1, framed.map(wide)],
  [1, lakh],
  [1, fc.tuple(fc.nat(60), framed).map(([length, text]) => '\u200B'.repeat(length) + text)],
  [1, fc.string({ unit: fc.constantFrom(..."015.,-–()+ $€RKUSDrs/'\u200B"), maxLength: 10 })],
  [1, fc.string({ unit: 'binary', maxLength: 6 })],
);

const numbers = pick<number>(
  [3, fc.nat(2_000_000)],
  [2, fc.integer({ min: -200_000, max: 200_000 }).map((cents) => cents / 100)],
  [1, fc.double()],
  [1, fc.constantFrom(-0, 999_999_999, 1_000_000_000, 999_999_999_999.5, 1e12, 1e21, 5e-324)],
);

/** Whatever a platform may hand over for an amount. */
export const raws: Arbitrary<unknown> = pick<unknown>(
  [24, texts],
  [2, numbers],
  [1, fc.tuple(texts)],
  [1, fc.constantFrom('', ' ', '\u200B', null, undefined, true, [''], ['5', '5'], [['5']], [5])],
);

/** Prices that one formatter prints, with what else may stand beside them in a form. */
export const together: Arbitrary<unknown[]> = fc
  .tuple(
    fairEnds,
    style,
    fairEnds,
    style,
    fairDigits,
    fc.array(
      fc.record({
        kind: oneOf(
          [24, 'same'],
          [6, 'other style'],
          [2, 'other gap'],
          [2, 'other'],
          [1, 'bare'],
          [1, 'any'],
          [12, ''],
        ),
        number: fairDigits,
        any: raws,
      }),
      { minLength: 1, maxLength: 7 },
    ),
  )
  .map(([ends, written, otherEnds, otherStyle, first, others]) => [
    between(ends, print(first, written)),
    ...others.map(({ kind, number: next, any }) => {
      if (kind === 'same') return between(ends, print(next, written));
      if (kind === 'other style') return between(ends, print(next, otherStyle));
      if (kind === 'other gap') return between(otherGap(ends), print(next, written));
      if (kind === 'other') return between(otherEnds, print(next, otherStyle));
      if (kind === 'bare') return print(next, written);
      return kind === 'any' ? any : '';
    }),
  ]);

const between = ({ front, behind }: Ends, printed: string) => front + printed + behind;

/** `€ 5` for `€5` and the other way round. */
function otherGap({ front, behind }: Ends): Ends {
  if (front.trim() !== front || behind.trim() !== behind) {
    return { front: front.trim(), behind: behind.trim() };
  }
  return { front: front && `${front} `, behind: behind && ` ${behind}` };
}
