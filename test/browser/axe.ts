/** axe-core on the page, as a person with this color scheme has it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as z from 'zod';
import { runBoth } from './page.ts';
import { openSite, type Site } from './site.ts';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const Report = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/**
 * Every rule; evaluated by the debugger, which the page's own policy does not bind. What passes is
 * not described: that takes four times as long, and nobody reads it.
 */
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const report = Report.parse(await page.evaluate(`axe.run({ resultTypes: ['violations'] })`));
  return report.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

export const openAll = `for (const it of document.querySelectorAll('details')) it.open = true`;

const tabs = ['conversion', 'refund', 'claim', 'visit', 'api-call', 'connection'];

const runs = [
  ['recorded', 'show=conversion&sample=sheets-order-dollars&zapier={"order_total":"12.50"}'],
  ['refused', 'show=conversion&sample=sheets-order-ambiguous'],
  ['tried again', 'show=conversion&sample=stripe-checkout&fault=429'],
  ['halted', 'show=refund&sample=shopify-refund&order=no'],
  ['different', 'show=visit&sample=postmark-visit&make={"utm_source":"other"}'],
  ['connected', 'show=connection'],
];

export const describeAccessible = (colorScheme: 'light' | 'dark') =>
  describe(`axe-core finds nothing to object to, ${colorScheme}`, () => {
    let site: Site;
    beforeAll(async () => {
      site = await openSite();
    });
    afterEach(() => site.clean());
    afterAll(() => site.close());

    test.each(tabs)('%s', async (tab) => {
      const page = await site.visit(`show=${tab}`, { colorScheme });
      expect(await violations(page)).toEqual([]);
    });

    test.each(runs)('after a run: %s', async (_case, query) => {
      const page = await site.visit(query, { colorScheme });
      await runBoth(page);
      await page.evaluate(openAll);
      expect(await violations(page)).toEqual([]);
    });

    test('mapped, with rows, on a phone', async () => {
      const viewport = { width: 320, height: 640 };
      const page = await site.visit('show=api-call', { colorScheme, viewport });
      await page.getByRole('switch', { name: 'Map Headers' }).check();
      await page.getByRole('button', { name: 'Add query parameter' }).click();
      expect(await violations(page)).toEqual([]);
    });

    test('with nobody answering', async () => {
      const page = await site.visit('show=visit', { colorScheme });
      await page.route('**/page/run', (route) => route.fulfill({ status: 204 }));
      await page.getByRole('button', { name: 'Run both' }).click();
      await page.getByRole('alert').waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
