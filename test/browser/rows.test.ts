import type { Platform } from '../../playground/page/protocol.ts';
import { form, runBoth, runOne } from './page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.clean());
afterAll(() => site.close());

const itemsSent = (platform: Platform) => {
  const [request] = site.apis[platform].requests();
  return request?.json;
};

describe('Line items', () => {
  test('are taken away and put in, and the rest is sent', async () => {
    const page = await site.visit('show=conversion&sample=shopify-order');
    for (const platform of ['zapier', 'make'] as const) {
      const shown = form(page, platform);
      await shown.getByRole('button', { name: 'Edit the 3 items' }).click();
      await shown.getByRole('button', { name: 'Remove item 2' }).click();
      await shown.getByRole('button', { name: 'Add item' }).click();
      const added = shown.getByRole('group', { name: 'Item 3' });
      await added.getByLabel('Name').fill('Gift wrap');
      await added.getByLabel('Quantity').fill('2');
    }
    await runBoth(page);
    for (const platform of ['zapier', 'make'] as const)
      expect(itemsSent(platform)).toMatchObject({
        items: [
          { name: 'Linen Tote', quantity: 1 },
          { name: 'Thank-you card', quantity: 1 },
          { name: 'Gift wrap', quantity: 2 },
        ],
      });
    await page.getByText('Both apps sent the same data.').waitFor();
  });

  test('move the focus to the new fields, then to what is left', async () => {
    const page = await site.visit('show=conversion');
    const make = form(page, 'make');
    const add = make.getByRole('button', { name: 'Add item' });
    const focused = page.locator(':focus');
    await add.click();
    expect(await focused.getAttribute('name')).toBe('make.items.0.name');
    await add.click();
    expect(await focused.getAttribute('name')).toBe('make.items.1.name');
    await make.getByRole('button', { name: 'Remove item 2' }).click();
    expect(await focused.getAttribute('aria-label')).toBe('Remove item 1');
    await make.getByRole('button', { name: 'Remove item 1' }).click();
    expect(await focused.innerText()).toBe('Add item');
  });

  test('hold a list of their own on Make', async () => {
    const page = await site.visit('show=conversion&sample=stripe-checkout');
    const make = form(page, 'make');
    await make.getByRole('button', { name: 'Show help and 1 more field' }).click();
    await make.getByRole('button', { name: 'Add item' }).click();
    await make.getByRole('group', { name: 'Item 1' }).getByLabel('Name').fill('Serum');
    for (const category of ['Skincare', 'Serums']) {
      await make.getByRole('button', { name: 'Add category' }).click();
      await page.locator(':focus').fill(category);
    }
    await runOne(page, 'make');
    expect(itemsSent('make')).toMatchObject({
      items: [{ name: 'Serum', category_path: ['Skincare', 'Serums'] }],
    });
  });

  test('can be mapped as a whole on Make, and come back', async () => {
    const page = await site.visit('show=conversion&sample=shopify-order');
    const make = form(page, 'make');
    await make.getByRole('button', { name: 'Edit the 3 items' }).click();
    const map = make.getByRole('switch', { name: 'Map Items' });
    await map.check();
    const box = make.getByLabel('Items', { exact: true });
    expect(JSON.parse(await box.inputValue())).toHaveLength(3);
    await box.fill('[{"name": "Mapped"}]');
    await runOne(page, 'make');
    expect(itemsSent('make')).toMatchObject({ items: [{ name: 'Mapped' }] });
    await map.uncheck();
    expect(await make.getByRole('group', { name: 'Item 1' }).getByLabel('Name').inputValue()).toBe(
      'Mapped',
    );
  });

  test('typed by hand reach the Zapier app as Zapier gives them', async () => {
    const page = await site.visit('show=conversion');
    const zapier = form(page, 'zapier');
    await zapier.getByLabel('Customer Email').fill('jane@example.com');
    await zapier.getByLabel('Order Total').fill('12.50');
    await zapier.getByRole('group', { name: 'Item 1' }).getByLabel('Name').fill('Tote, blue');
    await runOne(page, 'zapier');
    expect(itemsSent('zapier')).toMatchObject({
      order_total: 12.5,
      items: [{ name: 'Tote, blue' }],
    });
  });
});
