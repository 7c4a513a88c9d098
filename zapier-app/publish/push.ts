/**
 * `npm run push:zapier`: checks the app, then builds and pushes it with the official CLI.
 *
 * The CLI runs in the folder where `build.ts` stages the app, and uploads `build/build.zip`. It also
 * runs the checks on Zapier's servers. It doesn't publish: promoting a version is a separate step.
 * `-- --dry-run` doesn't contact Zapier.
 */
import { runScript } from '../../command-line.ts';
import { reportOf } from '../../marketplace/report.ts';
import { hasFailed, type Outcome } from '../../marketplace/review.ts';
import { buildIn, cliCommand, runCli, withStage, zip } from '../build.ts';
import packageJson from '../package.json' with { type: 'json' };
import { check } from '../review/check.ts';
import { packIn } from '../pack.ts';
import { linkFile, missing } from './login.ts';
import { addSources } from './source.ts';

/** Source: Zapier, "Versions". */
const version = `Version ${packageJson.version} (zapier-app/package.json). Versions start at 1.0.0 and can't skip: 1.0.2 requires 1.0.1.
Once people use a version, you can't push it again.`;

const pushFrom = async (folder: string): Promise<void> => {
  await addSources(folder);
  const run = async (command: ReturnType<typeof cliCommand>): Promise<void> => {
    const env = { ...command.env, ZAPIER_CURRENT_APP_FILE: linkFile(command.env) };
    await runCli(folder, { ...command, env }, { isShown: true }).catch(() => {
      throw new Error('Nothing was pushed. See the Zapier CLI error above.');
    });
  };
  // What the CLI's `push` does, with the licenses added in between.
  await run(cliCommand('build', ['--skip-dep-install']));
  await packIn(folder);
  await run(cliCommand('upload', []));
};

/**
 * Pushes the bundle from `bundle()`. A dry run does everything except the upload: it doesn't contact
 * Zapier or require a login.
 *
 * @param to where to save a copy of the uploaded build.zip
 * @throws {Error} with what to do, if nothing can be pushed
 */
export const push = async (
  outcomes: readonly Outcome[],
  { dryRun = false, to = zip } = {},
): Promise<void> => {
  const stopped = dryRun ? 'A push would stop here.' : 'Nothing was pushed.';
  console.log(reportOf(outcomes));
  if (hasFailed(outcomes)) throw new Error(`${stopped} Fix the failed checks above.`);

  const needed = (await missing(process.env)).join('\n\n');
  if (needed !== '' && !dryRun) throw new Error(`${stopped}\n\n${needed}`);

  console.log(`\n${version}\n`);
  await withStage(dryRun ? buildIn : pushFrom, to);
  if (!dryRun) return console.log(`Uploaded ${to}.`);
  if (needed !== '') console.log(`Before you push:\n\n${needed}\n`);
  console.log(`Nothing was uploaded. The file to upload is ${to}.`);
};

if (import.meta.main)
  void runScript({
    name: 'npm run push:zapier',
    about: "Checks, builds, and pushes the Zapier app. It doesn't promote the version.",
    options: { 'dry-run': { type: 'boolean', about: 'check and build, but upload nothing' } },
    run: async ({ 'dry-run': dryRun }) => push(await check(), { dryRun: dryRun ?? false }),
  });
