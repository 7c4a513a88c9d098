import { readBuilt, type BuiltApps } from '../../playground/page/apps.ts';
import { events } from '../../shared/events/table.ts';
import { form, result, runBoth } from './page.ts';
import { bundledOnce, openSite, type Site } from './site.ts';

const attack =
  '<img src=x onerror="alert(1)"><script>alert(2)</script> [link](javascript:alert(3)) </script>';

const poison = (key: string, value: unknown): unknown =>
  ['helpText', 'help', 'description'].includes(key) && typeof value === 'string' ? attack : value;

/** Every help text and description of both apps, replaced where JSON holds them. */
const poisoned = async (): Promise<BuiltApps> => {
  const { zapier, make } = await readBuilt();
  const deep = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(deep);
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, poison(key, deep(part))]),
    );
  };
  const parameters = (path: string, text: string): string =>
    /params|makecomapp/.test(path) ? JSON.stringify(deep(JSON.parse(text))) : text;
  return {
    zapier: { ...zapier, ...Object(deep(zapier)) },
    make: Object.fromEntries(
      Object.entries(make).map(([path, text]) => [path, parameters(path, text)]),
    ),
  };
};

let site: Site;
beforeAll(async () => {
  await bundledOnce();
  site = await openSite(await poisoned());
});
afterEach(() => site.clean());
afterAll(() => site.close());

const planted = `document.querySelectorAll('#page img, #page script, #page [onerror]').length`;
const scripts = `[...document.links].filter((it) => it.protocol === 'javascript:').length`;

describe('HTML is shown as text', () => {
  test.each([...events.map(({ key }) => key), 'api-call', 'connection'])(
    'in the help texts of the form: %s',
    async (tab) => {
      const page = await site.visit(`show=${tab}`);
      await page.getByText('<img src=x onerror="alert(1)">').first().waitFor();
      expect(await page.evaluate(planted)).toBe(0);
      expect(await page.evaluate(scripts)).toBe(0);
    },
  );

  test('in an answer that is a page', async () => {
    const page = await site.visit('show=claim&sample=typeform-claim&fault=html');
    await runBoth(page);
    for (const platform of ['zapier', 'make'] as const) {
      const shown = result(page, platform);
      await shown.getByText('POST /api/v1/track/claim').click();
      await shown.getByText('<h1>Error 200</h1>').waitFor();
    }
    expect(await page.evaluate(planted)).toBe(0);
  });

  test('in what the API says, and in what it recorded', async () => {
    const page = await site.visit('show=claim&sample=typeform-claim');
    const text = JSON.stringify({ success: false, error: attack });
    for (const api of [site.apis.zapier, site.apis.make])
      api.fail({ kind: 'answer', status: 400, body: { text } });
    await runBoth(page);
    for (const platform of ['zapier', 'make'] as const) {
      const shown = result(page, platform);
      await shown.locator('.message').getByText('<img src=x').waitFor();
      await form(page, platform).getByLabel('Referral code').fill(attack);
    }
    await runBoth(page);
    const recorded = page.getByRole('region', { name: 'Recorded' });
    await recorded.getByRole('rowheader', { name: attack }).waitFor();
    expect(await recorded.getByText('claim_1').count()).toBe(2);
    expect(await page.evaluate(planted)).toBe(0);
  });
});
