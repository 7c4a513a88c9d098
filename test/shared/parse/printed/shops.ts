/** How shop software prints: one template for all prices, with the marks that its owner chose. */
import { inThrees, type Amount } from './amount.ts';
import { written, type Written } from './currencies.ts';
import { acceptedFor, type DecimalMark, type MakePrinter, type Printer } from './printer.ts';
import type { Random } from './random.ts';

interface Marks {
  readonly group: string;
  readonly decimal: DecimalMark;
  readonly decimals: 'those of the currency' | 'none';
}

/** Source: Shopify's help, "Currency formatting": the placeholders of a store's money format. */
const placeholders: Readonly<Record<string, Marks>> = {
  amount: { group: ',', decimal: '.', decimals: 'those of the currency' },
  amount_no_decimals: { group: ',', decimal: '.', decimals: 'none' },
  amount_with_comma_separator: { group: '.', decimal: ',', decimals: 'those of the currency' },
  amount_no_decimals_with_comma_separator: { group: '.', decimal: ',', decimals: 'none' },
  amount_with_apostrophe_separator: { group: "'", decimal: '.', decimals: 'those of the currency' },
  amount_no_decimals_with_space_separator: { group: ' ', decimal: ',', decimals: 'none' },
  amount_with_space_separator: { group: ' ', decimal: ',', decimals: 'those of the currency' },
  amount_with_period_and_space_separator: {
    group: ' ',
    decimal: '.',
    decimals: 'those of the currency',
  },
};

export const inMarks = ({ whole, decimals }: Amount, group: string, decimal: string): string =>
  `${inThrees(whole, group)}${decimals === '' ? '' : `${decimal}${decimals}`}`;

interface Template {
  readonly text: string;
  readonly signs: readonly string[];
}

/** `{}` where the number goes; a sign on either side, and often the code behind. */
export const drawTemplate = (
  random: Random,
  money: Written,
  spaces: readonly string[],
): Template => {
  const { code, before, after } = money;
  const space = random.pick(spaces);
  const front = before.length > 0 && (after.length === 0 || random.chance(0.6));
  if ((before.length === 0 && after.length === 0) || random.chance(0.1))
    return random.chance(0.5)
      ? { text: `{}${space}${code}`, signs: [code] }
      : { text: `${code}${space}{}`, signs: [code] };
  const sign = random.pick(front ? before : after);
  const text = front ? `${sign}${space}{}` : `{}${space}${sign}`;
  return random.chance(0.25)
    ? { text: `${text} ${code}`, signs: [sign, code] }
    : { text, signs: [sign] };
};

const names = Object.keys(placeholders);

export const shopifyIn = (money: Written, random: Random): Printer => {
  const placeholder = random.pick(names);
  const { group, decimal, decimals } = placeholders[placeholder] ?? fail(placeholder);
  const count = decimals === 'none' ? 0 : money.decimals;
  const { text, signs } = drawTemplate(random, money, ['', '', ' ']);
  return {
    style: 'Shopify money format',
    name: text.replace('{}', `{{${placeholder}}}`),
    decimals: count,
    mark: decimal,
    signs,
    accepted: acceptedFor(money.code, count, group),
    print: (amount) => text.replace('{}', () => inMarks(amount, group, decimal)),
  };
};

export const shopify: MakePrinter = (random) => shopifyIn(random.pick(written), random);

/** Source: WooCommerce's settings: position, thousand separator, decimal separator, decimals. */
export const wooCommerceIn = (money: Written, random: Random): Printer => {
  const decimal = random.pick(['.', ','] as const);
  const group = random.pick(decimal === '.' ? [',', ' ', "'", ''] : ['.', '.', ' ', '']);
  const count = random.chance(0.25) ? 0 : money.decimals;
  const sign = random.pick([...money.before, ...money.after, money.code]);
  const space = random.pick(['', '\u00a0']);
  const text = random.chance(0.5) ? `${sign}${space}{}` : `{}${space}${sign}`;
  return {
    style: 'WooCommerce price',
    name: `${text} ${group}${decimal}${count}`,
    decimals: count,
    mark: decimal,
    signs: [sign],
    accepted: acceptedFor(money.code, count, group),
    print: (amount) => text.replace('{}', () => inMarks(amount, group, decimal)),
  };
};

export const wooCommerce: MakePrinter = (random) => wooCommerceIn(random.pick(written), random);

function fail(placeholder: string): never {
  throw new Error(`There is no ${placeholder}`);
}
