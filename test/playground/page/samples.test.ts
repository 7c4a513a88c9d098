/** What a visitor of the page is shown for each sample is what its recipe and its scenario send. */
import * as z from 'zod';
import { makeFormsOf, tabsOf, zapierFormsOf } from '../../../playground/page/forms.ts';
import { readBuilt } from '../../../playground/page/apps.ts';
import { sampleViews } from '../../../playground/page/samples.ts';
import { samples } from '../../../stores/index.ts';
import { openSite, run, type Site } from './site.ts';

let site: Site;
let views: ReturnType<typeof sampleViews> = [];
beforeAll(async () => {
  site = await openSite();
  const built = await readBuilt();
  const zapier = await zapierFormsOf(built.zapier);
  views = sampleViews(tabsOf(zapier.forms, makeFormsOf(built.make).forms));
});
afterAll(() => site.close());

const answer = z.object({ run: z.object({ sent: z.object({ body: z.string() }).optional() }) });

test.each(samples)('$name is sent by both apps as by hand, or by neither', async (sample) => {
  const view = views.find(({ name }) => name === sample.name);
  if (!view) throw new Error('The page has no tab for it.');
  for (const platform of ['zapier', 'make'] as const) {
    const { tab, name } = view;
    const ran = await run(site, { platform, tab, sample: name, values: view[platform] });
    const { sent } = answer.parse(ran).run;
    expect(sent ? JSON.parse(sent.body) : null).toEqual(sample.body);
  }
});
