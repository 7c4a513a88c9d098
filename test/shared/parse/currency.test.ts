import { currencyCodes, currencySigns } from '../../../shared/parse/currency-signs.ts';
import { readOne, told } from './one-amount.ts';

const printed = [
  '$403.00',
  '$ 403.00',
  '403.00 $',
  '403.00$',
  '€403.00',
  '403.00 €',
  '£403.00',
  '¥403.00',
  '₹403.00',
  '₺403.00',
  'US$403.00',
  'A$ 403.00',
  'R$ 403.00',
  '403.00 CA$',
  '403.00 kr',
  '403.00 kr.',
  'Kr 403.00',
  '403.00 zł',
  '403.00 Kč',
  '403.00 Ft',
  'USD 403.00',
  'USD403.00',
  '403.00 USD',
  '403.00 usd',
  '403.00EUR',
  '$403.00 USD',
  'USD $403.00',
  'EUR 403.00 €',
  '€403.00 EUR',
  'BRL R$ 403.00',
  '403.00\u00a0€',
  '403.00\u202f€',
];

test.each(printed)('%s is 403', (text) => {
  expect(told(text)).toBe(403);
});

test.each([
  ['€1.234,50', 1234.5],
  ['1 234,50 zł', 1234.5],
  ['CHF 1’234.50', 1234.5],
  ['R$ 1.234,50', 1234.5],
  ['$1,234.50 USD', 1234.5],
  ['$0.00', 0],
  ['$      1,234.50', 1234.5],
  ['\u200f1,234.50\u00a0\u200f₪', 1234.5],
])('%s is read as the number in it', (text, value) => {
  expect(told(text)).toBe(value);
});

test.each(
  currencySigns.flatMap(({ signs, where = 'before' }) =>
    signs.split('|').map((sign) => ({ sign, where })),
  ),
)('the sign $sign counts $where a number, with a space and without', ({ sign, where }) => {
  const printedWith = (space: string) =>
    where === 'before' ? `${sign}${space}12.50` : `12.50${space}${sign}`;
  expect(told(printedWith(' '))).toBe(12.5);
  expect(told(printedWith(''))).toBe(12.5);
  expect(readOne(printedWith(' '), { field: 'quantity' })).toMatchObject({
    because: expect.stringMatching(/currency/),
  });
});

test.each(
  currencySigns.flatMap(({ signs, where }) =>
    where === undefined ? [] : signs.split('|').map((sign) => ({ sign, where })),
  ),
)('the sign $sign counts only $where a number', ({ sign, where }) => {
  expect(told(where === 'after' ? `${sign} 12.50` : `12.50 ${sign}`)).toBe('refused');
});

test.each(['R', 'Q', 'K', 'L', 'P'])('the letter %s counts only with two decimals', (letter) => {
  expect(told(`${letter} 12.50`)).toBe(12.5);
  for (const number of ['12', '1,234', '12.5', '12.500', '12.-'])
    expect(told(`${letter} ${number}`)).toBe('refused');
});

describe('a code', () => {
  test.each([
    'USD12.50',
    '12.50USD',
    'usd 12.50',
    '12.50 usd',
    'TRY 12.50',
    '12.50 TOP',
    'USD12,50',
    '12.50€EUR',
  ])('counts in %s: there are cents', (text) => {
    expect(told(text)).toBe(12.5);
  });

  test.each(['KWD1.250', '1.250kwd', 'KWD 1.25', '1.250 KWD', 'KD 1.250'])(
    'of three decimals is read in %s',
    (text) => {
      expect(told(text)).toBe(1.25);
    },
  );

  test.each([
    'USD12',
    '12USD',
    '12 usd',
    'usd 1,234',
    'USD1,234',
    'USD1 234',
    'TOP10',
    'TRY20',
    'TRY 20',
    '20TOP',
    'ALL15',
    'all5',
    'MAD50',
    'PEN 5',
    'RON 1.234,5',
    'KWD1.25',
    'CHF12.-',
    '$12USD',
    'USD$1,234',
  ])('does not in %s: it may be a coupon or prose', (text) => {
    expect(readOne(text)).toMatchObject({ because: expect.stringMatching(/coupon/) });
  });

  test.each([
    ['USD 12', 12],
    ['12 EUR', 12],
    ['CHF 12.-', 12],
    ['USD $1,234', 1234],
    ['EUR 1 234', 1234],
  ])('with a space is money: %s', (text, value) => {
    expect(told(text)).toBe(value);
  });
});

