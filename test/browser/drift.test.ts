import type { Locator, Page } from 'playwright-core';
import { readBuilt, type BuiltApps } from '../../playground/page/apps.ts';
import type { Parameter } from '../../make-app/format/parameter.ts';
import type { ZapierField } from '../../playground/page/protocol.ts';
import { makeFormsOf, tabsOf, zapierFormsOf } from '../../playground/page/forms.ts';
import { entryOf, groupIn } from '../../make-app/format/spec.ts';
import { form } from './page.ts';
import { bundledOnce, openSite, type Site } from './site.ts';

let site: Site;
let built: BuiltApps;
beforeAll(async () => {
  await bundledOnce();
  built = await readBuilt();
  site = await openSite(built);
});
afterEach(() => site.clean());
afterAll(() => site.close());

/** The field itself and not one that it holds. */
const fieldIn = (where: Locator, key: string): Locator => where.locator(`[data-field="${key}"]`);

/** Markdown's marks are not on the page. */
const plain = (markdown: string): string =>
  markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');

const expectWords = async (field: Locator, label = '', help = '', required = false) => {
  const text = (await field.innerText()).replaceAll(/\s+/g, ' ');
  expect(text).toContain(label);
  expect(text).toContain(plain(help).replaceAll(/\s+/g, ' '));
  if (required) expect(await field.locator('.required').count()).toBeGreaterThan(0);
};

const seeZapier = async (where: Locator, fields: readonly ZapierField[]): Promise<number> => {
  let seen = 0;
  for (const { key, label, helpText, required, choices, children = [] } of fields) {
    const field = fieldIn(where, key).first();
    await expectWords(field, label, helpText, required);
    for (const words of Object.values(choices ?? {}))
      expect(await field.getByRole('option', { name: words }).count()).toBe(1);
    seen += 1 + (await seeZapier(field, children));
  }
  return seen;
};

const seeMake = async (where: Locator, parameters: readonly Parameter[]): Promise<number> => {
  let seen = 0;
  for (const parameter of parameters) {
    const { name, label, help, required, options = [] } = parameter;
    const field = fieldIn(where, name).first();
    await expectWords(field, label, help, required);
    seen += 1 + (await seeOptions(where, field, options)) + (await seeEntries(field, parameter));
  }
  return seen;
};

/** What a choice brings is there once it is chosen. */
const seeOptions = async (where: Locator, field: Locator, options: Parameter['options'] = []) => {
  let seen = 0;
  for (const { value, label, nested = [] } of options) {
    await field.getByRole('combobox').selectOption({ label });
    expect(await field.getByRole('combobox').inputValue()).toBe(value);
    seen += await seeMake(where, nested);
  }
  return seen;
};

const seeEntries = async (field: Locator, parameter: Parameter): Promise<number> => {
  if (parameter.type !== 'array') return seeMake(field, groupIn(parameter) ?? []);
  await field
    .getByRole('button', { name: parameter.labels?.add ?? 'Add item' })
    .first()
    .click();
  const group = groupIn(parameter);
  const added = field.locator(':scope > .rows > ol > li').last();
  if (group) return seeMake(added, group);
  await expectWords(added, entryOf(parameter).label);
  return 1;
};

const countMake = (parameters: readonly Parameter[]): number =>
  parameters
    .map((parameter) => {
      const nested = (parameter.options ?? []).flatMap((option) => option.nested ?? []);
      const group = groupIn(parameter);
      const entry = parameter.type === 'array' && !group ? 1 : 0;
      return 1 + entry + countMake(nested) + countMake(group ?? []);
    })
    .reduce((sum, count) => sum + count, 0);

const openAdvanced = async (page: Page): Promise<void> => {
  const advanced = form(page, 'make').getByRole('switch', { name: 'Show advanced settings' });
  if ((await advanced.count()) > 0) await advanced.check();
};

describe('The page shows what was built', () => {
  test('every field of the Zapier definition', async () => {
    const { forms } = await zapierFormsOf(built.zapier);
    const tabs = tabsOf(forms, []);
    expect(tabs).toHaveLength(forms.length);
    for (const { id, zapier } of tabs) {
      const page = await site.visit(`show=${id}`);
      const shown = form(page, 'zapier');
      await shown.getByRole('heading', { name: zapier?.title ?? '' }).waitFor();
      await shown.getByText(zapier?.description ?? '').waitFor();
      const fields = zapier?.fields ?? [];
      const children = fields.flatMap((field) => field.children ?? []);
      expect(await seeZapier(shown, fields)).toBe(fields.length + children.length);
    }
  });

  test('every parameter of the Make files', async () => {
    const { forms } = makeFormsOf(built.make);
    const { forms: zaps } = await zapierFormsOf(built.zapier);
    const tabs = tabsOf(zaps, forms).filter(({ make }) => make);
    expect(tabs).toHaveLength(forms.length);
    for (const { id, make } of tabs) {
      const page = await site.visit(`show=${id}`);
      const shown = form(page, 'make');
      await shown.getByRole('heading', { name: make?.title ?? '' }).waitFor();
      await shown.getByText(make?.description ?? '').waitFor();
      await openAdvanced(page);
      const parameters = make?.parameters ?? [];
      expect(await seeMake(shown, parameters)).toBe(countMake(parameters));
    }
  });

  test('both connections', async () => {
    const page = await site.visit('show=connection');
    const { connection } = await zapierFormsOf(built.zapier);
    expect(await seeZapier(form(page, 'zapier'), connection.fields)).toBe(connection.fields.length);
    const { parameters } = makeFormsOf(built.make).connection;
    expect(await seeMake(form(page, 'make'), parameters)).toBe(countMake(parameters));
  });
});
