import type { Page } from 'playwright-core';
import { openAll } from './page.ts';
import { runBoth } from './page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.clean());
afterAll(() => site.close());

const widest = async (page: Page, tab: string): Promise<number> => {
  const width = () => page.evaluate('document.documentElement.scrollWidth');
  const before = Number(await width());
  await page.locator(`nav a[href*="show=${tab}"]`).click();
  return Math.max(before, Number(await width()));
};

describe('The page fits', () => {
  test.each([320, 390, 768, 1280, 2560])('%i pixels', async (width) => {
    const page = await site.visit('show=conversion&sample=woocommerce-order', {
      viewport: { width, height: 900 },
    });
    await runBoth(page);
    await page.evaluate(openAll);
    for (const tab of ['refund', 'api-call', 'connection'])
      expect(await widest(page, tab)).toBeLessThanOrEqual(width);
  });
});
