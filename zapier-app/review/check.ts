/**
 * `npm run check:zapier`: shows what Zapier's servers and reviewers would find in the app. The exit
 * code is 1 if a rule fails.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import zapier from 'zapier-platform-core';
import * as z from 'zod';
import { runScript } from '../../command-line.ts';
import { breakingChanges } from '../../marketplace/guard.ts';
import { reportOf } from '../../marketplace/report.ts';
import { hasFailed, judgeAll, type Outcome } from '../../marketplace/review.ts';
import { events } from '../../shared/events/table.ts';
import { fieldsOf } from '../../shared/fields/field.ts';
import { bundle } from '../bundle.ts';
import { createOf } from '../create.ts';
import { bundledApp } from '../open.ts';
import { definitionOf, schemaErrorsOf } from './definition.ts';
import { listing } from '../publish/listing.ts';
import { logo } from '../publish/logo.ts';
import { readPublished, recordOf, savePublished } from './published.ts';
import type { Built } from './rule.ts';
import { rules } from './rules/index.ts';

const app = join(import.meta.dirname, '..');

const packageJson = z.object({
  dependencies: z.object({ 'zapier-platform-core': z.string() }),
  devDependencies: z.object({ 'zapier-platform-cli': z.string() }),
});

const api: Built['api'] = Object.fromEntries(
  events.map((event) => [
    createOf(event).key,
    {
      plan: event.plan,
      required: fieldsOf(event.body)
        .filter(({ required }) => required)
        .map(({ key }) => key),
      oneOf: event.oneOf ?? [],
    },
  ]),
);

/** Reads the bundle from `bundle()`. */
export const readBuilt = async (): Promise<Built> => {
  const built = await bundledApp();
  const pinned = packageJson.parse(JSON.parse(await readFile(join(app, 'package.json'), 'utf8')));
  return {
    definition: await definitionOf(built),
    schemaErrors: await schemaErrorsOf(built),
    core: {
      pinned: pinned.dependencies['zapier-platform-core'],
      installed: zapier.version,
    },
    cli: { pinned: pinned.devDependencies['zapier-platform-cli'] },
    code: await readFile(join(app, 'dist', 'index.js'), 'utf8'),
    api,
    listing: await listing(),
    logo: await logo(),
    changelog: await readFile(join(app, 'CHANGELOG.md'), 'utf8'),
    published: await readPublished(),
  };
};

export const check = async (): Promise<readonly Outcome[]> => {
  await bundle();
  return judgeAll(rules, await readBuilt());
};

/** After a promotion. It's the only way to change the record, and can't hide a breaking change. */
const record = async (): Promise<void> => {
  await bundle();
  const { published, ...built } = await readBuilt();
  const changes = published ? breakingChanges(published, recordOf(built.definition)) : [];
  if (changes.length > 0)
    throw new Error(changes.map(({ where, says }) => `${where}: ${says}`).join('\n'));
  await savePublished(built.definition);
  console.log(`Recorded version ${built.definition.version} as published. Commit published.json.`);
};

const main = async (): Promise<void> => {
  const outcomes = await check();
  console.log(reportOf(outcomes));
  process.exitCode = hasFailed(outcomes) ? 1 : 0;
};

if (import.meta.main)
  void runScript({
    name: 'npm run check:zapier',
    about: 'Shows what Zapier and its reviewers would find; exits with 1 if a rule fails.',
    options: { record: { type: 'boolean', about: 'after a promotion, record what is published' } },
    run: ({ record: asked }) => (asked ? record : main)(),
  });
