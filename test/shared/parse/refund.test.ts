import { parse } from '../../../shared/parse/parse.ts';
import { refund } from '../../../shared/events/refund.ts';
import { bodyOf, refusalsOf } from './parsed.ts';

const blanks = [undefined, null, '', ' ', [], {}];
const messages = (input: Record<string, unknown>) =>
  refusalsOf(parse(refund, input)).map(({ message }) => message);

describe('partial', () => {
  test.each(blanks)('a blank amount, %j, never means everything', (blank) => {
    expect(messages({ order_id: 'A', refund_type: 'partial', refund_amount: blank })).toEqual([
      'Refund amount is missing, and Refund type is partial. Map Refund amount, or change Refund type.',
    ]);
  });

  test.each(blanks)('is what a blank type, %j, stands for', (blank) => {
    expect(messages({ order_id: 'A', refund_type: blank })).toHaveLength(1);
    expect(bodyOf(parse(refund, { order_id: 'A', refund_type: blank, refund_amount: 5 }))).toEqual({
      order_id: 'A',
      refund_amount: 5,
    });
  });

  test.each([0, '0', '0.00'])('a part of %j is sent as 0', (amount) => {
    expect(bodyOf(parse(refund, { order_id: 'A', refund_amount: amount }))).toStrictEqual({
      order_id: 'A',
      refund_amount: 0,
    });
  });

  test.each(['-5', '(5.00)', -5, '-$5.00', '5-'])(
    'an amount of %j has lost its minus',
    (amount) => {
      expect(bodyOf(parse(refund, { order_id: 'A', refund_amount: amount }))).toMatchObject({
        refund_amount: 5,
      });
    },
  );

  test.each(['--5', 'all', '12,50', '-1,234', ['5', '6']])(
    'an amount of %j is refused',
    (amount) => {
      expect(messages({ order_id: 'A', refund_amount: amount })).toEqual([
        expect.stringMatching(/^Refund amount /),
      ]);
    },
  );
});

describe('full', () => {
  test.each(blanks)('takes no amount: %j', (blank) => {
    const input = { order_id: 'A', refund_type: 'full', refund_amount: blank };
    expect(bodyOf(parse(refund, input))).toStrictEqual({ order_id: 'A' });
  });

  test.each([0, '0', 5, '5.00', false])('an amount of %j contradicts it', (amount) => {
    const input = { order_id: 'A', refund_type: 'full', refund_amount: amount };
    expect(refusalsOf(parse(refund, input)).map(({ field }) => field)).toContain('Refund amount');
  });

  test('says how to resolve the contradiction', () => {
    expect(messages({ order_id: 'A', refund_type: 'full', refund_amount: 5 })).toEqual([
      'Refund amount must be blank because Refund type is full. Clear it, or change Refund type.',
    ]);
  });

  test('white space around the type is dropped', () => {
    expect(bodyOf(parse(refund, { order_id: 'A', refund_type: ' full ' }))).toEqual({
      order_id: 'A',
    });
  });
});

test.each([
  'half',
  'Full',
  'partial,full',
  0,
  true,
  ['full'],
  { full: true },
  'toString',
  '__proto__',
])('a type of %j is neither', (type) => {
  const shown = typeof type === 'string' || typeof type === 'number' ? ` "${type}"` : '';
  expect(messages({ order_id: 'A', refund_type: type, refund_amount: 5 })).toEqual([
    `Refund type${shown} isn't an option. Use partial or full.`,
  ]);
});

test('the type itself is never sent', () => {
  const input = { order_id: 'A', refund_type: 'partial', refund_amount: 5 };
  expect(bodyOf(parse(refund, input))).not.toHaveProperty('refund_type');
});

describe('what names the conversion', () => {
  test.each(['order_id', 'conversion_id', 'claim_id'])('%s alone is enough', (key) => {
    expect(bodyOf(parse(refund, { [key]: 7, refund_type: 'full' }))).toStrictEqual({ [key]: '7' });
  });

  test('two or three leave as given', () => {
    const ids = { order_id: 'A', conversion_id: 'B', claim_id: 'C' };
    expect(bodyOf(parse(refund, { ...ids, refund_type: 'full' }))).toStrictEqual(ids);
  });

  test('one may be blank beside another', () => {
    const input = { order_id: '', conversion_id: 'B', claim_id: null, refund_amount: 1 };
    expect(bodyOf(parse(refund, input))).toStrictEqual({ conversion_id: 'B', refund_amount: 1 });
  });

  test.each(blanks)('none of the three is missing if all are %j', (blank) => {
    const input = { order_id: blank, conversion_id: blank, claim_id: blank, refund_amount: 1 };
    expect(messages(input)).toEqual([
      'Order ID, Conversion ID, and Claim ID are all blank. Map at least one.',
    ]);
  });

  test('the refund ID does not name it', () => {
    expect(messages({ refund_id: 'R', refund_amount: 1 })).toHaveLength(1);
  });
});
