import { mapForZap, mapSample, valueAt } from '../../stores/map.ts';
import type { FromList, Mapping, Money } from '../../stores/sample.ts';

const payload = {
  id: 5876543210123,
  total: '108.00',
  amount_total: 10850,
  note: null,
  code: '',
  paid: true,
  customer: { first_name: 'Maya', last_name: 'Lindqvist', 'Phone Number': 12125550117 },
  line_items: [
    { title: 'Linen Tote', price: '48.00', quantity: 1, sku: null, cents: 4800 },
    { title: 'Cotton Apron', price: '32.00', quantity: 2 },
  ],
};

const map = (mapping: Mapping, money: Money = 'units') => mapSample({ payload, mapping, money });

test('a lone path keeps the type of its value', () => {
  expect(map({ order_id: '{{id}}', order_total: '{{total}}', tax: '{{paid}}' })).toEqual({
    order_id: 5876543210123,
    order_total: '108.00',
    tax: true,
  });
});

test('a path goes through objects, positions and keys with spaces', () => {
  expect(
    map({ refund_amount: '{{line_items.1.price}}', phone: '{{customer.Phone Number}}' }),
  ).toEqual({ refund_amount: '32.00', phone: 12125550117 });
});

test('paths among text become text', () => {
  expect(
    map({
      customer_name: '{{customer.first_name}} {{customer.last_name}}',
      order_id: '#{{id}}',
      refund_reason: '{{line_items.1}}',
      name: '{{missing}}/{{note}}/{{code}}/{{paid}}',
      referral_code: '{{paid}}{{line_items.1.quantity}}',
    }),
  ).toEqual({
    customer_name: 'Maya Lindqvist',
    order_id: '#5876543210123',
    refund_reason: payload.line_items[1],
    name: '///true',
    referral_code: 'true2',
  });
  expect(map({ name: 'Item: {{line_items.1}}' })).toEqual({
    name: `Item: ${JSON.stringify(payload.line_items[1])}`,
  });
});

test('text without a path is a constant', () => {
  expect(map({ refund_type: 'partial', utm_medium: '' })).toEqual({
    refund_type: 'partial',
    utm_medium: '',
  });
});

test('a missing value is left out, null and blank text stay', () => {
  const mapped = map({ tax: '{{missing.deeper}}', shipping: '{{note}}', discount: '{{code}}' });
  expect(mapped).toEqual({ shipping: null, discount: '' });
  expect(mapped).not.toHaveProperty('tax');
});

test.each([
  [10850, 108.5],
  [1, 0.01],
  [29, 0.29],
  [1999, 19.99],
  [0, 0],
  [123456789, 1234567.89],
  ['10850', 108.5],
  ['108.50', '108.50'],
  [null, null],
  ['', ''],
])('%p cents are %p', (cents, expected) => {
  expect(
    mapSample({ payload: { cents }, mapping: { order_total: '{{cents}}' }, money: 'cents' }),
  ).toStrictEqual({ order_total: expected });
});

test('missing cents are left out', () => {
  expect(map({ order_total: '{{missing}}' }, 'cents')).toStrictEqual({});
});

test('items are mapped one by one, with paths inside each', () => {
  expect(
    map(
      {
        items: {
          each: 'line_items',
          fields: {
            name: '{{title}}',
            quantity: '{{quantity}}',
            unit_price: '{{cents}}',
            sku: '{{sku}}',
          },
        },
      },
      'cents',
    ),
  ).toStrictEqual({
    items: [
      { name: 'Linen Tote', quantity: 1, unit_price: 48, sku: null },
      { name: 'Cotton Apron', quantity: 2 },
    ],
  });
});

test('items without a source are one item mapped by hand', () => {
  expect(map({ items: { fields: { name: '{{line_items.0.title}}', quantity: '1' } } })).toEqual({
    items: [{ name: 'Linen Tote', quantity: '1' }],
  });
});

test('no items where the source is not a list, none for an empty one', () => {
  const fields = { name: '{{title}}' };
  expect(map({ items: { each: 'missing', fields } })).toStrictEqual({});
  expect(map({ items: { each: 'note', fields } })).toStrictEqual({});
  expect(
    mapSample({
      payload: { lines: [] },
      mapping: { items: { each: 'lines', fields } },
      money: 'units',
    }),
  ).toStrictEqual({ items: [] });
});

test.each([
  'constructor',
  '__proto__',
  '__proto__.toString',
  'customer.constructor.name',
  'line_items.map',
  'total.length',
  'toString',
])('nothing inherited is found at %s', (path) => {
  expect(valueAt(payload, path)).toBeUndefined();
});

test('a key named __proto__ in a payload is data', () => {
  const odd: unknown = JSON.parse('{"__proto__": {"total": "5.00"}}');
  expect(
    mapSample({ payload: odd, mapping: { order_total: '{{__proto__.total}}' }, money: 'units' }),
  ).toEqual({
    order_total: '5.00',
  });
});

describe('a value in a list', () => {
  const answers = [
    { name: 'email', values: ['a@example.com'], amount: '10.50' },
    { name: 'code', values: ['JOHN123', 'ANNE'], amount: 4 },
  ];
  const found = (value: FromList) =>
    mapSample({ payload: { answers }, mapping: { referral_code: value }, money: 'units' })[
      'referral_code'
    ];

  test.each<[string, FromList, unknown]>([
    ['is the first without a name', { list: 'answers', value: 'name' }, 'email'],
    [
      'is found by what its entry is called',
      { list: 'answers', where: ['name', 'code'], value: 'amount' },
      4,
    ],
    [
      'can be the first of a list in its entry',
      { list: 'answers', where: ['name', 'code'], value: 'values', take: 'inner' },
      'JOHN123',
    ],
    ['can be the entry itself', { list: 'answers' }, answers[0]],
    ['can be the sum of all', { list: 'answers', value: 'amount', take: 'sum' }, 14.5],
    ['is nothing where no entry fits', { list: 'answers', where: ['name', 'x'] }, undefined],
    ['is nothing where there is no list', { list: 'missing' }, undefined],
  ])('%s', (_, value, expected) => {
    expect(found(value)).toEqual(expected);
  });
});

test('a Zap is told that amounts are in cents, and gets them as they are', () => {
  const mapping = { order_total: '{{amount_total}}' };
  expect(mapForZap({ payload, mapping, money: 'cents' })).toEqual({
    order_total: 10850,
    amounts_in: 'cents',
  });
  expect(mapForZap({ payload, mapping, money: 'units' })).toEqual({ order_total: 10850 });
  expect(mapForZap({ payload, mapping: { order_id: '{{id}}' }, money: 'cents' })).toEqual({
    order_id: payload.id,
  });
});
