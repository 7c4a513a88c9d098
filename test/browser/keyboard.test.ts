import type { Page } from 'playwright-core';
import * as z from 'zod';
import { openSite, type Site } from './site.ts';
import { result, said } from './page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.clean());
afterAll(() => site.close());

const outline = `(({ outlineStyle, outlineWidth }) => ({ outlineStyle, outlineWidth }))(
  getComputedStyle(document.activeElement),
)`;
const Outline = z.object({ outlineStyle: z.string(), outlineWidth: z.string() });

const focusedName = `(() => {
  const it = document.activeElement;
  return (it.getAttribute('aria-label') ?? it.labels?.[0]?.innerText ?? it.innerText).trim();
})()`;

/** Presses Tab until the focus is on what is named so, as somebody without a mouse does. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(focusedName)) === name) return;
  }
  throw new Error(`Tab never comes to '${name}'`);
};

describe('The keyboard alone', () => {
  test('checks, and then records, what the page opens with', async () => {
    const page = await site.visit();
    await said(page, 'Zapier: Checked. Make: Checked.');
    await tabTo(page, 'Check both');
    await page.keyboard.press('Enter');
    await said(page, 'Zapier: Checked. Make: Checked.');
    expect(site.apis.zapier.requests()).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await said(page, 'Zapier: Done. Make: Done.');
    expect(site.apis.zapier.recorded()).toHaveLength(1);
    expect(site.apis.make.recorded()).toHaveLength(1);
  });

  test('unfolds a form, and edits its items', async () => {
    const page = await site.visit();
    await tabTo(page, 'Edit the 3 items');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Remove item 3');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Remove item 2');
    await tabTo(page, 'Show help and 2 more fields');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Test step');
    expect(await page.getByLabel('Number Format').isVisible()).toBe(true);
  });

  test('picks an action and a payload, runs both apps and resets', async () => {
    const page = await site.visit();
    await tabTo(page, 'Visit');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Record Visit' }).waitFor();
    await tabTo(page, 'Sample data');
    await page.keyboard.press('P');
    await tabTo(page, 'Record both');
    await page.keyboard.press('Enter');
    await said(page, 'Zapier: Done. Make: Done.');
    await tabTo(page, 'Reset');
    await page.keyboard.press('Space');
    await expect(said(page, 'All records cleared.')).resolves.toBeUndefined();
  });

  test('fills in a form and runs it; the focus is on what came of it', async () => {
    const page = await site.visit('show=visit');
    await tabTo(page, 'Referral code');
    await page.keyboard.type('JOHN123');
    await tabTo(page, 'Mode');
    await page.keyboard.press('R');
    await tabTo(page, 'Run this module only');
    await page.keyboard.press('Enter');
    await result(page, 'make').waitFor();
    await page.locator('[aria-labelledby="results"]:focus').waitFor();
    expect(site.apis.make.recorded()).toMatchObject([{ body: { referral_code: 'JOHN123' } }]);
    // Past the link to what was recorded.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('"visit_id"').first().waitFor();
  });

  test('adds and removes an item, and switches a list to a mapping', async () => {
    const page = await site.visit('show=claim');
    await tabTo(page, 'Map Items');
    await page.keyboard.press('Space');
    await page.getByRole('textbox', { name: 'Items' }).waitFor();
    await page.keyboard.press('Space');
    await tabTo(page, 'Add item');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Serum');
    await tabTo(page, 'Remove item 1');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').innerText()).toBe('Add item');
  });

  test('shows where it is', async () => {
    const page = await site.visit();
    await tabTo(page, 'Customer Email');
    const { outlineStyle, outlineWidth } = Outline.parse(await page.evaluate(outline));
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '3px']);
  });
});
