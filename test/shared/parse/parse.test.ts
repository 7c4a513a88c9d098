import { claim } from '../../../shared/events/claim.ts';
import { conversion } from '../../../shared/events/conversion.ts';
import { refund } from '../../../shared/events/refund.ts';
import { parse } from '../../../shared/parse/parse.ts';
import { visit } from '../../../shared/events/visit.ts';
import { bodyOf, refusalsOf } from './parsed.ts';

const order = { customer_email: 'buyer@example.com', order_total: 108 };
const zeros = { tax: 0, shipping: 0, discount: 0 };
const blanks = [undefined, null, '', '  ', '\u00a0', [], {}];

describe('blanks', () => {
  test.each(blanks)('%j never reaches the API', (blank) => {
    const input = {
      ...order,
      tax: blank,
      shipping: blank,
      discount: blank,
      order_id: blank,
      customer_name: blank,
      referral_code: blank,
      items: blank,
    };
    expect(bodyOf(parse(conversion, input))).toStrictEqual({ ...order, ...zeros });
  });

  test.each(blanks)('%j in a required field is missing, never 0', (blank) => {
    const input = { customer_email: blank, order_total: blank };
    expect(refusalsOf(parse(conversion, input))).toEqual([
      {
        field: 'Customer email',
        keys: ['customer_email'],
        message: expect.stringMatching(/^Customer email is missing\./),
      },
      {
        field: 'Order total',
        keys: ['order_total'],
        message: expect.stringMatching(/^Order total is missing\./),
      },
    ]);
  });

  test('0 and false do reach it', () => {
    const input = { ...order, order_total: 0, tax: '0', order_id: 0, customer_name: false };
    expect(bodyOf(parse(conversion, input))).toStrictEqual({
      ...order,
      ...zeros,
      order_total: 0,
      order_id: '0',
      customer_name: 'false',
    });
  });
});

describe('identifiers', () => {
  test('leave as text, whatever they came as', () => {
    const input = { ...order, order_id: 5876543210123, referral_code: 7 };
    expect(bodyOf(parse(conversion, input))).toMatchObject({
      order_id: '5876543210123',
      referral_code: '7',
    });
  });

  test('keep zeros in front and digits beyond 2^53 when they are text', () => {
    const input = { ...order, order_id: '0009007199254740993' };
    expect(bodyOf(parse(conversion, input)).order_id).toBe('0009007199254740993');
  });

  test('that are numbers beyond 2^53 have lost digits already', () => {
    const [{ field, message }] = refusalsOf(parse(conversion, { ...order, order_id: 2 ** 53 + 2 }));
    expect(field).toBe('Order ID');
    expect(message).toMatch(/its last digits may be wrong\. Map the text version/);
  });
});

describe('several mistakes', () => {
  test('are told in the order of the form', () => {
    const input = { customer_email: 'nobody', order_total: 'free', tax: '-1', order_id: {} };
    expect(refusalsOf(parse(conversion, input)).map(({ field }) => field)).toEqual([
      'Customer email',
      'Order total',
      'Tax',
    ]);
  });

  test('name the value, unless it says something of a person', () => {
    const input = { ...order, customer_email: 'nobody', tax: 'free', customer_name: ['Jane'] };
    expect(refusalsOf(parse(conversion, input)).map(({ message }) => message)).toEqual([
      "Customer email isn't an email address. It needs one @, text on both sides of it, and no spaces.",
      'Tax "free" isn\'t a number. Map a plain number, such as 1234.50.',
      'Customer name is a list. Map a single value.',
    ]);
  });

  test('never name a secret or an address that was mapped into another field', () => {
    const secrets = ['key-of-the-brand'];
    const input = { ...order, order_total: 'key-of-the-brand', tax: 'jane@example.com' };
    const told = refusalsOf(parse(conversion, input, { secrets })).map(({ message }) => message);
    expect(told.join()).not.toMatch(/key-of-the-brand|jane@example\.com/);
    expect(told).toEqual([
      expect.stringMatching(/^Order total "\*\*\*"/),
      expect.stringMatching(/^Tax "\*\*\*"/),
    ]);
  });

  test('stay short with values as long as a page', () => {
    const input = { ...order, order_total: 'x'.repeat(10_000), tax: '9'.repeat(10_000) };
    for (const { message } of refusalsOf(parse(conversion, input))) {
      expect(message.length).toBeLessThanOrEqual(250);
      expect(message).toMatch(/\.$/);
    }
  });
});

const keysOf = (parsed: Parameters<typeof refusalsOf>[0]) =>
  refusalsOf(parsed).map(({ keys }) => keys);

describe('a form can mark every field at fault', () => {
  test('of an order and its items', () => {
    const items = ['A', { name: 'B', size: 'S' }, { quantity: 0 }];
    expect(keysOf(parse(conversion, { ...order, order_total: '1,234', items }))).toEqual([
      ['order_total'],
      ['items.1'],
      ['items.2'],
      ['items.3.name'],
      ['items.3.quantity'],
    ]);
  });

  test('of two amounts in different currencies', () => {
    expect(keysOf(parse(conversion, { ...order, order_total: '€100', tax: '$8' }))).toEqual([
      ['order_total', 'tax'],
    ]);
  });

  test('of IDs that are all blank, and of a question', () => {
    expect(keysOf(parse(refund, { refund_type: 'half' }))).toEqual([
      ['order_id', 'conversion_id', 'claim_id'],
      ['refund_type'],
    ]);
    expect(keysOf(parse(refund, { order_id: 'A' }))).toEqual([['refund_amount']]);
  });
});

const labels = (label: string) => label.toUpperCase();

describe('a form of its own', () => {
  test('speaks with its own labels', () => {
    const input = { items: [{ quantity: 1 }, { name: 'A', quantity: 0 }] };
    expect(refusalsOf(parse(claim, input, { labels })).map(({ field }) => field)).toEqual([
      'REFERRAL CODE',
      'EMAIL',
      'Item 1 NAME',
      'Item 2 QUANTITY',
    ]);
  });

  test('has its number format', () => {
    const input = { ...order, order_total: '1.234' };
    expect(bodyOf(parse(conversion, input, { format: 'comma' })).order_total).toBe(1234);
    expect(bodyOf(parse(conversion, input, { format: 'dot' })).order_total).toBe(1.234);
  });

  test('may have other fields, which are not sent', () => {
    const input = { referral_code: 'JOHN123', number_format: 'auto', name: 'x', body: {} };
    expect(bodyOf(parse(visit, input))).toStrictEqual({ referral_code: 'JOHN123' });
  });
});
