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
  expect(invalidValue(voice, field('tax'), raw, says)).toEqual({ field: 'Tax', message });
});

test('what says something of a person is never shown', () => {
  expect(invalidValue(voice, field('customer_name'), 'Jane Doe', says).message).toBe(
    'Customer name is wrong. Correct it.',
  );
});

test('an item is named by its position', () => {
  expect(invalidValue(voice, field('sku'), 'x', says, 12)).toEqual({
    field: 'Item 12: SKU',
    message: 'Item 12: SKU "x" is wrong. Correct it.',
  });
  expect(missingValue(voice, field('name'), 2)).toEqual({
    field: 'Item 2: Name',
    message: 'Item 2 has no name. Map one for every item.',
  });
});

test('a missing field is named', () => {
  expect(missingValue(voice, field('order_total'))).toEqual({
    field: 'Order total',
    message: 'Order total is missing. Map a value that is never blank.',
  });
});

describe('several errors', () => {
  const one = { field: 'Tax', message: 'Tax is wrong.' };

  test('are told by the first, with how many more there are', () => {
    expect(validationMessage([one])).toBe('Tax is wrong.');
    expect(validationMessage([one, one])).toBe('Tax is wrong. (1 more to correct.)');
    expect(validationMessage([one, one, one])).toBe('Tax is wrong. (2 more to correct.)');
  });

  test('stay within 250 characters', () => {
    const long = { field: 'Tax', message: 'x'.repeat(400) };
    expect(validationMessage([long])).toHaveLength(250);
    const several = validationMessage([long, one]);
    expect(several).toHaveLength(250);
    expect(several).toMatch(/… \(1 more to correct\.\)$/);
  });
});
