/** Numbers in a notation that no shop prints: other scripts, exponents, quotes, mark-up. */
import { drawAmount, meantBy } from '../amount.ts';
import { currencies } from '../currencies.ts';
import { locales } from '../locales.ts';
import type { Random } from '../random.ts';
import { inMarks } from '../shops.ts';
import type { MakeTrap } from './trap.ts';

/** Full-width digits stand for their ASCII forms, and are read. */
const systems = Intl.supportedValuesOf('numberingSystem').filter(
  (system) => system !== 'latn' && system !== 'fullwide',
);

/** Algorithmic systems fall back to Latin digits. */
const isLatin = /\d/;

const byIcu: MakeTrap = (random) => {
  const format = new Intl.NumberFormat(random.pick([random.pick(locales), 'en', 'de']), {
    numberingSystem: random.pick(systems),
    ...(random.chance(0.5) ? { style: 'currency', currency: random.pick(currencies) } : {}),
  });
  return () => {
    const text = format.format(meantBy(drawAmount(random, 2)));
    return isLatin.test(text) ? undefined : { kind: 'digits of another script', text };
  };
};

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';
const arabic = '٠١٢٣٤٥٦٧٨٩';
const circled = '⓪①②③④⑤⑥⑦⑧⑨';
const bold = '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗';

const inDigits = (digits: string, text: string): string => {
  const each = Array.from(digits);
  return text.replace(/\d/g, (digit) => each[Number(digit)] ?? digit);
};

/** `19⁹⁹ €`, `1²`: a part of the number in digits that aren't folded. */
const byHand: MakeTrap = (random) => () => {
  const whole = String(1 + random.below(999));
  const part = inDigits(random.pick([raised, lowered, arabic, circled, bold]), random.digits(2));
  const sign = random.pick(['', ' €', ' USD', '$']);
  return {
    kind: 'digits, raised or mixed',
    text: random.pick([
      `${whole}${part}${sign}`,
      `${whole}.${part}${sign}`,
      `${part}${sign}`,
      `${part}.${whole}${sign}`,
      `${whole}½`,
      '½',
      `${whole} ⅓`,
      '一百',
      '十二',
      'XII',
      `${whole}Ⅻ`,
    ]),
  };
};

export const otherDigits: MakeTrap = (random) => random.pick([byIcu, byHand])(random);

const byIcuExponent: MakeTrap = (random) => {
  const format = new Intl.NumberFormat(random.pick(locales), {
    notation: random.pick(['scientific', 'engineering']),
    numberingSystem: 'latn',
  });
  return () => ({ kind: 'exponent, ICU', text: format.format(meantBy(drawAmount(random, 2))) });
};

const formulas = [
  '={}',
  '={}+1',
  '=SUM(A1:A{})',
  '{}*2',
  '{}^2',
  '√{}',
  '{}!',
  '{}/2',
  '1/{}',
  '{}+{}',
  'A{}',
  '$A${}',
  '{{}}',
];

const byHandExponent: MakeTrap = (random) => () => {
  const whole = String(1 + random.below(9999));
  const text = random.pick([
    () => `${1 + random.below(9)}e${random.below(9)}`,
    () => `${1 + random.below(9)}.${random.digits(2)}E+0${random.below(9)}`,
    () => `${1 + random.below(9)}.5e-${1 + random.below(9)}`,
    () => `${whole}×10³`,
    () => `${whole}x10^3`,
    () => `0x${random.below(65_536).toString(16)}`,
    () => `0b${random.below(256).toString(2)}`,
    () => `0o${random.below(512).toString(8)}`,
    () => `${whole}n`,
    () => `${whole}_000`,
    () => `${whole}f`,
    () => `${whole}.`,
    () => `${whole},`,
    () => `,${whole}`,
    () => `.${whole}.`,
    () => `${whole}..${random.digits(2)}`,
    () => `${whole},,${random.digits(2)}`,
    () => `${whole}.,${random.digits(2)}`,
    () => `${whole}.${random.digits(2)}.`,
    () => `--${whole}`,
    () => `++${whole}`,
    () => `+-${whole}`,
    () => `+${whole}`,
    () => `${whole}+`,
    () => `±${whole}`,
    () => `${whole}\u200b${random.digits(2)}`,
    () => `${whole}\u00ad${random.digits(2)}.00`,
    () => `${whole}.\u200e${random.digits(2)}`,
    () => `1,2${random.digits(1)},${random.digits(3)}.${random.digits(2)}`,
    () => `1 2${random.digits(1)} ${random.digits(2)}`,
    () => `9007199254740993`,
    () => `90071992547409.${random.digits(9)}1`,
    () => random.pick(formulas).replaceAll('{}', whole),
  ])();
  return { kind: 'notation', text };
};

export const notations: MakeTrap = (random) =>
  random.pick([byIcuExponent, byHandExponent, byHandExponent])(random);

const wrappers = [
  '"{}"',
  "'{}'",
  '“{}”',
  '«{}»',
  '‹{}›',
  '„{}“',
  '`{}`',
  '`{}',
  "'{}",
  '{}"',
  '{ {} }',
  '<{}>',
  '<b>{}</b>',
  '<span class="amount">${}</span>',
  '&euro;{}',
  '{}&nbsp;€',
  '&#36;{}',
  '<bdi>{}&nbsp;€</bdi>',
  '**{}**',
  '{{{}}}',
  '{"amount":"{}"}',
  'Total: {}',
  'Total {} only',
  '{} incl. VAT',
  '{} zzgl. MwSt.',
  '{} / month',
  '{}*',
  '@{}',
  '{}?',
  '{}!',
  '{}~',
  '={}',
  '\\{}',
  '{};',
  ':{}',
  '{}:',
];

const wrapped = (random: Random): string =>
  random.pick(wrappers).replace('{}', () => inMarks(drawAmount(random, 2), '', '.'));

export const markup: MakeTrap = (random) => () => ({
  kind: 'quotes and mark-up',
  text: wrapped(random),
});

const nothing = [
  'free',
  'FREE',
  'gratis',
  'kostenlos',
  'included',
  'null',
  'undefined',
  'None',
  'nil',
  'N/A',
  'n/a',
  '#N/A',
  '#REF!',
  '#VALUE!',
  'NaN',
  'Infinity',
  '-Infinity',
  '∞',
  'true',
  'false',
  'yes',
  '-',
  '–',
  '—',
  '.',
  ',',
  '+',
  '?',
  '...',
  'TBD',
  'zero',
  'ten',
  'zehn',
  'O.OO',
  '1O.00',
  'l2.50',
  'I5',
  '$',
  '€',
  'USD',
  'EUR ',
  '%',
  '{{amount}}',
  '[object Object]',
  'S$',
  '--',
  '-.-',
  '( )',
  '()',
  '0x',
  'e',
  '1e',
  '$$',
  '$$5',
  '€€5.00',
  '5.00€€',
  '$ $5.00',
  'USD USD 5.00',
  'USD5.00 EUR',
  '￥￥5',
];

export const words: MakeTrap = (random) => () => ({ kind: 'words', text: random.pick(nothing) });