describe('a sign and a code', () => {
  test.each([
    ['$403.00 USD', 403],
    ['C$ 5 CAD', 5],
    ['kr 12 SEK', 12],
    ['SEK 12 kr', 12],
    ['¥1,200 JPY', 1200],
    ['﷼ 1.234 OMR', 1.234],
    ['$1,234 CAD', 1234],
    ['12.50 $ CAD', 12.5],
    ['$ USD 12.50', 12.5],
  ])('that can mean one currency: %s', (text, value) => {
    expect(told(text)).toBe(value);
  });

  test.each([
    '€12.50 USD',
    'CA$100 USD',
    'kr 12 EUR',
    'EUR $12.50',
    'USD 5 EUR',
    'USD 5 USD',
    '$5€',
    '$5$',
    'kr 5 kr',
    'R$ 5 USD',
  ])('that name two: %s', (text) => {
    expect(readOne(text)).toMatchObject({ because: 'names more than one currency' });
  });
});

describe('what a currency says of a lone mark', () => {
  test.each([
    '$1,234',
    '£1,234',
    '¥1,234',
    '₩1,234',
    '₹1,234',
    'USD 1,234',
    'GBP 1,234',
    'US $1,234',
    'RM1,234',
    'S/ 1,234',
    '1,234円',
    '1,234 원',
    '1,234元',
    'Rs. 1,234',
    'Rs 1,234/-',
    '￥1,234',
  ])('%s: a group', (text) => {
    expect(told(text)).toBe(1234);
  });

  test.each([
    '1,234 $',
    '1,234 USD',
    '€1,234',
    'R$ 1,234',
    'EUR 1,234',
    'CHF 1,234',
    'KWD 1,234',
    'Rp 1,234',
    '1,234/-',
    '1,234.-'.replace('.-', '/-'),
  ])('%s: nobody knows', (text) => {
    expect(told(text)).toBe('refused');
  });

  test.each([
    ['Rp 150.000', 150_000],
    ['150.000₫', 150_000],
    ['Gs. 150.000', 150_000],
    ['150.000 Rp', 150_000],
    ['1.234 KWD', 1.234],
    ['BHD 1.234', 1.234],
  ])('%s is %d', (text, value) => {
    expect(told(text)).toBe(value);
  });

  test.each(['$1.234', '1.234 €', 'IDR 150.000', '₡1.234', 'VND 150.000'])(
    '%s: nobody knows',
    (text) => {
      expect(readOne(text)).toMatchObject({ because: expect.stringMatching(/could mean/) });
    },
  );

  test.each([
    ['₹1,23,456.78', 123_456.78],
    ['₹ 1,23,456', 123_456],
    ['Rs. 12,34,567.5', 1_234_567.5],
    ['PKR 1,23,456', 123_456],
    ['₹1,23,456/-', 123_456],
    ['₹1,23,456.-', 123_456],
  ])('%s has lakhs', (text, value) => {
    expect(told(text)).toBe(value);
    expect(told(text, { format: 'dot' })).toBe(value);
  });

  test.each(['$1,23,456', '1,23,456 ₹', '₨ 1,23,456', '৳1,23,456.78'])('%s has none', (text) => {
    expect(readOne(text)).toMatchObject({ because: expect.stringMatching(/lakhs/) });
  });
});

test.each([
  ['a percentage', '10 PCT'],
  ['a coupon', '5 OFF'],
  ['pieces', '5 PCS'],
  ['a code in mixed case', '5 Usd'],
  ['a code that is gone', '5.00 HRK'],
  ['an unknown code', '5 ABC'],
  ['a code of two letters', '5 US'],
  ['a code of four letters', '5 EURO'],
  ['a word', '5 euros'],
  ['three letters before a sign', 'USA$5'],
  ['thousands', '12 K€'],
  ['millions', '1.5 M$'],
  ['millions in Spanish', 'MM$ 5'],
  ['cents', '99¢'],
  ['pence', '50p'],
  ['a currency without a number', 'USD'],
  ['a sign without a number', '$'],
  ['a sign in the middle', '4$03'],
  ['a code in the middle', '4 USD 03'],
  ['a sign cut by a code', 'A USD$ 5.00'],
  ['a per cent sign', '5 %'],
  ['a small number above', '19⁹⁹ €'],
])('%s is refused: %s', (_, text) => {
  expect(told(text)).toBe('refused');
});

test('every code is one that JavaScript knows too', () => {
  const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
  expect([...currencyCodes].filter((code) => names.of(code) === undefined)).toEqual([]);
  expect(currencyCodes.size).toBeGreaterThan(150);
});

test('a sign stands for codes in use, and stands in the list once', () => {
  const codes = currencySigns.flatMap((sign) => sign.codes.split(' '));
  expect(codes.filter((code) => !currencyCodes.has(code))).toEqual([]);
  const signs = currencySigns.flatMap((sign) => sign.signs.split('|'));
  expect(signs.filter((sign, index) => signs.indexOf(sign) !== index)).toEqual([]);
});
