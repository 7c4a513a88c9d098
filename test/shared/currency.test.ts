import { readAmount } from '../../shared/amount.ts';
import { withoutCurrency } from '../../shared/currency.ts';

const read = (text: string) => readAmount(text, 'auto');

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
  expect(read(text)).toEqual({ is: 'amount', value: 403 });
});

test.each([
  ['€1.234,50', 1234.5],
  ['1 234,50 zł', 1234.5],
  ['CHF 1’234.50', 1234.5],
  ['R$ 1.234,50', 1234.5],
  ['$1,234.50 USD', 1234.5],
  ['$0.00', 0],
])('%s is read as the number in it', (text, value) => {
  expect(read(text)).toEqual({ is: 'amount', value });
});

test.each(['$1,234', '1.234 €', 'EUR 1 234', '108,00 €'])(
  '%s is as doubtful as it is without the currency',
  (text) => {
    expect(read(text)).toMatchObject({ is: 'refused', because: expect.stringMatching(/could/) });
  },
);

test.each([
  ['a percentage', '10 PCT'],
  ['a coupon', '5 OFF'],
  ['pieces', '5 PCS'],
  ['a code in mixed case', '5 Usd'],
  ['an unknown code', '5 ABC'],
  ['a code of two letters', '5 US'],
  ['a code of four letters', '5 EURO'],
  ['a word', '5 euros'],
  ['three letters before a sign', 'USA$5'],
  ['two codes', 'USD 5 EUR'],
  ['two signs', '$5€'],
  ['the same sign twice', '$$5'],
  ['a currency without a number', 'USD'],
  ['a sign without a number', '$'],
  ['a sign in the middle', '4$03'],
  ['a code in the middle', '4 USD 03'],
  ['a minus sign after a currency', '$-5.00'],
  ['a minus sign before a currency', '-$5.00'],
  ['brackets around a currency', '($5.00)'],
  ['a per cent sign', '5 %'],
])('%s is refused: %s', (_, text) => {
  expect(read(text)).toMatchObject({ is: 'refused' });
});

test.each(['AED', 'BHD', 'CLF', 'JPY', 'MRU', 'SLE', 'VES', 'XAF', 'XCG', 'ZWG'])(
  'the code %s, which is in use, is known',
  (code) => {
    expect(read(`5.00 ${code}`)).toEqual({ is: 'amount', value: 5 });
  },
);

test('a known code is one that JavaScript knows too', () => {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const all = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}`)));
  const known = all.filter((code) => withoutCurrency(`5 ${code}`) === '5');
  const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
  expect(known.filter((code) => names.of(code) === undefined)).toEqual([]);
  expect(known.length).toBeGreaterThan(150);
});
