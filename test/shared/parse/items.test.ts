import { conversion } from '../../../shared/events/conversion.ts';
import { parse } from '../../../shared/parse/parse.ts';
import { bodyOf, refusalsOf } from './parsed.ts';

const withItems = (items: unknown) =>
  parse(conversion, { customer_email: 'buyer@example.com', order_total: 1, items });
const itemsOf = (items: unknown) => bodyOf(withItems(items)).items;
const messages = (items: unknown) => refusalsOf(withItems(items)).map(({ message }) => message);

test('numbers in text become numbers, and blanks in a row are left out', () => {
  expect(
    itemsOf([
      { name: 'Serum', quantity: '2', unit_price: '32.00', line_total: null, sku: ' ' },
      { name: 7, quantity: 1, line_total: 4, image_url: 'no address', category_path: [] },
    ]),
  ).toStrictEqual([
    { name: 'Serum', quantity: 2, unit_price: 32 },
    { name: '7', quantity: 1, line_total: 4, image_url: 'no address' },
  ]);
});

test('a unit price and a line total both leave as given, even when they contradict', () => {
  const items = [{ name: 'Serum', quantity: 2, unit_price: 32, line_total: 5 }];
  expect(itemsOf(items)).toStrictEqual(items);
});

test('an item that costs nothing keeps its 0', () => {
  expect(itemsOf([{ name: 'Card', unit_price: '0.00' }])).toEqual([
    { name: 'Card', unit_price: 0 },
  ]);
});

test('a price of an item that is blank is left out, never 0', () => {
  expect(itemsOf([{ name: 'Card', unit_price: '' }])).toStrictEqual([{ name: 'Card' }]);
});

describe('empty rows', () => {
  test.each([undefined, null, '', {}, [], { name: '' }, { name: ' ', sku: null, color: '' }])(
    '%j is dropped',
    (row) => {
      expect(itemsOf([row, { name: 'Serum' }, row])).toEqual([{ name: 'Serum' }]);
    },
  );

  test('count for the positions that messages name', () => {
    expect(messages([{ name: 'Serum' }, {}, null, { sku: 'A' }])).toEqual([
      expect.stringMatching(/^Item 4 has no name\./),
    ]);
  });

  test('without any other leave no list behind', () => {
    expect(bodyOf(withItems([{}, null, { name: '' }]))).not.toHaveProperty('items');
  });
});

describe('holes in line items', () => {
  test('are named by position', () => {
    expect(
      messages([{ name: 'A' }, { unit_price: 3 }, { name: 'B' }, { name: '', sku: 'x' }]),
    ).toEqual([
      'Item 2 has no name. Map one for each item.',
      'Item 4 has no name. Map one for each item.',
    ]);
  });

  test('a wrong value is named with its item, its field and itself', () => {
    expect(
      messages([
        { name: 'A', quantity: '0' },
        { name: 'B', unit_price: 'free' },
      ]),
    ).toEqual([
      'Item 1 Quantity "0" must be greater than 0. Leave it blank to count 1.',
      'Item 2 Unit price "free" isn\'t a number. Map a plain number, such as 1234.50.',
    ]);
  });

  test('an amount with two readings is told beside rows that are nothing', () => {
    expect(messages([null, '', { name: 'A', unit_price: '1,234' }])).toEqual([
      expect.stringMatching(/^Item 3 Unit price "1,234" could mean 1234 or 1\.234\./),
    ]);
  });

  test('two items that were joined into one text are told as such', () => {
    expect(messages([{ name: 'A, B', unit_price: '32.00,4.00' }])).toEqual([
      'Item 1 Unit price "32.00,4.00" contains several numbers. Map the line items, or a single number.',
    ]);
  });

  test.each(['A', 5, true, [{ name: 'A' }]])('a row that is %j is refused', (row) => {
    expect(messages([{ name: 'A' }, row])).toEqual([
      "Item 2 isn't a line item. Map each item field separately.",
    ]);
  });
});

describe('a value that no item has a field for', () => {
  test.each(['price', 'item_name', 'constructor', '__proto__', 'items'])(
    'is refused under %s',
    (key) => {
      const row = Object.fromEntries([
        ['name', 'A'],
        [key, 'x'],
      ]);
      expect(messages([{ name: 'B' }, row])).toEqual([
        `Item 2 has a field "${key}" that AdvocateLoop items don't have. Rename it, or leave it out.`,
      ]);
    },
  );

  test('is no fault while it is blank', () => {
    expect(itemsOf([{ name: 'A', price: '', note: null, tags: [], more: {} }])).toEqual([
      { name: 'A' },
    ]);
  });
});

test('a price that is a list of one is that price, a longer one is refused', () => {
  expect(itemsOf([{ name: 'A', unit_price: ['32.00'], quantity: [2] }])).toEqual([
    { name: 'A', unit_price: 32, quantity: 2 },
  ]);
  expect(messages([{ name: 'A', unit_price: ['32.00', '4.00'] }])).toEqual([
    'Item 1 Unit price is a list of 2 values. Map a single number, or map line items to Items.',
  ]);
});

test('a thousand items are read', () => {
  const items = Array.from({ length: 1000 }, (_, index) => ({ name: `Item ${index}` }));
  expect(itemsOf(items)).toEqual(items);
});
