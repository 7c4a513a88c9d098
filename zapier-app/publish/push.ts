/**
 * `npm run push:zapier`: checks the app, then lets the official CLI build it and push it to Zapier.
 *
 * The CLI runs where `build.ts` stages the app, so that what it uploads is `build/build.zip`. It
 * asks Zapier's servers for their checks as well, and publishes nothing: promoting a version is a
 * step of its own.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { reportOf } from '../../marketplace/report.ts';
import { hasFailed, type Outcome } from '../../marketplace/review.ts';
import { cliCommand, withStage, zip } from '../build.ts';
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

const main = async (): Promise<void> => {
  try {
    await push(await check());
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
};

if (import.meta.main) void main();
