import { claim } from './inputs.ts';
import { connection, failed, onlyRequest, output, useApi, zap } from './zap.ts';

const account = connection();
const api = useApi();

const run = (inputData: Record<string, unknown>) =>
  zap.run('record_claim', { ...claim, ...inputData }, account);

/** The items that the API received. */
const sent = async (inputData: Record<string, unknown>): Promise<unknown> => {
  output(await run(inputData));
  return Object(onlyRequest(api()).json).items;
};

const refusal = async (inputData: Record<string, unknown>) => {
  const told = failed(await run(inputData));
  expect(told.error).toBe('AppError');
  expect(api().requests()).toEqual([]);
  return told.message;
};

const rows = [
  { item_name: 'Serum', item_quantity: '2', item_unit_price: '32.00', item_sku: 'VITC-30' },
  { item_name: 'Gift Wrapping', item_quantity: '', item_line_total: '4.00', item_sku: '' },
];
const joined = {
  item_name: 'Serum,Gift Wrapping',
  item_quantity: '2,',
  item_unit_price: '32.00,',
  item_line_total: ',4.00',
  item_sku: 'VITC-30,',
};
const items = [
  { name: 'Serum', quantity: 2, unit_price: 32, sku: 'VITC-30' },
  { name: 'Gift Wrapping', line_total: 4 },
];

