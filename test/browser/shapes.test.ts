/** Field types that no action has yet. */
import { readBuilt } from '../../playground/page/apps.ts';
import { form, runOne } from './page.ts';
import { bundledOnce, openSite, type Site } from './site.ts';

const path = 'modules/record-visit/record-visit.mappable-params.iml.json';

const parameters = [
  { name: 'referral_code', type: 'text', label: 'Referral code', default: 'JOHN123' },
  { name: 'inner', type: 'hidden', label: 'Inner', default: 'kept' },
  { name: 'agreed', type: 'boolean', label: 'Agreed', help: 'Whether they did.' },
  {
    name: 'place',
    type: 'collection',
    label: 'Place',
    spec: [{ name: 'town', type: 'text', label: 'Town', required: true }],
  },
  { name: 'words', type: 'array', label: 'Words' },
  { name: 'utm_source', type: 'text', label: 'Source', multiline: true, advanced: true },
];

let site: Site;
beforeAll(async () => {
  await bundledOnce();
  const built = await readBuilt();
  site = await openSite({
    ...built,
    make: { ...built.make, [path]: JSON.stringify(parameters) },
  });
});
afterEach(() => site.clean());
afterAll(() => site.close());

describe('A module with other kinds of fields', () => {
  test('shows them all, the hidden and the advanced ones too', async () => {
    const page = await site.visit('show=visit');
    const make = form(page, 'make');
    expect(await make.locator('[data-field="inner"]').innerText()).toContain('hidden');
    expect(await make.getByLabel('Inner').inputValue()).toBe('kept');
    await make.getByLabel('Agreed', { exact: true }).selectOption('Yes');
    await make.getByRole('group', { name: 'Place' }).getByLabel('Town').fill('Lund');
    await make.getByRole('button', { name: 'Add item' }).click();
    await page.locator(':focus').fill('first');
    expect(await make.getByLabel('Source').count()).toBe(0);
    await make.getByRole('switch', { name: 'Show advanced settings' }).check();
    await make.getByLabel('Source').fill('mail');
    await runOne(page, 'make');
    expect(site.apis.make.recorded()).toMatchObject([
      { body: { referral_code: 'JOHN123', utm_source: 'mail' } },
    ]);
  });

  test('opens the advanced ones when they are filled in', async () => {
    const page = await site.visit('show=visit&sample=postmark-visit');
    expect(await form(page, 'make').getByLabel('Source').inputValue()).toBe('newsletter');
  });
});
