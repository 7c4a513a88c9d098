import type { Page } from 'playwright-core';
import { checked, eventually, form, pick, result, runBoth } from './page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.clean());
afterAll(() => site.close());

const searchOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

describe('The address', () => {
  test('holds the state, and brings it back with what it had run', async () => {
    const page = await site.visit();
    await page.getByRole('link', { name: 'Claim', exact: true }).click();
    await pick(page, 'Sample data', 'webflow-claim');
    await pick(page, 'Plan', 'growth');
    await form(page, 'zapier').getByLabel('Name', { exact: true }).first().fill('Someone Else');
    await runBoth(page);
    await eventually(() =>
      expect(searchOf(page)).toBe(
        '?show=claim&sample=webflow-claim&plan=growth&zapier={"name":"Someone+Else","mode":"record"}&make={"mode":"record"}&run=both',
      ),
    );

    const other = await site.visit(new URL(page.url()).search.slice(1));
    await result(other, 'zapier').waitFor();
    await result(other, 'make').waitFor();
    expect(
      await form(other, 'zapier').getByLabel('Name', { exact: true }).first().inputValue(),
    ).toBe('Someone Else');
    await other.getByText('1 value differs.').waitFor();
    expect(await result(other, 'make').innerText()).toContain('Premier plan');
  });

  test('has every choice of the toolbar that is not the usual one', async () => {
    const page = await site.visit('show=refund');
    await pick(page, 'Plan', 'starter');
    await pick(page, 'API key', 'wrong');
    await pick(page, 'API response', 'timeout');
    await eventually(() =>
      expect(searchOf(page)).toBe('?show=refund&plan=starter&key=wrong&fault=timeout'),
    );
  });

  test('has only what differs from the payload', async () => {
    const page = await site.visit('show=visit&sample=postmark-visit');
    const code = form(page, 'zapier').getByLabel('Referral Code');
    await code.fill('OTHER');
    await eventually(() => expect(searchOf(page)).toContain('zapier={"referral_code":"OTHER"}'));
    await code.fill('NADIA-88');
    await eventually(() => expect(searchOf(page)).toBe('?show=visit&sample=postmark-visit'));
  });

  test('has no check, which runs anyway', async () => {
    const page = await site.visit('show=visit&sample=postmark-visit');
    await checked(page);
    await eventually(() => expect(searchOf(page)).toBe('?show=visit&sample=postmark-visit'));
  });

  test('stays short however long a value is', async () => {
    const page = await site.visit('show=visit&sample=postmark-visit');
    await form(page, 'zapier').getByLabel('Landing Page').fill('x'.repeat(30_000));
    await eventually(() => expect(searchOf(page)).toBe('?show=visit&sample=postmark-visit'));
    await page.reload();
    await expect(checked(page)).resolves.toBeUndefined();
  });

  test('goes back and forth between the actions', async () => {
    const page = await site.visit('show=refund');
    await page.getByRole('link', { name: 'Visit', exact: true }).click();
    await page.getByRole('heading', { name: 'Record Visit' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Record Refund' }).waitFor();
    await page.goForward();
    const visit = page.getByRole('heading', { name: 'Record Visit' });
    await expect(visit.waitFor()).resolves.toBeUndefined();
  });

  test.each(['show=nowhere', 'show=visit&sample=nothing', 'show=claim&sample=shopify-order'])(
    'that names what is not there says so: %s',
    async (query) => {
      const page = await site.visit(query);
      const said = page.getByRole('alert').getByText("names a tab or sample that doesn't exist");
      await said.waitFor();
      await page.getByRole('link', { name: 'Refund', exact: true }).click();
      await expect(said.waitFor({ state: 'detached' })).resolves.toBeUndefined();
    },
  );

  test('that is far too long is answered with words', async () => {
    const answer = await fetch(`${site.url}/?zapier=${'x'.repeat(30_000)}`);
    expect(answer.status).toBe(431);
    expect(await answer.text()).toContain('This address is too long.');
  });

  test.each([
    'show=nowhere&sample=nothing&fault=odd&plan=gold&run=all&picture=both',
    'zapier=not-json&make=[1]',
    'show=claim&sample=shopify-order',
  ])('that makes no sense is read as far as it does: %s', async (query) => {
    const page = await site.visit(query);
    await form(page, 'zapier').waitFor();
    expect(await page.getByLabel('Sample data').inputValue()).toBe('');
  });

  test('never holds a key', async () => {
    const page = await site.visit('show=connection');
    for (const platform of ['zapier', 'make'] as const)
      await form(page, platform)
        .getByLabel(/^API key/i)
        .fill('a-key-of-somebody');
    await form(page, 'make').getByLabel('Brand ID').fill('a-brand');
    await runBoth(page);
    await eventually(() => expect(searchOf(page)).toContain('make={"brandId":"a-brand"}'));
    expect(page.url()).not.toContain('somebody');
  });
});
