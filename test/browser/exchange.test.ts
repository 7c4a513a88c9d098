import { accounts } from '../../playground/api/accounts.ts';
import { form, result, row, runBoth, runOne } from './page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.clean());
afterAll(() => site.close());

describe('What was sent', () => {
  test('shows the exact request with its key masked, and the answer', async () => {
    const page = await site.visit('show=claim&sample=typeform-claim');
    await runBoth(page);
    for (const platform of ['zapier', 'make'] as const) {
      const shown = result(page, platform);
      await shown.getByText('POST /api/v1/track/claim').click();
      const text = await shown.innerText();
      expect(text).toMatch(/x-api-key\s+••••••••/);
      expect(text).toContain(accounts.premier.brandId);
      expect(text).toMatch(/Response 200/);
      expect(text).toContain('"claim_id": "claim_1"');
    }
    expect(await page.locator('#page').innerText()).not.toContain(accounts.premier.apiKey);
  });

  test('tells numbers, texts and missing keys apart by more than color', async () => {
    const page = await site.visit('show=conversion&sample=stripe-checkout');
    await runBoth(page);
    expect(await row(page, 'order_total').locator('.token.number').allInnerTexts()).toEqual([
      '108.5',
    ]);
    expect(await row(page, 'order_id').locator('.token.string').innerText()).toBe(
      '"pi_3TAbCdSampleOrder0Zx91Kq"',
    );
    expect(await row(page, 'items').count()).toBe(0);
    await page.getByRole('button', { name: 'Show 1 field left out' }).click();
    expect(await row(page, 'items').getByText('left out').count()).toBe(1);
    const borderOf = (kind: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('td .token.${kind}')).borderTopStyle`);
    expect(await borderOf('number')).toBe('solid');
    expect(await borderOf('missing')).toBe('dashed');
    expect(await borderOf('string')).toBe('none');
  });

  test('marks what differs between the two apps', async () => {
    const page = await site.visit('show=visit&sample=postmark-visit');
    await form(page, 'make').getByLabel('UTM source').fill('elsewhere');
    await runBoth(page);
    await page.getByText('1 value differs.').waitFor();
    const differing = page.getByRole('row', { name: /utm_source/ });
    expect(await differing.innerText()).toMatch(/differs[^]*"newsletter"[^]*"elsewhere"/);
  });

  test('keeps one app’s result while the other runs, and says when the form has changed', async () => {
    const page = await site.visit('show=visit&sample=postmark-visit');
    await runOne(page, 'zapier');
    await runOne(page, 'make');
    await page.getByText('Both apps sent the same data.').waitFor();
    await form(page, 'zapier').getByLabel('UTM Source').fill('changed');
    const stale = page.getByText('This result is from before your last change.');
    await expect(stale.waitFor()).resolves.toBeUndefined();
  });
});
