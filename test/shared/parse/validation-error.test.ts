import { fieldsOf, type Field } from '../../../shared/fields/field.ts';
import { item } from '../../../shared/events/item.ts';
import { conversion } from '../../../shared/events/conversion.ts';
import {
  validationMessage,
  missingValue,
  invalidValue,
} from '../../../shared/parse/validation-error.ts';

const voice = { labels: (label: string) => label, secrets: ['the-api-key'] };
const fields = [...fieldsOf(conversion.body), ...fieldsOf(item)];

const field = (key: string): Field => {
  const found = fields.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`There is no ${key}`);
  return found;
};
const says = 'is wrong. Correct it.';

test.each([
  ['1,234', 'Tax "1,234" is wrong. Correct it.'],
  [5, 'Tax "5" is wrong. Correct it.'],
  [['5'], 'Tax is wrong. Correct it.'],
  [{ a: 'b' }, 'Tax is wrong. Correct it.'],
  [true, 'Tax is wrong. Correct it.'],
  ['the-api-key', 'Tax "***" is wrong. Correct it.'],
  ['jane@example.com', 'Tax "***" is wrong. Correct it.'],
  ['5\n6', 'Tax "5 6" is wrong. Correct it.'],
  ['x'.repeat(1000), `Tax "${'x'.repeat(39)}…" is wrong. Correct it.`],
])('an error of %j shows it if it may', (raw, message) => {
  expect(invalidValue(voice, field('tax'), raw, says)).toEqual({
    field: 'Tax',
    keys: ['tax'],
    message,
  });
});

test('what says something of a person is never shown', () => {
  expect(invalidValue(voice, field('customer_name'), 'Jane Doe', says).message).toBe(
    'Customer name is wrong. Correct it.',
  );
});

test('an item is named by its position', () => {
  expect(invalidValue(voice, field('sku'), 'x', says, 12)).toEqual({
    field: 'Item 12 SKU',
    keys: ['items.12.sku'],
    message: 'Item 12 SKU "x" is wrong. Correct it.',
  });
  expect(missingValue(voice, field('name'), 2)).toEqual({
    field: 'Item 2 Name',
    keys: ['items.2.name'],
    message: 'Item 2 has no name. Map one for each item.',
  });
});

test('a missing field is named', () => {
  expect(missingValue(voice, field('order_total'))).toEqual({
    field: 'Order total',
    keys: ['order_total'],
    message: 'Order total is missing. Map a field that always has a value.',
  });
});

const error = (name: string, message = `${name} is wrong.`) => ({
  field: name,
  keys: [name.toLowerCase()],
  message,
});

describe('several errors', () => {
  const tax = error('Tax');
  const many = Array.from({ length: 9 }, (_, index) => error(`Item ${index + 1} Unit Price`));

  test('begin with the first one and its fix, and name the others', () => {
    expect(validationMessage([tax])).toBe('Tax is wrong.');
    expect(validationMessage([tax, error('Shipping')])).toBe('Tax is wrong. Also fix: Shipping.');
    expect(validationMessage([tax, error('Shipping'), error('Item 2 Quantity')])).toBe(
      'Tax is wrong. Also fix: Shipping and Item 2 Quantity.',
    );
    expect(validationMessage([tax, error('Shipping'), error('Discount'), error('SKU')])).toBe(
      'Tax is wrong. Also fix: Shipping, Discount, and SKU.',
    );
  });

  test('name each field once', () => {
    expect(validationMessage([tax, error('SKU'), tax, error('SKU')])).toBe(
      'Tax is wrong. Also fix: SKU.',
    );
    expect(validationMessage([tax, tax])).toBe('Tax is wrong.');
  });

  test('name as many fields as fit, and count the rest', () => {
    const first = error('Tax', `Tax is ${'x'.repeat(120)}.`);
    const message = validationMessage([first, ...many]);
    expect(message.startsWith(`${first.message} Also fix: Item 1 Unit Price, `)).toBe(true);
    expect(message).toMatch(/, Item 4 Unit Price, and 5 more fields\.$/);
    expect(message.length).toBeLessThanOrEqual(250);
    const others = many.slice(0, 4);
    const room = 250 - validationMessage([tax, ...others]).length;
    const longer = error('Tax', `Tax is wrong${'x'.repeat(room + 1)}.`);
    expect(validationMessage([longer, ...others])).toMatch(/3 Unit Price, and 1 more field\.$/);
  });

  test('leave out no name that fits', () => {
    const all = 'Tax is wrong. Also fix: SKU.';
    const long = error('Tax', `Tax is ${'x'.repeat(250 - all.length + 'wrong'.length)}.`);
    expect(validationMessage([long, error('SKU')])).toMatch(/ Also fix: SKU\.$/);
    expect(validationMessage([long, error('SKU')])).toHaveLength(250);
  });

  test('stay within 250 characters', () => {
    const long = error('Tax', 'x'.repeat(400));
    expect(validationMessage([long])).toHaveLength(250);
    const several = validationMessage([long, error('SKU'), error('Name')]);
    expect(several).toHaveLength(250);
    expect(several).toMatch(/… Also fix: 2 more fields\.$/);
    const thousands = Array.from({ length: 5000 }, (_, index) => error(`Item ${index + 1}`));
    expect(validationMessage([tax, ...thousands]).length).toBeLessThanOrEqual(250);
  });
});
