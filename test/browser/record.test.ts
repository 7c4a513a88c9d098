import { findSample } from '../../stores/index.ts';
import { platforms } from '../../playground/page/protocol.ts';
import { pick, result, runBoth, runOne, said } from './page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.clean());
afterAll(() => site.close());

const cases = [
  ['Conversion', 'shopify-order'],
  ['Conversion', 'woocommerce-order'],
  ['Conversion', 'stripe-checkout'],
  ['Refund', 'shopify-refund'],
  ['Refund', 'woocommerce-refund'],
  ['Claim', 'typeform-claim'],
  ['Visit', 'postmark-visit'],
] as const;

describe('A payload that is picked', () => {
  test.each(cases)('is recorded by both apps: %s, %s', async (tab, name) => {
    const page = await site.visit();
    await page.getByRole('link', { name: tab, exact: true }).click();
    await pick(page, 'Sample data', name);
    await runBoth(page);

    const sample = findSample(name);
    for (const platform of platforms) {
      expect(await result(page, platform).getByRole('heading').innerText()).toContain('Done');
      expect(site.apis[platform].recorded().at(-1)).toMatchObject({
        event: sample?.event,
        body: sample?.body,
      });
    }
    expect(await page.getByText('Both apps sent the same data.').count()).toBe(1);
  });

  test('is announced', async () => {
    const page = await site.visit('show=visit&sample=postmark-visit');
    await runBoth(page);
    await expect(said(page, 'Zapier: Done. Make: Done.')).resolves.toBeUndefined();
  });
});

describe('What the local API has recorded', () => {
  test('shows a repeat as counted once, what is left after a refund, and nothing after a reset', async () => {
    const page = await site.visit('show=conversion&sample=shopify-order');
    const recorded = page.getByRole('region', { name: 'Recorded' });
    expect(await recorded.getByText('Nothing yet.').count()).toBe(1);
    await runBoth(page);
    await runBoth(page);
    await recorded.getByText('Received twice, counted once').nth(1).waitFor();
    expect(await recorded.getByRole('row', { name: /^Order 6214870345921/ }).count()).toBe(1);

    await page.getByRole('link', { name: 'Refund', exact: true }).click();
    await pick(page, 'Sample data', 'shopify-refund');
    await runBoth(page);
    // 118.11 less 30.89, in each app's own book.
    await expect(recorded.getByText('87.22').count()).resolves.toBe(2);

    await recorded.getByRole('button', { name: 'Reset' }).click();
    await recorded.getByText('Nothing yet.').waitFor();
    expect(site.apis.zapier.recorded()).toEqual([]);
    expect(site.apis.make.recorded()).toEqual([]);
  });

  test('is kept apart by account, and has the width if one app recorded it', async () => {
    const page = await site.visit('show=conversion&sample=shopify-order');
    const recorded = page.getByRole('region', { name: 'Recorded' });
    await runOne(page, 'zapier');
    const premier = recorded.getByRole('table', { name: 'Premier plan' });
    expect(await premier.getByRole('columnheader').allInnerTexts()).toEqual(['Event', 'Zapier']);
    await pick(page, 'Plan', 'growth');
    await runBoth(page);
    const growth = recorded.getByRole('table', { name: 'Growth plan' });
    expect(await growth.getByRole('columnheader').allInnerTexts()).toEqual([
      'Event',
      'Zapier',
      'Make',
    ]);
    expect(await recorded.getByRole('rowheader').allInnerTexts()).toEqual([
      'Order 6214870345921',
      'Order 6214870345921',
    ]);
  });

  test('shows two visits with one code as two', async () => {
    const page = await site.visit('show=visit&sample=postmark-visit');
    await runBoth(page);
    await runOne(page, 'make');
    const recorded = page.getByRole('region', { name: 'Recorded' });
    await recorded.getByText('Not recorded').waitFor();
    expect(await recorded.getByRole('rowheader').allInnerTexts()).toEqual([
      'Visit with NADIA-88',
      'Visit with NADIA-88 (2)',
    ]);
  });

  test('has no order for a refund that comes alone', async () => {
    const page = await site.visit('show=refund&sample=shopify-refund');
    await page.getByLabel('Record the original order first').uncheck();
    await runBoth(page);
    expect(await result(page, 'zapier').innerText()).toContain('Halted');
    expect(await result(page, 'make').innerText()).toContain('DataError');
  });
});
