import { formValues, inputDataOf, type FormField } from '../../../playground/zapier/input.ts';
import { typed } from '../../../playground/zapier/typed.ts';

const code = [{ key: 'code' }];
const tax = [{ key: 'tax', default: '0' }];
const list = [{ key: 'items', children: [{ key: 'item_name' }, { key: 'item_quantity' }] }];

const inputData = (...filled: Parameters<typeof inputDataOf>) => inputDataOf(...filled).inputData;
const inputDataRaw = (fields: readonly FormField[], values: Record<string, unknown>) =>
  inputDataOf(fields, values).inputDataRaw;

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
    expect(inputData(code, { code: value })).toEqual({ code: text });
  });
});

describe('a value that is mapped but blank', () => {
  test.each(['', ' ', null, undefined, []])('%j is an empty text where blanks stay', (blank) => {
    const filled = inputData(code, { code: blank }, { blanksStay: true });
    expect(Object.keys(filled)).toEqual(['code']);
    expect(String(filled['code']).trim()).toBe('');
  });

  test.each(['', ' ', null, undefined, []])('%j disappears where Zapier cleans', (blank) => {
    expect(inputData(code, { code: blank }, { blanksStay: false })).toEqual({});
  });

  test('leaves its place in the form', () => {
    expect(inputDataOf(code, { code: null }, { blanksStay: false }).inputDataRaw).toEqual({
      code: '{{123__code}}',
    });
  });
});

describe('what the form is prefilled with', () => {
  test('stays in a field that nobody touched', () => {
    expect(inputDataOf(tax, {})).toEqual({ inputData: { tax: '0' }, inputDataRaw: { tax: '0' } });
    expect(inputData(tax, {}, { blanksStay: false })).toEqual({ tax: '0' });
  });

  test('gives way to what is mapped, blank or not', () => {
    expect(inputData(tax, { tax: 8 })).toEqual({ tax: '8' });
    expect(inputData(tax, { tax: null })).toEqual({ tax: '' });
    expect(inputData(tax, { tax: null }, { blanksStay: false })).toEqual({});
  });
});

test('a field that nobody touched is not there', () => {
  expect(inputDataOf(code, {})).toEqual({ inputData: {}, inputDataRaw: {} });
});

test('a value that the form has no field for is not there', () => {
  expect(inputDataOf(code, { other: 1, constructor: 2 })).toEqual({
    inputData: {},
    inputDataRaw: {},
  });
});

test('a name that every object has is not a value', () => {
  expect(inputData([{ key: 'constructor' }], {})).toEqual({});
});

describe('the form itself holds', () => {
  test('the place that a value is mapped from', () => {
    expect(inputDataRaw(code, { code: 'JOHN' })).toEqual({ code: '{{123__code}}' });
    expect(inputDataRaw(code, { code: { a: 1 } })).toEqual({ code: '{{123__code}}' });
  });

  test.each([[[32, 4]], [['32.00']], [[]]])(
    'a place in line items where a list is mapped: %j',
    (values) => {
      expect(inputDataOf(code, { code: values })).toEqual({
        inputData: { code: values.join(',') },
        inputDataRaw: { code: '{{123__line_items[]code}}' },
      });
    },
  );

  test('text that was typed, as it was typed', () => {
    expect(inputDataOf(code, { code: typed('1750') })).toEqual({
      inputData: { code: '1750' },
      inputDataRaw: { code: '1750' },
    });
  });

  test('typed text in front of what is mapped, which it stands before once', () => {
    expect(inputDataOf(code, { code: typed('ori', ['541308', '541308']) })).toEqual({
      inputData: { code: 'ori541308,541308' },
      inputDataRaw: { code: 'ori{{123__line_items[]code}}' },
    });
    expect(inputDataOf(code, { code: typed('#', 1016) })).toEqual({
      inputData: { code: '#1016' },
      inputDataRaw: { code: '#{{123__code}}' },
    });
  });
});

