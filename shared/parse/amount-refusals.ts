/** Why an amount can't be read, and the fix that works. The value itself stands in front of these. */
import type { Mark } from './digits.ts';

export interface Refused {
  readonly is: 'refused';
  readonly because: string;
  readonly fix: string;
}

const refused = (because: string, fix: string): Refused => ({ is: 'refused', because, fix });

const plain = 'Map a plain number, such as 1234.50.';
const choose = 'Map a plain number, such as 1234.50, or set Number Format.';
/** Line items come first: whoever chose a format for them would record a wrong number. */
const mapItems = "Map line items to Items. If it's one amount, set Number Format.";

export const refusals = {
  notANumber: refused("isn't a number", plain),
  negative: refused('is negative', 'Remove the minus sign or parentheses first.'),
  zeroInFront: refused('starts with an extra 0', 'Delete any 0 typed before the mapped value.'),
  id: refused('has too many digits for an amount, like an ID or a date', 'Map the amount instead.'),
  joined: refused('contains several numbers', 'Map the line items, or a single number.'),
  lineItems: refused(
    'has a comma, and line items are mapped here. It may be several line items',
    'Map the amount of the whole order, without a comma.',
  ),
  oneOrTwo: refused('could be one number or two', choose),
  decimalOrItems: refused(
    'could be one amount with a decimal comma, or several line items joined by commas',
    mapItems,
  ),
  groupOrItems: refused('could be one amount, or several line items joined by commas', mapItems),
  lakhs: refused(
    'has groups of two digits, as in lakhs, but no rupee sign',
    'Map a plain number, such as 123456.78.',
  ),
  twoCurrencies: refused('names more than one currency', plain),
  code: refused('could be a coupon or a code instead of money', 'Map the amount instead.'),
  pieces: refused('has a currency, but this is a quantity', 'Map a plain number, such as 2.'),
  cents: refused(
    "isn't a whole number of cents",
    'Map whole cents, or set Amounts In to main currency unit.',
  ),
  lostDigits: refused('has more digits than can be recorded exactly', plain),
} as const;

/** @param digits with one mark, which may be a group or decimals */
export const twoReadings = (digits: string): Refused => {
  const [group, decimals] = [digits.replace(/[.,]/, ''), digits.replace(',', '.')];
  return digits.includes(',')
    ? refused(`could mean ${group} or ${decimals}`, mapItems)
    : refused(`could mean ${decimals} or ${group}`, choose);
};

/** @param digits right behind a dot that may belong to the sign in front of it, as in `Rs.50` */
export const dotOfSign = (digits: string): Refused =>
  refused(`could mean ${digits} or 0.${digits}`, plain);

const names = { dot: 'point', comma: 'comma' } as const;

export const wrongFormat = (digits: string, mark: Mark): Refused =>
  refused(
    `isn't a number with a decimal ${names[mark]}`,
    digits.includes(',') ? mapItems : 'Change Number Format, or map a number in that format.',
  );

export const notACurrency = (text: string): Refused =>
  /[\p{L}\p{S}%‰&#@*]/u.test(text)
    ? refused(`has "${text.slice(0, 12)}" next to the number, which is not a currency`, plain)
    : refusals.notANumber;

/** How an invisible character is written where it matters: `U+200B`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

export const invisible = (character: string): Refused =>
  refused(`has an invisible character between its digits (${codePoint(character)})`, plain);

export const aList = (length: number): Refused =>
  refused(
    length === 1 ? 'is a list in a list' : `is a list of ${length} values`,
    'Map a single number, or map line items to Items.',
  );
