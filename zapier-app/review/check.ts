/** `npm run check:zapier`: shows what Zapier's servers and reviewers would find in the app. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import zapier from 'zapier-platform-core';
import { runCheck } from '../../marketplace/check.ts';
import { readPublished } from '../../marketplace/published.ts';
import { judgeAll, type Outcome } from '../../marketplace/review.ts';
import { bundle } from '../bundle.ts';
import { bundledApp } from '../open.ts';
import packageJson from '../package.json' with { type: 'json' };
import { listing, logo } from '../publish/listing.ts';
import { definitionOf, schemaErrorsOf } from './definition.ts';
import { recordOf } from './record.ts';
import type { Built } from './rule.ts';
import { rules } from './rules/index.ts';

const app = join(import.meta.dirname, '..');
const published = join(app, 'published.json');

const build = async (): Promise<Built> => {
  await bundle();
  const built = await bundledApp();
  const { dependencies, devDependencies } = packageJson;
  return {
    definition: await definitionOf(built),
    schemaErrors: await schemaErrorsOf(built),
    core: { pinned: dependencies['zapier-platform-core'], installed: zapier.version },
    cli: { pinned: devDependencies['zapier-platform-cli'] },
    code: await readFile(join(app, 'dist', 'index.js'), 'utf8'),
    listing: await listing(),
    logo: await logo(),
    changelog: await readFile(join(app, 'CHANGELOG.md'), 'utf8'),
    published: await readPublished(published),
  };
};

export const check = async (): Promise<readonly Outcome[]> => judgeAll(rules, await build());

if (import.meta.main)
  void runCheck({
    name: 'npm run check:zapier',
    reviewers: 'Zapier and its reviewers',
    review: check,
    present: async () => recordOf((await build()).definition),
    published,
  });
