/** Runs axe-core on the page: every rule in light mode, and the color rules in dark mode too. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as z from 'zod';
import { checked, openAll, runBoth } from './page.ts';
import { openSite, type Site } from './site.ts';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const Report = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** Whether a thing has a name or a place does not depend on the color scheme. */
const schemes = [
  ['light', {}],
  ['dark', { runOnly: ['color-contrast', 'link-in-text-block'] }],
] as const;

/**
 * Every rule; evaluated by the debugger, which the page's own policy does not bind. What passes is
 * not described: that takes four times as long, and nobody reads it.
 */
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const [colorScheme, rules] of schemes) {
    await page.emulateMedia({ colorScheme });
    const options = JSON.stringify({ resultTypes: ['violations'], ...rules });
    const report = Report.parse(await page.evaluate(`axe.run(${options})`));
    for (const { id, nodes } of report.violations)
      found.push(...nodes.map(({ html }) => `${colorScheme}: ${id}: ${html}`));
  }
  return found;
};

/** The others are looked at after a run. */
const untouched = ['claim', 'api-call'];

const runs = [
  ['recorded', 'show=conversion&sample=sheets-order-dollars&zapier={"order_total":"12.50"}'],
  ['refused', 'show=conversion&sample=sheets-order-ambiguous'],
  [
    'refused for several fields',
    'show=conversion&sample=shopify-order&zapier={"order_total":"free","tax":"1,234"}&make={"order_total":"free","tax":"1,234"}',
  ],
  ['tried again', 'show=conversion&sample=stripe-checkout&fault=429'],
  ['halted', 'show=refund&sample=shopify-refund&order=no'],
  ['different', 'show=visit&sample=postmark-visit&make={"utm_source":"other"}'],
  ['connected', 'show=connection'],
];

describe('axe-core finds nothing to object to', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach(() => site.clean());
  afterAll(() => site.close());

  test.each(untouched)('before a run: %s', async (tab) => {
    const page = await site.visit(`show=${tab}`);
    expect(await violations(page)).toEqual([]);
  });

  test.each(runs)('after a run: %s', async (_case, query) => {
    const page = await site.visit(query);
    await runBoth(page);
    await page.evaluate(openAll);
    expect(await violations(page)).toEqual([]);
  });

  test('mapped, with rows, on a phone', async () => {
    const viewport = { width: 320, height: 640 };
    const page = await site.visit('show=api-call', { viewport });
    await page.getByRole('switch', { name: 'Map Headers' }).check();
    await page.getByRole('button', { name: 'Add query parameter' }).click();
    expect(await violations(page)).toEqual([]);
  });

  test('on the first screen, before and after it is unfolded', async () => {
    const page = await site.visit();
    await checked(page);
    expect(await violations(page)).toEqual([]);
    const folded = page.getByRole('button', { expanded: false });
    while ((await folded.count()) > 0) await folded.first().click();
    await page.evaluate(openAll);
    expect(await violations(page)).toEqual([]);
  });

  test('while it waits', async () => {
    const page = await site.visit('show=visit&sample=postmark-visit&fault=timeout');
    await page.getByRole('button', { name: 'Record both' }).click();
    await page.getByRole('progressbar').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  test('with nobody answering', async () => {
    const page = await site.visit('show=visit');
    await page.route('**/page/run', (route) => route.fulfill({ status: 204 }));
    await page.getByRole('button', { name: 'Record both' }).click();
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('and it would find a fault that only the dark has', async () => {
    const page = await site.visit('show=visit');
    await page.evaluate(`{
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('@media (prefers-color-scheme: dark) { h1 { color: #222 !important } }');
      document.adoptedStyleSheets = [sheet];
    }`);
    expect(await violations(page)).toEqual([expect.stringMatching(/^dark: color-contrast: <h1/)]);
  });
});
