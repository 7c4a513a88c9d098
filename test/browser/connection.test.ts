import { form, pick, result, runBoth, runOne } from './page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.clean());
afterAll(() => site.close());

describe('The connection', () => {
  test('is checked and labelled as the platforms do', async () => {
    const page = await site.visit('show=connection');
    await runBoth(page);
    const zapier = await result(page, 'zapier').innerText();
    expect(zapier).toContain('Connected');
    expect(zapier).toContain('Brand b7e31e70');
    const make = await result(page, 'make').innerText();
    expect(make).toContain('My AdvocateLoop (API key) connection');
    expect(make).toContain('without a check');
    expect(site.apis.zapier.recorded()).toEqual([]);
  });

  test('is labelled by the brand’s name where it is given', async () => {
    const page = await site.visit('show=connection');
    await form(page, 'zapier').getByLabel('Brand Name').fill('Linen & Co');
    await runOne(page, 'zapier');
    expect(await result(page, 'zapier').innerText()).toContain('Linen & Co');
  });

  test('is refused with a wrong key, and with none', async () => {
    const page = await site.visit('show=connection');
    await pick(page, 'API key', 'wrong');
    await runOne(page, 'zapier');
    expect(await result(page, 'zapier').innerText()).toMatch(/Not connected[^]*Invalid API key/);

    await form(page, 'make').getByLabel('API key').fill('');
    await runOne(page, 'make');
    expect(await result(page, 'make').innerText()).toContain(
      "Missing value of required parameter 'apiKey'.",
    );
  });

  test('hides the key as it is typed', async () => {
    const page = await site.visit('show=connection');
    for (const platform of ['zapier', 'make'] as const)
      expect(
        await form(page, platform)
          .getByLabel(/^API key/i)
          .getAttribute('type'),
      ).toBe('password');
  });
});
