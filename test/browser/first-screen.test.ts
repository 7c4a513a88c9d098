import type { Locator, Page } from 'playwright-core';
import { checked, form, pick, result, row, runBoth } from './page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.clean());
afterAll(() => site.close());

const field = (page: Page, platform: 'zapier' | 'make', key: string): Locator =>
  form(page, platform).locator(`[data-field="${key}"]`);

const y = async (part: Locator): Promise<number> => (await part.boundingBox())?.y ?? Infinity;

/** The pills of a field, without what only a screen reader says. */
const pillsOf = (where: Locator): Promise<string[]> => where.locator('.pill').allInnerTexts();

describe('Without an address, the page opens on a Shopify order', () => {
  test('with what is mapped into each field, and its value, as both editors show it', async () => {
    const page = await site.visit();
    expect(await page.getByLabel('Sample data').inputValue()).toBe('shopify-order');
    const zapier = field(page, 'zapier', 'order_total');
    expect(await pillsOf(zapier)).toEqual(['Current Total Price']);
    expect(await zapier.getByRole('textbox', { name: 'Order Total' }).inputValue()).toBe('118.11');
    const make = field(page, 'make', 'customer_name');
    expect(await pillsOf(make)).toEqual(['1.customer.first_name', '1.customer.last_name']);
    expect(await make.getByRole('textbox').inputValue()).toBe('Maya Lindqvist');
  });

  test('with its line items, mapped once', async () => {
    const page = await site.visit();
    const zapier = field(page, 'zapier', 'items');
    expect(await pillsOf(zapier)).toContain('Line Items Title');
    await zapier.getByText('Linen Tote').waitFor();
    await zapier.getByText('Thank-you card').waitFor();
    const make = field(page, 'make', 'items');
    expect(await pillsOf(make)).toEqual(['3.array', '2.title', '2.quantity', '2.price', '2.sku']);
    await make.getByRole('button', { name: 'Edit the 3 items' }).click();
    expect(await make.getByRole('group', { name: 'Item 2' }).getByLabel('SKU').inputValue()).toBe(
      'APRON-34',
    );
  });

  test('already checked: nothing is recorded, and the numbers are there', async () => {
    const page = await site.visit();
    await checked(page);
    await page.getByText('Nothing was recorded.').waitFor();
    expect(await row(page, 'recorded').getByRole('cell').innerText()).toBe('false');
    expect(await row(page, 'order_total').getByRole('cell').innerText()).toBe('118.11');
    await page.getByText('Both apps would send the same data.').waitFor();
    expect(await page.locator('thead').first().innerText()).toMatch(/Field\s+Both apps/);
    for (const api of [site.apis.zapier, site.apis.make]) expect(api.requests()).toEqual([]);
  });

  test('which one button records', async () => {
    const page = await site.visit();
    await checked(page);
    await page.getByRole('button', { name: 'Record both' }).click();
    for (const platform of ['zapier', 'make'] as const) {
      await result(page, platform).getByText('Done').waitFor();
      expect(site.apis[platform].recorded()).toMatchObject([{ body: { order_total: 118.11 } }]);
    }
    expect(await row(page, 'recorded').count()).toBe(0);
    await page.getByText('Both apps sent the same data.').waitFor();
    await page.getByText('Recorded by Zapier and Make.').waitFor();
    await page.getByRole('button', { name: 'Check both' }).click();
    await checked(page);
    expect(site.apis.zapier.requests()).toHaveLength(1);
  });

  test('and one click too many is not one record too many', async () => {
    const page = await site.visit();
    await page.getByRole('button', { name: 'Record both' }).dblclick();
    for (const platform of ['zapier', 'make'] as const) {
      await result(page, platform).getByText('Done').waitFor();
      expect(site.apis[platform].requests()).toHaveLength(1);
    }
  });

  test.each([
    [1440, 900, 'light'],
    [1440, 900, 'dark'],
    [1024, 768, 'light'],
    [1024, 768, 'dark'],
  ] as const)('with both forms and the result in view: %i × %i, %s', async (...given) => {
    const [width, height, colorScheme] = given;
    const page = await site.visit('', { viewport: { width, height }, colorScheme });
    await checked(page);
    const seen = [
      field(page, 'zapier', 'order_total'),
      field(page, 'make', 'order_total'),
      row(page, 'order_total'),
    ];
    for (const part of seen) {
      const box = await part.boundingBox();
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThan(height);
      expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  });

  test.each(['light', 'dark'] as const)(
    'one step from the result on a phone: %s',
    async (scheme) => {
      const viewport = { width: 390, height: 844 };
      const page = await site.visit('', { viewport, colorScheme: scheme });
      await checked(page);
      const step = page.getByRole('button', { name: 'See the result' });
      expect(await y(step)).toBeLessThan(400);
      expect(await y(field(page, 'zapier', 'customer_email'))).toBeLessThan(700);
      await step.click();
      await page.locator('[aria-labelledby="results"]:focus').waitFor();
      expect(await y(row(page, 'order_total'))).toBeLessThan(844);
    },
  );

  test.each(['', 'show=visit&sample=postmark-visit'])(
    'where nothing is cut off: %s',
    async (query) => {
      const viewport = { width: 1024, height: 768 };
      const page = await site.visit(query, { viewport });
      await checked(page);
      const cut = await page.evaluate(`[...document.querySelectorAll('#page *')]
      .filter((it) => !it.classList.contains('unseen') && it.scrollWidth > it.clientWidth + 1)
      .filter((it) => getComputedStyle(it).display !== 'inline')
      .map((it) => it.outerHTML.slice(0, 80))`);
      expect(cut).toEqual([]);
    },
  );
});

describe('A form filled in from a sample', () => {
  test('shows the filter and the unit that a store needs', async () => {
    const page = await site.visit('show=conversion&sample=stripe-checkout');
    const filter = (platform: 'zapier' | 'make') =>
      form(page, platform).locator('.filter').first().innerText();
    expect(await filter('zapier')).toBe('Filter Type is checkout.session.completed');
    expect(await filter('make')).toBe('Filter 1.type is checkout.session.completed');
    const zapier = form(page, 'zapier');
    expect(await zapier.getByLabel('Order Total').inputValue()).toBe('10850');
    expect(await zapier.getByLabel('Amounts In').inputValue()).toBe('cents');
    const make = field(page, 'make', 'order_total');
    expect(await pillsOf(make)).toEqual(['1.data.object.amount_total / 100']);
    expect(await make.getByRole('textbox').inputValue()).toBe('108.5');
  });

  test('folds away what is empty, and brings it back with its help', async () => {
    const page = await site.visit('show=conversion&sample=stripe-checkout');
    const zapier = form(page, 'zapier');
    expect(await zapier.getByLabel('Number Format').count()).toBe(0);
    const help = zapier.getByText('The email address of the customer who paid.');
    expect(await help.isVisible()).toBe(false);
    await zapier.getByRole('button', { name: 'Show help and 2 more fields' }).click();
    expect(await zapier.getByLabel('Number Format').isVisible()).toBe(true);
    expect(await help.isVisible()).toBe(true);
    await zapier.getByRole('button', { name: 'Show only what is filled in' }).click();
    expect(await zapier.getByLabel('Number Format').count()).toBe(0);
  });

  test('shows a folded field that is at fault', async () => {
    const page = await site.visit('show=refund&sample=shopify-refund');
    const zapier = form(page, 'zapier');
    expect(await zapier.getByLabel('Claim ID').count()).toBe(0);
    await zapier.getByLabel('Order ID').fill('');
    await page.getByRole('button', { name: 'Check both' }).click();
    await expect(zapier.getByLabel('Claim ID').waitFor()).resolves.toBeUndefined();
  });

  test('has no pill any more in a field that somebody typed in', async () => {
    const page = await site.visit();
    const total = field(page, 'make', 'order_total');
    await total.getByRole('textbox').fill('5');
    expect(await pillsOf(total)).toEqual([]);
  });

  test('has no mapping to copy if the data is rejected, and says why', async () => {
    const page = await site.visit('show=conversion&sample=sheets-order-ambiguous');
    await result(page, 'zapier').getByText('could mean 1234 or 1.234').waitFor();
    await result(page, 'make').getByText('BundleValidationError').waitFor();
    expect(await page.locator('.pill').count()).toBe(0);
  });

  test('gives way to an empty one', async () => {
    const page = await site.visit();
    await pick(page, 'Sample data', '');
    const zapier = form(page, 'zapier');
    expect(await zapier.getByLabel('Order Total').inputValue()).toBe('');
    expect(await zapier.getByLabel('Number Format').isVisible()).toBe(true);
    await page.getByText('Run a form to see its result here.').waitFor();
    await page.getByRole('button', { name: 'Check both' }).click();
    await result(page, 'zapier').getByText('Stopped').waitFor();
    expect(site.apis.zapier.requests()).toEqual([]);
  });

  test('links to the data of the store, and to its documentation', async () => {
    const page = await site.visit('show=claim&sample=webflow-claim');
    const link = (name: string) => page.getByRole('link', { name }).getAttribute('href');
    const answer = await fetch(`${site.url}${await link('The data from your store')}`);
    expect(await answer.text()).toMatch(/^\{\n {2}"triggerType"/);
    expect(await link('Documentation for this data')).toMatch(/^https:\/\//);
  });
});

describe('An action', () => {
  test('opens on its own sample, with the plan, the key and the response as usual', async () => {
    const page = await site.visit();
    await pick(page, 'Plan', 'starter');
    await pick(page, 'API key', 'wrong');
    await pick(page, 'API response', '500');
    await page.getByRole('link', { name: 'Refund', exact: true }).click();
    await checked(page);
    expect(new URL(page.url()).search).toBe('?show=refund&sample=shopify-refund');
    await page.getByText('Simulate a problem').click();
    expect(await page.getByLabel('Plan', { exact: true }).inputValue()).toBe('premier');
  });

  test('checks a refund without recording its order', async () => {
    const page = await site.visit('show=refund&sample=shopify-refund');
    await checked(page);
    expect(site.apis.zapier.recorded()).toEqual([]);
    await runBoth(page);
    expect(site.apis.zapier.recorded()).toHaveLength(2);
  });

  test('that only Make has gets the width of both', async () => {
    const page = await site.visit('show=api-call', { viewport: { width: 1440, height: 900 } });
    await page.getByText("isn't available on Zapier").waitFor();
    const box = await form(page, 'make').boundingBox();
    expect(box?.width).toBeGreaterThan(850);
  });
});
