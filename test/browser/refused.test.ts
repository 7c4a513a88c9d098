import { problem } from '../problem.ts';
import { form, pick, result, runBoth, runOne } from './page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.clean());
afterAll(() => site.close());

describe('An amount that could mean two things', () => {
  test('is refused by both apps before anything is sent', async () => {
    const page = await site.visit('show=conversion&sample=shopify-order');
    await form(page, 'zapier').getByLabel('Order Total').fill('1,234');
    await form(page, 'make').getByLabel('Order total').fill('1,234');
    await runBoth(page);

    const zapier = await result(page, 'zapier').innerText();
    expect(zapier).toContain('Order Total "1,234" could mean 1234 or 1.234.');
    expect(zapier).toContain('Zapier emails you');
    const make = await result(page, 'make').innerText();
    expect(make).toContain('BundleValidationError');
    expect(make).toContain("Invalid number in parameter 'order_total'.");
    expect(await page.getByText('Zapier and Make sent nothing.').count()).toBe(1);
    expect(site.apis.zapier.requests()).toEqual([]);
    expect(site.apis.make.requests()).toEqual([]);
  });

  test('leaves no fault behind for the run that comes next', async () => {
    const page = await site.visit('show=conversion&sample=sheets-order-ambiguous&fault=500');
    await runBoth(page);
    await pick(page, 'API response', '');
    await pick(page, 'Sample data', 'stripe-checkout');
    await runBoth(page);
    expect(await result(page, 'zapier').innerText()).toContain('Done');
    expect(await result(page, 'make').innerText()).toContain('Done');
  });
});

describe('A plan without claims and visits', () => {
  test.each([
    ['claim', 'typeform-claim'],
    ['visit', 'postmark-visit'],
  ])('sees that a %s requires the Premier plan', async (tab, name) => {
    const page = await site.visit(`show=${tab}&sample=${name}`);
    await pick(page, 'Plan', 'growth');
    await runBoth(page);
    for (const platform of ['zapier', 'make'] as const) {
      const told = await result(page, platform).innerText();
      expect(told).toContain(problem('plan').advice);
    }
  });
});

describe('A wrong key', () => {
  test('holds the Zap and turns off the scenario', async () => {
    const page = await site.visit('show=conversion&sample=shopify-order');
    await pick(page, 'API key', 'wrong');
    await runBoth(page);
    expect(await result(page, 'zapier').innerText()).toMatch(/Held[^]*ExpiredAuthError/);
    expect(await result(page, 'make').innerText()).toMatch(/Turned off[^]*InvalidAccessTokenError/);
  });
});

describe('A fault of the API', () => {
  test.each([
    ['401', /Held/, /Turned off/],
    ['403', /Stopped/, /RuntimeError/],
    ['404', /Stopped/, /DataError/],
    ['429', /Will retry/, /Will retry[^]*RateLimitError/],
    ['500', /Will retry[^]*counted once/, /Will retry[^]*ConnectionError/],
    ['html', /Stopped/, /DataError/],
    ['drop', /Will retry[^]*no response/, /Will retry[^]*no response/],
  ])('tells what each platform does next: %s', async (fault, zapier, make) => {
    const page = await site.visit('show=conversion&sample=shopify-order');
    await pick(page, 'API response', fault);
    await runBoth(page);
    expect(await result(page, 'zapier').innerText()).toMatch(zapier);
    expect(await result(page, 'make').innerText()).toMatch(make);
  });

  test('that hides what was recorded shows it below', async () => {
    const page = await site.visit('show=visit&sample=postmark-visit&fault=drop');
    await runOne(page, 'zapier');
    expect(await result(page, 'zapier').innerText()).toContain(problem('uncertain').advice);
    await page.getByRole('region', { name: 'Recorded' }).getByText('visit_1').waitFor();
  });
});