describe('line items that are mapped', () => {
  test('arrive as a list', async () => {
    expect(await sent({ items: rows })).toStrictEqual(items);
  });

  test('may stand at the top once more, joined with commas', async () => {
    expect(await sent({ items: rows, ...joined })).toStrictEqual(items);
  });

  test('stay apart where each of them has a blank', async () => {
    const mapped = [
      { item_name: 'Serum', item_sku: '' },
      { item_name: 'Gift Wrapping', item_sku: null },
    ];
    expect(await sent({ items: mapped, item_name: 'Serum,Gift Wrapping' })).toEqual([
      { name: 'Serum' },
      { name: 'Gift Wrapping' },
    ]);
  });

  test('may be a single one that is no list', async () => {
    expect(await sent({ items: rows[0] })).toStrictEqual([items[0]]);
  });

  test('have a category path with levels', async () => {
    const row = { item_name: 'Serum', item_category_path: ' Skincare > > Serums ' };
    expect(await sent({ items: [row] })).toStrictEqual([
      { name: 'Serum', category_path: ['Skincare', 'Serums'] },
    ]);
  });

  test.each([
    ['a row without a name', { item_quantity: '1', item_name: '' }, /^Item 3 has no name\./],
    ['no units', { item_name: 'A', item_quantity: '0' }, /^Item 3 Quantity "0" must be greater/],
    ['a word', { item_name: 'A', item_unit_price: 'free' }, /^Item 3 Unit Price "free" isn't/],
    ['joined prices', { item_name: 'A', item_unit_price: '1.00,2.00' }, /contains several numbers/],
    ['text', 'A', /^Item 3 isn't a line item/],
  ])('are refused by their position: %s', async (_, row, message) => {
    expect(await refusal({ items: [...rows, row] })).toMatch(message);
  });

  test('keep their positions over rows that are empty', async () => {
    const empty = [{}, { item_name: '' }, null, { item_sku: 'A' }];
    expect(await refusal({ items: empty })).toMatch(/^Item 4 has no name\./);
  });
});

describe("items under the API's own names, as an agent sends them", () => {
  test('are items', async () => {
    const own = { name: 'Serum', quantity: '2', unit_price: 32, category_path: ['Skincare'] };
    expect(await sent({ items: [own] })).toStrictEqual([
      { name: 'Serum', quantity: 2, unit_price: 32, category_path: ['Skincare'] },
    ]);
  });

  test('may stand beside the names of the form', async () => {
    expect(await sent({ items: [{ item_name: 'A', quantity: 3, name: '' }] })).toStrictEqual([
      { name: 'A', quantity: 3 },
    ]);
  });

  test('are refused where a row has both and nobody knows which counts', async () => {
    expect(await refusal({ items: [{ item_name: 'A', name: 'B' }] })).toMatch(
      /^Item 1 has a field "item_name"/,
    );
  });

  test.each([
    ['a group in a group', { items: [{ item_name: 'A' }] }, /^Item 1 has a field "items"/],
    ['a field that no item has', { name: 'A', price: 5 }, /^Item 1 has a field "price"/],
    ['a list of rows', [{ name: 'A' }], /^Item 1 isn't a line item/],
  ])('are never dropped in silence: %s', async (_, row, message) => {
    expect(await refusal({ items: [row] })).toMatch(message);
  });
});

describe('a single item at the top that may be several, joined', () => {
  const told = /may be several line items joined by commas\. Map the line items, or type a number/;

  test.each([
    { item_name: 'A,B', item_unit_price: '1,200.00' },
    { item_name: 'A,B', item_line_total: '$1,200.00' },
    { item_name: 'A', item_quantity: '1,000,000', item_sku: 'X,Y' },
    { item_name: 'A', item_quantity: '1,2', item_unit_price: '3,4' },
    { item_name: 'A, B', item_unit_price: '１，２００．００' },
  ])('is refused: %j', async (typed) => {
    expect(await refusal(typed)).toMatch(told);
  });

  test.each([
    [{ item_name: 'Apron, 30"', item_unit_price: '1200.00' }, 1200],
    [{ item_name: 'Apron', item_unit_price: '$1,200.00' }, 1200],
  ])('is one item where no other field has a comma: %j', async (typed, price) => {
    expect(await sent(typed)).toEqual([{ name: typed.item_name, unit_price: price }]);
  });

  test('is refused where the form itself says that line items are mapped', async () => {
    const raw = { item_name: '{{1__line_items[]name}}' };
    const mapped = await zap.run('record_claim', { ...claim, item_name: 'A,B' }, account, raw);
    expect(failed(mapped).message).toBe(
      'Item 1 Name "A,B" may be several line items joined by commas. Map the line items, or type text without commas.',
    );
    expect(api().requests()).toEqual([]);
  });
});

describe('one item that is typed by hand', () => {
  test('stands at the top', async () => {
    const typed = { item_name: 'Serum', item_quantity: '2', item_unit_price: '32.00' };
    expect(await sent(typed)).toStrictEqual([{ name: 'Serum', quantity: 2, unit_price: 32 }]);
  });

  test('may have commas in its name', async () => {
    expect(await sent({ item_name: 'Apron, 30" × 34"' })).toEqual([{ name: 'Apron, 30" × 34"' }]);
  });

  test('is left out when nothing is typed', async () => {
    expect(await sent({ item_name: '', item_quantity: ' ', item_sku: null })).toBeUndefined();
  });

  test('is refused without a name', async () => {
    expect(await refusal({ item_quantity: '2' })).toMatch(/^Item 1 has no name\./);
  });

  test.each([[[]], [[{}]], [['']], [[null]], [[{ item_name: '', item_sku: null }]], [{}], ['']])(
    'counts beside items with nothing in them: %j',
    async (empty) => {
      expect(await sent({ items: empty, item_name: 'Serum' })).toEqual([{ name: 'Serum' }]);
    },
  );
});

describe('items with nothing in them', () => {
  test('are left out when Zapier has joined their blanks', async () => {
    expect(await sent({ items: [{}, {}, {}], item_name: ',,', item_sku: ', ,' })).toBeUndefined();
  });

  test.each([undefined, null, '', [], {}, [{}], [''], [null], [{ item_name: ' ' }]])(
    '%j are left out',
    async (empty) => {
      expect(await sent({ items: empty })).toBeUndefined();
    },
  );
});

describe('one typed value while the other item fields are mapped', () => {
  test('is refused: nobody knows which rows it is meant for', async () => {
    expect(
      await refusal({ items: [{ item_name: 'A' }, { item_name: 'B' }], item_quantity: '2' }),
    ).toBe(
      'Quantity has one typed value while the other item fields are mapped. Map it from the line items too, or clear it.',
    );
  });

  test.each(['', ',', ', ,', null])('is none when it is %j', async (blank) => {
    expect(await sent({ items: [{ item_name: 'A' }], item_quantity: blank })).toEqual([
      { name: 'A' },
    ]);
  });

  test('is none when one of the rows has it', async () => {
    const mapped = [{ item_name: 'A' }, { item_name: 'B', item_quantity: '2' }];
    expect(await sent({ items: mapped, item_quantity: ',2' })).toEqual([
      { name: 'A' },
      { name: 'B', quantity: 2 },
    ]);
  });
});
