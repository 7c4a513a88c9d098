import { titleCase } from '../../zapier-app/words.ts';

test.each([
  ['Order total', 'Order Total'],
  ['Order ID', 'Order ID'],
  ['UTM source', 'UTM Source'],
  ['SKU', 'SKU'],
])('the label %s is %s on a form of Zapier', (label, title) => {
  expect(titleCase(label)).toBe(title);
});
