/**
 * What an earlier reader got wrong, found by trying: wrong numbers, and clear texts that it refused.
 * Each is a test of its own.
 */
import type { Amount, Result } from './reader.ts';

export type Together = { texts: readonly Amount[]; results: readonly Result[] | 'two currencies' };

/** One text, and what it is. */
export const SINGLE: readonly [text: unknown, result: Result][] = [
  // Wrong numbers.
  ['99¢', 'refused'],
  ['12 K€', 'refused'],
  ['1.5 M€', 'refused'],
  ['12 T€', 'refused'],
  ['MM$ 5', 'refused'],
  ['TOP10', 'refused'],
  ['TRY20', 'refused'],
  ['ALL15', 'refused'],
  ['all5', 'refused'],
  ['MAD50', 'refused'],
  ['20TOP', 'refused'],
  ['9,120.5', 'refused'],
  // Clear texts.
  ['12,50 €', 12.5],
  ['R$ 12,50', 12.5],
  ['$1,234', 1234],
  ['£1,234', 1234],
  ['¥1,234', 1234],
  ['₩12,000', 12_000],
  ['1,000,000', 1_000_000],
  ['1 234 kr', 1234],
  ['12 500 Ft', 12_500],
  ['1 234 Kč', 1234],
  ['US $12.50', 12.5],
  ['RM12.50', 12.5],
  ['Rp 1.234.567', 1_234_567],
  ['S/ 12.50', 12.5],
  ['Rs. 1,234.50', 1234.5],
  ['12,50 TL', 12.5],
  ['12,50 lei', 12.5],
  ['12,50 руб.', 12.5],
  ['₹1,23,456.78', 123_456.78],
  ['-0.00', 0],
  ['$ -', 0],
  ['.50', 0.5],
  // Still refused: a plus before digits alone may be a telephone.
  ['+5', 'refused'],
  ['12.-', 12],
  ['1.234,-', 1234],
  ['\u200E108.00\u200E', 108],
  ['\u200B108.00', 108],
  ['108.00\u2060', 108],
  [['108.00'], 108],
  ['１０８．００', 108],
];

const amount = (raw: unknown): Amount => ({ raw, field: 'amount' });
const quantity = (raw: unknown): Amount => ({ raw, field: 'quantity' });

/** Texts that stood beside another in one event. */
export const TOGETHER: readonly Together[] = [
  { texts: [amount('1.234 €'), amount('4.99')], results: ['refused', 4.99] },
  { texts: [amount('$12.990'), amount('0.0')], results: ['refused', 0] },
  { texts: [amount('1.234,50 €'), amount('197.505')], results: [1234.5, 'refused'] },
  { texts: [amount('1.234,50 €'), quantity('1.000')], results: [1234.5, 'refused'] },
  { texts: [amount('19,234'), amount('1.234,50 €')], results: ['refused', 1234.5] },
  { texts: [amount('150.000'), amount('149999.5')], results: ['refused', 149_999.5] },
  { texts: [amount('1.234'), amount('0.00')], results: ['refused', 0] },
  { texts: [amount('50'), quantity('$32.00')], results: [50, 'refused'] },
  { texts: [amount('€100'), amount('$8'), amount('¥500')], results: 'two currencies' },
  { texts: [amount([['5']])], results: ['refused'] },
  // What a proof is for.
  { texts: [amount('2.000 €'), amount('1.234,50 €')], results: [2000, 1234.5] },
  { texts: [amount('2.000 €'), amount('12,50 €')], results: [2000, 12.5] },
  { texts: [amount('€2,000'), amount('€12.50')], results: [2000, 12.5] },
  { texts: [amount('$12.990'), amount('$12.50')], results: ['refused', 12.5] },
  { texts: [amount('2.000 €'), amount('1 234,50 €')], results: ['refused', 1234.5] },
  { texts: [amount('2.000 €'), amount('12,50€')], results: ['refused', 12.5] },
  { texts: [amount('2.000 €'), amount('€ 12,50')], results: ['refused', 12.5] },
  {
    texts: [amount('2.000 €'), amount('12,50 €'), amount('12.50 €')],
    results: ['refused', 12.5, 12.5],
  },
  // Where three decimals are printed, nobody knows.
  { texts: [amount('KWD 1.234'), amount('KWD 1.234,500')], results: ['refused', 1234.5] },
  { texts: [amount('55,438 DT'), amount('40,360,000.900 DT')], results: ['refused', 40_360_000.9] },
  { texts: [amount('KWD 1.234'), amount('KWD 1.234,50')], results: ['refused', 1234.5] },
  { texts: [amount('Rp 150.000'), amount('Rp 1.50')], results: ['refused', 1.5] },
  { texts: [amount('$1,234'), amount('$12,50')], results: ['refused', 12.5] },
  // Both say that the comma is no group, however they group.
  { texts: [amount('$1,234'), amount('$1.234,50')], results: ['refused', 1234.5] },
  {
    texts: [amount('$1,234'), amount('$1.234,50'), amount('$1 234,50')],
    results: ['refused', 1234.5, 1234.5],
  },
  {
    texts: [amount('KWD 1.234'), amount('KWD 1.234,50'), amount('KWD 1 234,50')],
    results: ['refused', 1234.5, 1234.5],
  },
  // One event, one currency.
  { texts: [amount('€100'), amount('$8')], results: 'two currencies' },
  { texts: [amount('R$100'), amount('$8')], results: 'two currencies' },
  { texts: [amount('A$5'), amount('AU$6')], results: [5, 6] },
  { texts: [amount('¥500'), amount('500円')], results: [500, 500] },
  { texts: [amount('5 TL'), amount('₺5')], results: [5, 5] },
  { texts: [amount('$5'), amount('135 CAD')], results: [5, 135] },
  { texts: [amount('€100'), amount('$0.00')], results: [100, 0] },
  { texts: [amount('€100'), amount('8')], results: [100, 8] },
];

/** With a comma where the template maps line items, nothing is read. */
export const FROM_LINE_ITEMS: readonly string[] = [
  '1,234.50',
  '$1,234.50',
  '12,50 €',
  '49,00',
  '1,000,000',
  '₹1,23,456.78',
  '12,-',
  '-0,00 €',
  '12，50 €',
];
