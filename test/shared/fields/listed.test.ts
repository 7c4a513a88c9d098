import { listed } from '../../../shared/fields/listed.ts';

test.each([0, 1, 2, 3, 5])('%d words are listed as in English', (count) => {
  const words = ['Tax', 'Shipping', 'Item 2 Name', 'a, b', 'Discount'].slice(0, count);
  expect(listed(words, 'and')).toBe(new Intl.ListFormat('en').format(words));
  const either = new Intl.ListFormat('en', { type: 'disjunction' });
  expect(listed(words, 'or')).toBe(either.format(words));
});
