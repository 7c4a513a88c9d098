import { provenMark, readAmount } from '../../shared/amount.ts';
import { conversion } from '../../shared/conversion.ts';
import { read } from '../../shared/read.ts';
import { bodyOf, refusalsOf } from './reading.ts';

const order = (amounts: Record<string, unknown>) => ({
  customer_email: 'buyer@example.com',
  ...amounts,
});

describe('an amount proves a mark', () => {
  test.each([
    ['1,234.50', 'dot'],
    ['8.5', 'dot'],
    ['0.125', 'dot'],
    ['1234.567', 'dot'],
    ['$108.00 USD', 'dot'],
    ['1 234.50', 'dot'],
    ['1.234,50', 'comma'],
    ['1 234,50 zł', 'comma'],
    ['1.234.567', 'comma'],
  ])('%s proves a %s', (text, mark) => {
    expect(provenMark([text])).toBe(mark);
  });

  test.each(['1,234', '108,00', '1.234', '1 234', '108', '0', 'free', '-8.5', '', '1,234,567'])(
    '%j proves nothing',
    (text) => {
      expect(provenMark([text])).toBeUndefined();
    },
  );

  test('a JSON number, null or a list proves nothing', () => {
    expect(provenMark([8.5, null, undefined, ['8.5'], { value: '8.5' }, true])).toBeUndefined();
  });

  test('others that prove nothing do not weaken it', () => {
    expect(provenMark(['108', '1.234', null, '8.5', '7.25'])).toBe('dot');
  });

  test('two that prove the opposite cancel each other', () => {
    expect(provenMark(['8.5', '1.234,50'])).toBeUndefined();
    expect(provenMark(['1.234,50', '8.5', '9.5'])).toBeUndefined();
  });
});

describe('one amount can tell what another means', () => {
  test('a proven dot makes a dot with three digits one reading', () => {
    expect(readAmount('197.505', 'auto', 'dot')).toEqual({ is: 'amount', value: 197.505 });
  });

  test('a proven comma makes commas and dots one reading', () => {
    expect(readAmount('97,50', 'auto', 'comma')).toEqual({ is: 'amount', value: 97.5 });
    expect(readAmount('2.000', 'auto', 'comma')).toEqual({ is: 'amount', value: 2000 });
    expect(readAmount('1,234', 'auto', 'comma')).toEqual({ is: 'amount', value: 1.234 });
  });

  test.each(['1,234', '108,00', '1,234,567'])(
    'a proven dot does not open %s: it may be items that were joined',
    (text) => {
      expect(readAmount(text, 'auto', 'dot')).toMatchObject({ is: 'refused' });
    },
  );

  test.each(['dot', 'comma'] as const)(
    'a proven %s does not open a number with a space',
    (mark) => {
      expect(readAmount('1 234', 'auto', mark)).toMatchObject({ is: 'refused' });
    },
  );

  test('an amount that proves a mark itself is read by that one', () => {
    expect(readAmount('8.5', 'auto', 'comma')).toEqual({ is: 'amount', value: 8.5 });
    expect(readAmount('1.234,50', 'auto', 'dot')).toEqual({ is: 'amount', value: 1234.5 });
  });

  test('a chosen format counts more than a proof', () => {
    expect(readAmount('1.234', 'comma', 'dot')).toEqual({ is: 'amount', value: 1234 });
  });
});

describe('over a whole event', () => {
  test('a field proves the mark for the line items', () => {
    const input = order({
      order_total: '1.234,50',
      items: [{ name: 'Desk', unit_price: '2.000' }],
    });
    expect(bodyOf(read(conversion, input)).items).toEqual([{ name: 'Desk', unit_price: 2000 }]);
  });

  test('a line item proves the mark for the fields', () => {
    const input = order({ order_total: '1.234', items: [{ name: 'Pin', quantity: '1.5' }] });
    expect(bodyOf(read(conversion, input)).order_total).toBe(1.234);
  });

  test('where two fields prove opposites, the doubtful one is refused', () => {
    const input = order({ order_total: '1.234', tax: '8.5', shipping: '1.234,50' });
    expect(refusalsOf(read(conversion, input)).map(({ field }) => field)).toEqual(['Order total']);
  });

  test('without a proof every doubtful amount is refused', () => {
    const input = order({ order_total: '1.234', tax: '97,50', shipping: 8.5 });
    expect(refusalsOf(read(conversion, input)).map(({ field }) => field)).toEqual([
      'Order total',
      'Tax',
    ]);
  });

  test('text in other fields proves nothing', () => {
    const input = order({ order_total: '1.234', order_id: '8.5', customer_name: '1.234,50' });
    expect(refusalsOf(read(conversion, input))).toHaveLength(1);
  });
});
