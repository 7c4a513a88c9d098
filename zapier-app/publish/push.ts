/**
 * `npm run push:zapier`: checks the app, then lets the official CLI build it and push it to Zapier.
 *
 * The CLI runs where `build.ts` stages the app, so that what it uploads is `build/build.zip`. It
 * asks Zapier's servers for their checks as well, and publishes nothing: promoting a version is a
 * step of its own. With `-- --dry-run` nothing is asked and nothing uploaded.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { runScript } from '../../command-line.ts';
import { reportOf } from '../../marketplace/report.ts';
import { hasFailed, type Outcome } from '../../marketplace/review.ts';
import { buildIn, cliCommand, withStage, zip } from '../build.ts';
import packageJson from '../package.json' with { type: 'json' };
import { check } from '../review/check.ts';
import { linkFile, missing } from './login.ts';
import { addSources } from './source.ts';

/** Source: Zapier, "Versions". */
const version = `Version ${packageJson.version}, from zapier-app/package.json. The first one is 1.0.0, and each later one follows
the last without a gap: 1.0.2 needs 1.0.1. A version that people use can't be pushed again.`;

const runPush = async (folder: string): Promise<void> => {
  await addSources(folder);
  const { file, args, env } = cliCommand('push', []);
  const child = spawn(file, args, {
    cwd: folder,
    env: { ...env, ZAPIER_CURRENT_APP_FILE: linkFile(env) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code]: unknown[] = await once(child, 'exit');
  if (code !== 0) throw new Error('Nothing was pushed: the Zapier CLI says why above.');
};

/**
 * Pushes what `bundle()` made.
 *
 * @param to where a copy of the uploaded build.zip is left
 * @throws {Error} with what a person has to do, when nothing can be pushed
 */
export const push = async (outcomes: readonly Outcome[], to = zip): Promise<void> => {
  console.log(reportOf(outcomes));
  if (hasFailed(outcomes)) throw new Error('Nothing was pushed: correct what failed above.');

  const needed = await missing(process.env);
  if (needed.length > 0) throw new Error(`Nothing was pushed.\n\n${needed.join('\n\n')}`);

  console.log(`\n${version}\n`);
  await withStage(runPush, to);
  console.log(`What was uploaded is ${to}.`);
};

/**
 * Everything of a push but the upload: it asks Zapier nothing, and needs no login.
 *
 * @throws {Error} when a push would end at a check of ours
 */
export const pushDry = async (outcomes: readonly Outcome[], to = zip): Promise<void> => {
  console.log(reportOf(outcomes));
  if (hasFailed(outcomes)) throw new Error('A push would end here: correct what failed above.');

  console.log(`\n${version}\n`);
  await withStage(buildIn, to);
  const needed = await missing(process.env);
  if (needed.length > 0) console.log(`Before a push:\n\n${needed.join('\n\n')}\n`);
  console.log(`Nothing was uploaded. What would be is ${to}.`);
};

if (import.meta.main)
  void runScript({
    name: 'npm run push:zapier',
    about: 'Checks and builds the Zapier app, and pushes it to Zapier. It promotes nothing.',
    options: { 'dry-run': { type: 'boolean', about: 'checks and builds, and uploads nothing' } },
    run: async ({ 'dry-run': dryRun }) => (dryRun ? pushDry : push)(await check()),
  });
