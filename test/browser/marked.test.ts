import type { Locator, Page } from 'playwright-core';
import { platforms, type Platform } from '../../playground/page/protocol.ts';
import { form, runBoth, runOne } from './page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.clean());
afterAll(() => site.close());

/** Every box that is marked, by its name, with what describes it to those who don't see the mark. */
const marked = async (page: Page, platform: Platform): Promise<Record<string, string>> => {
  const boxes = await form(page, platform).locator('[aria-invalid="true"]').all();
  const described = async (box: Locator): Promise<[string, string]> => {
    const ids = (await box.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const texts = ids.map((id) => page.locator(`[id="${id}"]`).innerText());
    return [(await box.getAttribute('name')) ?? '', (await Promise.all(texts)).join(' ')];
  };
  return Object.fromEntries(await Promise.all(boxes.map(described)));
};

/** The only field with this label, or the one of this item. */
const field = (page: Page, platform: Platform, label: string, item?: number): Locator => {
  const inForm = form(page, platform);
  const within =
    item === undefined ? inForm : inForm.getByRole('group', { name: `Item ${item}`, exact: true });
  return within.getByRole('textbox', { name: label }).first();
};

describe('Several fields that are wrong at once', () => {
  test('are all marked on both forms, each with what is wrong, and no others', async () => {
    const page = await site.visit('show=conversion&sample=shopify-order');
    for (const platform of platforms) {
      await field(page, platform, 'Order total').fill('free');
      await field(page, platform, 'Tax').fill('1,234');
      await form(page, platform).getByRole('button', { name: 'Edit the 3 items' }).click();
      await field(page, platform, 'Quantity', 2).fill('two');
    }
    await runBoth(page);

    const zapier = await marked(page, 'zapier');
    expect(Object.keys(zapier).toSorted()).toEqual([
      'zapier.items.1.item_quantity',
      'zapier.order_total',
      'zapier.tax',
    ]);
    expect(zapier['zapier.order_total']).toMatch(/^Order Total "free" isn't a number/);
    expect(zapier['zapier.tax']).toMatch(/^Tax "1,234" could mean/);
    expect(zapier['zapier.items.1.item_quantity']).toMatch(/^Item 2 Quantity "two" isn't a number/);

    const make = await marked(page, 'make');
    expect(Object.keys(make).toSorted()).toEqual([
      'make.items.1.quantity',
      'make.order_total',
      'make.tax',
    ]);
    expect(make['make.tax']).toMatch(/^Invalid number in parameter 'tax'\./);
    expect(make['make.items.1.quantity']).toContain("'items[2].quantity'");
  });

  test('keep their help beside what is wrong', async () => {
    const page = await site.visit('show=conversion&sample=shopify-order');
    for (const platform of platforms) {
      const help = field(page, platform, 'Tax');
      const [, id] = (await help.getAttribute('aria-describedby'))?.split(' ') ?? [];
      const before = await page.locator(`[id="${id}"]`).innerText();
      await help.fill('free');
      await runOne(page, platform);
      const { [`${platform}.tax`]: tax = '' } = await marked(page, platform);
      expect(tax).toContain(before);
      expect(tax.length).toBeGreaterThan(before.length + 10);
    }
  });

  test('are marked no more once a run goes well', async () => {
    const page = await site.visit('show=visit&sample=postmark-visit');
    for (const platform of platforms) {
      const code = field(page, platform, 'Referral code');
      await code.fill('');
      await runOne(page, platform);
      expect(Object.keys(await marked(page, platform))).toEqual([`${platform}.referral_code`]);
      await code.fill('JOHN123');
      await runOne(page, platform);
      await form(page, platform).locator('[aria-invalid]').waitFor({ state: 'detached' });
      expect(await marked(page, platform)).toEqual({});
    }
  });
});

test('of three IDs of which one is required, all are marked', async () => {
  const page = await site.visit('show=refund');
  await field(page, 'zapier', 'Refund Amount').fill('5');
  await runOne(page, 'zapier');
  const ids = await marked(page, 'zapier');
  expect(Object.keys(ids).toSorted()).toEqual([
    'zapier.claim_id',
    'zapier.conversion_id',
    'zapier.order_id',
  ]);
});

test('a list that is mapped as a whole is marked with everything in it', async () => {
  const page = await site.visit('show=conversion&sample=shopify-order');
  await form(page, 'make').getByRole('button', { name: 'Edit the 3 items' }).click();
  await form(page, 'make').getByRole('switch', { name: 'Map Items' }).check();
  const rows = [{ name: 'A', quantity: 'two', unit_price: '1,234' }];
  await page.locator('[name="make.items"]').fill(JSON.stringify(rows));
  await runOne(page, 'make');
  const { 'make.items': items = '', ...others } = await marked(page, 'make');
  expect(others).toEqual({});
  expect(items).toContain("'items[1].quantity'");
  expect(items).toContain("'items[1].unit_price'");
});

test('both credentials are marked where both are missing', async () => {
  const page = await site.visit('show=connection');
  for (const [platform, keys] of [
    ['zapier', ['zapier.api_key', 'zapier.brand_id']],
    ['make', ['make.apiKey', 'make.brandId']],
  ] as const) {
    await form(page, platform)
      .getByLabel(/^API key/i)
      .fill('');
    await form(page, platform)
      .getByLabel(/^Brand ID/)
      .fill('');
    await runOne(page, platform);
    expect(Object.keys(await marked(page, platform)).toSorted()).toEqual(keys);
  }
});

test('a run that fails after it was sent marks nothing', async () => {
  const page = await site.visit('show=conversion&sample=shopify-order&fault=500');
  await runBoth(page);
  for (const platform of platforms) expect(await marked(page, platform)).toEqual({});
});
