import { formValues, inputDataOf } from '../../../playground/zapier/input.ts';

const code = [{ key: 'code' }];
const tax = [{ key: 'tax', default: '0' }];
const list = [{ key: 'items', children: [{ key: 'item_name' }, { key: 'item_quantity' }] }];

describe('a value that is mapped becomes text', () => {
  test.each([
    ['JOHN', 'JOHN'],
    [' JOHN ', ' JOHN '],
    [108, '108'],
    [108.5, '108.5'],
    [0, '0'],
    [true, 'true'],
    [false, 'false'],
    [{ a: 1 }, '{"a":1}'],
    [['a', 1, null], 'a,1,'],
  ])('%j is %j', (value, text) => {
    expect(inputDataOf(code, { code: value })).toEqual({ code: text });
  });
});

describe('a value that is mapped but blank', () => {
  test.each(['', ' ', null, undefined, []])('%j is an empty text where blanks stay', (blank) => {
    const filled = inputDataOf(code, { code: blank }, { blanksStay: true });
    expect(Object.keys(filled)).toEqual(['code']);
    expect(String(filled['code']).trim()).toBe('');
  });

  test.each(['', ' ', null, undefined, []])('%j disappears where Zapier cleans', (blank) => {
    expect(inputDataOf(code, { code: blank }, { blanksStay: false })).toEqual({});
  });
});

describe('what the form is prefilled with', () => {
  test('stays in a field that nobody touched', () => {
    expect(inputDataOf(tax, {})).toEqual({ tax: '0' });
    expect(inputDataOf(tax, {}, { blanksStay: false })).toEqual({ tax: '0' });
  });

  test('gives way to what is mapped, blank or not', () => {
    expect(inputDataOf(tax, { tax: 8 })).toEqual({ tax: '8' });
    expect(inputDataOf(tax, { tax: null })).toEqual({ tax: '' });
    expect(inputDataOf(tax, { tax: null }, { blanksStay: false })).toEqual({});
  });
});

test('a field that nobody touched is not there', () => {
  expect(inputDataOf(code, {})).toEqual({});
});

test('a value that the form has no field for is not there', () => {
  expect(inputDataOf(code, { other: 1, constructor: 2 })).toEqual({});
});

test('a name that every object has is not a value', () => {
  expect(inputDataOf([{ key: 'constructor' }], {})).toEqual({});
});

describe('line items', () => {
  const rows = [
    { item_name: 'A', item_quantity: 2 },
    { item_name: 'B', item_quantity: null },
  ];

  test('that are mapped are a list, and stand at the top once more', () => {
    expect(inputDataOf(list, { items: rows })).toEqual({
      items: [
        { item_name: 'A', item_quantity: '2' },
        { item_name: 'B', item_quantity: '' },
      ],
      item_name: 'A,B',
      item_quantity: '2,',
    });
  });

  test('lose their blanks where Zapier cleans', () => {
    expect(inputDataOf(list, { items: rows }, { blanksStay: false })).toEqual({
      items: [{ item_name: 'A', item_quantity: '2' }, { item_name: 'B' }],
      item_name: 'A,B',
      item_quantity: '2,',
    });
  });

  test('stand at the top only by the fields that are mapped', () => {
    expect(inputDataOf(list, { items: [{ item_name: 'A' }, {}] })).toEqual({
      items: [{ item_name: 'A' }, {}],
      item_name: 'A,',
    });
  });

  test('that are typed stand at the top alone', () => {
    expect(inputDataOf(list, { items: [rows[0]] }, { typed: true })).toEqual({
      item_name: 'A',
      item_quantity: '2',
    });
    expect(inputDataOf(list, { items: [] }, { typed: true })).toEqual({});
  });

  test('of which there are none leave nothing', () => {
    expect(inputDataOf(list, { items: [] })).toEqual({});
    expect(inputDataOf(list, {})).toEqual({});
    expect(inputDataOf(list, { items: 'A, B' })).toEqual({});
  });

  test('that are no groups of fields have nothing in them', () => {
    expect(inputDataOf(list, { items: ['A', null, ['B']] })).toEqual({ items: [{}, {}, {}] });
  });

  test('have the names of the form instead of those of the API', () => {
    const values = { code: 'J', items: [{ name: 'A', quantity: 2 }, 'B'], other: 1 };
    expect(formValues([...code, ...list], values)).toEqual({
      code: 'J',
      items: [{ item_name: 'A', item_quantity: 2 }, 'B'],
    });
  });

  test('that are no list are left as they are', () => {
    expect(formValues([...code, ...list], { items: 'A, B' })).toEqual({ items: 'A, B' });
  });
});
