/** Reads the currency before or after an amount, and what it shows about the number. */
import { notACurrency, refusals, type Refused } from './amount-refusals.ts';
import {
  commaGroupCodes,
  currencyCodes,
  currencySigns,
  lakhCodes,
  threeDecimalCodes,
  wordCodes,
} from './currency-signs.ts';

export interface Currency {
  /** Every currency that it can mean. */
  readonly codes: readonly string[];
  /** A lone comma, or a lone dot, before three digits is a group. */
  readonly groups: { readonly comma: boolean; readonly dot: boolean };
  readonly lakh: boolean;
  readonly threeDecimals: boolean;
  /** It may be a coupon, a note or a unit, unless the number has so many decimals. */
  readonly needsDecimals?: number;
}

type Side = 'before' | 'after';

/** By spelling. */
const signs = new Map(
  currencySigns.flatMap((sign) => {
    const split = { ...sign, codes: sign.codes.split(' ') };
    return sign.signs.split('|').map((spelling) => [spelling, split] as const);
  }),
);

type Sign = NonNullable<ReturnType<typeof signs.get>>;

/** What one side holds: at most one sign and one code. */
interface Marks {
  readonly sign?: Sign;
  readonly code?: string;
  /** Written as in prose or a coupon: without a space, in small letters, or a word. */
  readonly loose?: boolean;
}

const signAt = (side: Side, text: string): Sign | undefined => {
  const sign = signs.get(text);
  return sign?.where === undefined || sign.where === side ? sign : undefined;
};

/** Of several, as in `lei RON`, only one is a code. */
const codePattern = /(?<![A-Za-z])(?:[A-Z]{3}|[a-z]{3})(?![A-Za-z])/g;

/** A line break or a tab is no space: it parts two cells. */
const withoutSpaces = (text: string): string => text.replace(/^ +| +$/g, '');

/** @param text as it stands there, with the spaces that part it from the number */
const marksAt = (side: Side, text: string): Marks | undefined => {
  const bare = withoutSpaces(text);
  if (bare === '') return {};
  const alone = signAt(side, bare);
  if (alone) return { sign: alone };

  const match = [...text.matchAll(codePattern)].find(([it]) => currencyCodes.has(it.toUpperCase()));
  if (!match) return undefined;
  const { 0: found, index } = match;
  const code = found.toUpperCase();
  const [left, right] = [text.slice(0, index), text.slice(index + found.length)];
  const spaced = side === 'before' ? right.startsWith(' ') : left.endsWith(' ');
  const marks = { code, loose: !spaced || found !== code || wordCodes.has(code) };
  const rest = withoutSpaces(left) === '' ? withoutSpaces(right) : withoutSpaces(left);
  if (withoutSpaces(left + right) !== rest) return undefined;
  if (rest === '') return marks;
  const sign = signAt(side, rest);
  return sign && { ...marks, sign };
};

/**
 * @param before and `after`: what stands around the number, with the spaces that part it from it
 * @returns nothing where nothing stands there
 */
export const currencyBeside = (before: string, after: string): Currency | Refused | undefined => {
  const front = marksAt('before', before);
  const back = marksAt('after', after);
  if (!front || !back) return notACurrency((front ? after : before).trim());

  const sign = front.sign ?? back.sign;
  const code = front.code ?? back.code;
  const possible = sign?.codes ?? (code === undefined ? [] : [code]);
  if (possible.length === 0) return undefined;
  const codes = code === undefined ? possible : possible.filter((it) => it === code);
  const isTwice = (front.sign && back.sign) || (front.code && back.code);
  if (isTwice || codes.length === 0) return refusals.twoCurrencies;

  const threeDecimals = codes.every((it) => threeDecimalCodes.has(it));
  const isLoose = (front.loose ?? back.loose ?? false) || sign?.decimals === true;
  // `1,234円` is written like `¥1,234`.
  const leading = front.sign ?? (back.sign?.where === 'after' ? back.sign : undefined);
  const isCodeOf = (list: ReadonlySet<string>) => front.code !== undefined && list.has(front.code);
  return {
    codes,
    groups: {
      comma: leading?.groups === 'comma' || isCodeOf(commaGroupCodes),
      dot: sign?.groups === 'dot',
    },
    lakh: front.sign?.lakh === true || isCodeOf(lakhCodes),
    threeDecimals,
    ...(isLoose ? { needsDecimals: threeDecimals ? 3 : 2 } : {}),
  };
};