describe('line items', () => {
  const rows = [
    { item_name: 'A', item_quantity: 2 },
    { item_name: 'B', item_quantity: null },
  ];
  const places = {
    item_name: '{{123__line_items[]item_name}}',
    item_quantity: '{{123__line_items[]item_quantity}}',
  };

  test('that are mapped are a list, and stand at the top once more', () => {
    expect(inputDataOf(list, { items: rows })).toEqual({
      inputData: {
        items: [
          { item_name: 'A', item_quantity: '2' },
          { item_name: 'B', item_quantity: '' },
        ],
        item_name: 'A,B',
        item_quantity: '2,',
      },
      inputDataRaw: places,
    });
  });

  test('lose their blanks where Zapier cleans', () => {
    expect(inputDataOf(list, { items: rows }, { blanksStay: false })).toEqual({
      inputData: {
        items: [{ item_name: 'A', item_quantity: '2' }, { item_name: 'B' }],
        item_name: 'A,B',
        item_quantity: '2,',
      },
      inputDataRaw: places,
    });
  });

  test('stand at the top only by the fields that are mapped', () => {
    expect(inputDataOf(list, { items: [{ item_name: 'A' }, {}] })).toEqual({
      inputData: { items: [{ item_name: 'A' }, {}], item_name: 'A,' },
      inputDataRaw: { item_name: places.item_name },
    });
  });

  test.each([
    ['in every row', [{ item_quantity: typed('1') }, { item_quantity: typed('1') }]],
    ['in one', [{}, { item_quantity: typed('1') }]],
  ])('have what was typed once %s in every row, and once at the top', (_, [first, second]) => {
    const items = [
      { item_name: 'Toy C', ...first },
      { item_name: 'Toy B', ...second },
    ];
    expect(inputDataOf(list, { items })).toEqual({
      inputData: {
        items: [
          { item_name: 'Toy C', item_quantity: '1' },
          { item_name: 'Toy B', item_quantity: '1' },
        ],
        item_name: 'Toy C,Toy B',
        item_quantity: '1',
      },
      inputDataRaw: { item_name: places.item_name, item_quantity: '1' },
    });
  });

  test('have what the form is prefilled with in every row', () => {
    const prefilled = [
      { key: 'items', children: [{ key: 'item_name' }, { key: 'item_quantity', default: '1' }] },
    ];
    expect(inputData(prefilled, { items: [{ item_name: 'A' }, { item_name: 'B' }] })).toEqual({
      items: [
        { item_name: 'A', item_quantity: '1' },
        { item_name: 'B', item_quantity: '1' },
      ],
      item_name: 'A,B',
      item_quantity: '1',
    });
  });

  test('of which nothing is mapped stand at the top alone', () => {
    const byHand = { item_name: typed('A, B'), item_quantity: typed('2') };
    for (const items of [byHand, [byHand]])
      expect(inputDataOf(list, { items })).toEqual({
        inputData: { item_name: 'A, B', item_quantity: '2' },
        inputDataRaw: { item_name: 'A, B', item_quantity: '2' },
      });
  });

  test('that are one item from outside of a list stand at the top alone', () => {
    expect(inputDataOf(list, { items: rows[0] })).toEqual({
      inputData: { item_name: 'A', item_quantity: '2' },
      inputDataRaw: { item_name: '{{123__item_name}}', item_quantity: '{{123__item_quantity}}' },
    });
    expect(inputDataOf(list, { items: rows[1] }, { blanksStay: false }).inputData).toEqual({
      item_name: 'B',
    });
  });

  test.each([[[]], [undefined], ['A, B'], [typed('A, B')], [{}], [['A', null, ['B']]]])(
    'of which there are none leave nothing: %p',
    (items) => {
      expect(inputDataOf(list, { items })).toEqual({ inputData: {}, inputDataRaw: {} });
    },
  );

  test('keep their places over what is no group of fields', () => {
    expect(inputData(list, { items: ['A', null, { item_name: 'B' }] })).toEqual({
      items: [{}, {}, { item_name: 'B' }],
      item_name: ',,B',
    });
  });

  test('have the names of the form instead of those of the API', () => {
    const values = { code: typed('J'), items: [{ name: 'A', quantity: 2 }, 'B'], other: 1 };
    expect(formValues([...code, ...list], values)).toEqual({
      code: typed('J'),
      items: [{ item_name: 'A', item_quantity: 2 }, 'B'],
    });
    expect(formValues(list, { items: { name: 'A' } })).toEqual({ items: { item_name: 'A' } });
  });

  test('that are no list are left as they are', () => {
    expect(formValues([...code, ...list], { items: 'A, B' })).toEqual({ items: 'A, B' });
  });
});
