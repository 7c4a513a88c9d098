import { pick, result, runBoth } from './page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.clean());
afterAll(() => site.close());

test('a run that gets no response shows how long it waits, and can be canceled', async () => {
  const page = await site.visit('show=visit&sample=postmark-visit&fault=timeout');
  await page.getByRole('button', { name: 'Record both' }).click();
  await page.getByText(/Zapier is running: [1-9]\d? of at most 25 seconds/).waitFor();
  await page.getByText(/Make is running: [1-9]\d? of at most 40 seconds/).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('alert').getByText('This may already be recorded.').waitFor();
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  // It was recorded, but nobody got the response.
  await page.getByRole('region', { name: 'Recorded' }).getByText('visit_1').first().waitFor();

  await pick(page, 'API response', '');
  await runBoth(page);
  for (const platform of ['zapier', 'make'] as const) {
    await result(page, platform).getByText('Done').waitFor();
    expect(site.apis[platform].requests()).toHaveLength(2);
  }
});
