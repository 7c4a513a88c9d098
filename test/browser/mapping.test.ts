import { form } from './page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.clean());
afterAll(() => site.close());

test('without an address, the page opens on a filled Shopify order', async () => {
  const page = await site.visit();
  expect(await page.getByLabel('Sample data').inputValue()).toBe('shopify-order');
  expect(await form(page, 'zapier').getByLabel('Order Total').inputValue()).toBe('118.11');
});

test('the mapping of a store is shown as both editors name it, with the values', async () => {
  const page = await site.visit('show=conversion&sample=stripe-checkout');
  await page.getByText('How to map it').click();
  const row = (field: string) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: field, exact: true }) });
  const cells = async (field: string) => row(field).first().getByRole('cell').allInnerTexts();

  expect(await cells('Filter')).toEqual([
    'Type\ncheckout.session.completed',
    '1.type\ncheckout.session.completed',
  ]);
  expect(await cells('Order total')).toEqual([
    'Data Object Amount Total\n10850',
    '1.data.object.amount_total / 100\n108.5',
  ]);
  expect(await cells('Amounts In')).toEqual(['Cents: 10800 for 108.00', '']);
});

test('data that is rejected has no mapping to copy', async () => {
  const page = await site.visit('show=conversion&sample=sheets-order-ambiguous');
  await page.getByText('The data from your store').waitFor();
  expect(await page.getByText('How to map it').count()).toBe(0);
});
