/**
 * Builds `build/build.zip`, the file that Zapier runs, without Zapier's servers.
 *
 * The official CLI builds it in a separate folder with only the production dependencies, because it
 * would include some dev dependencies.
 */
import { execFile } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { runScript } from '../command-line.ts';
import { bundle } from './bundle.ts';
import { packIn } from './pack.ts';
import packageJson from './package.json' with { type: 'json' };

const app = import.meta.dirname;
const root = join(app, '..');
export const zip = join(app, 'build', 'build.zip');

const lockFile = z.object({ packages: z.record(z.string(), z.looseObject({})) });

/** The folders of the packages that the app needs at run time, as `npm ci` installed them. */
const productionPackages = async (): Promise<readonly string[]> => {
  const { packages } = lockFile.parse(
    JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')),
  );
  return Object.entries(packages)
    .filter(([folder]) => folder.startsWith('node_modules/'))
    .filter(([, it]) => !['dev', 'devOptional', 'optional', 'link'].some((key) => key in it))
    .map(([folder]) => folder);
};

const stage = async (folder: string): Promise<void> => {
  const { name, version, type, exports, dependencies } = packageJson;
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name, version, private: true, type, exports, dependencies }, null, 2),
  );
  // Without it, the CLI packs every package into source.zip as well.
  await writeFile(join(folder, '.gitignore'), 'node_modules\ndist\n');
  // Not the whole folder, because another process may be bundling into it.
  await mkdir(join(folder, 'dist'));
  await copyFile(join(app, 'dist', 'index.js'), join(folder, 'dist', 'index.js'));
  // Nested packages are listed separately, so an optional one is left out.
  for (const path of await productionPackages())
    await cp(join(root, path), join(folder, path), {
      recursive: true,
      filter: (source) => source === join(root, path) || basename(source) !== 'node_modules',
    });
};

const cli = join(root, 'node_modules', 'zapier-platform-cli', 'src', 'bin', 'run');

/** No report to Zapier that a command ran, and no check for a newer CLI. */
const quiet = { DISABLE_ZAPIER_ANALYTICS: '1', NO_UPDATE_NOTIFIER: '1' };

/** A command of the official CLI, to run in the staged folder. */
export const cliCommand = (command: 'build' | 'upload', flags: readonly string[]) => {
  const env: NodeJS.ProcessEnv = { ...process.env, ...quiet };
  return { file: process.execPath, args: [cli, command, ...flags], env };
};

/** The CLI's own test of the zip ended without a reason: its time was up. */
const ranOutOfTime = /Testing build\s+›\s+Error:[^\S\n]*\n/;

/**
 * The CLI's own test of the zip has a time limit of a few seconds, which a busy computer can exceed,
 * so there is a second try. Nothing is uploaded before. Source: zapier-platform-cli, `utils/build.js`.
 *
 * @throws {Error} with the CLI's output
 */
export const runCli = async (
  folder: string,
  { file, args, env }: ReturnType<typeof cliCommand>,
  { isShown = false } = {},
): Promise<void> => {
  const attempt = async (): Promise<void> => {
    const running = promisify(execFile)(file, args, { cwd: folder, env });
    const { stdin, stdout, stderr } = running.child;
    stdin?.end();
    if (isShown) stdout?.pipe(process.stdout);
    if (isShown) stderr?.pipe(process.stderr);
    await running;
  };
  await attempt().catch((error: unknown) => {
    if (!ranOutOfTime.test(String(error))) throw error;
    return attempt();
  });
};

export const buildIn = async (folder: string): Promise<void> => {
  await runCli(folder, cliCommand('build', ['--skip-dep-install', '--skip-validation']));
  await packIn(folder);
};

/** Stages the app in a folder, lets `run` create build.zip there, and keeps a copy. */
export const withStage = async (
  run: (folder: string) => Promise<void>,
  to = zip,
): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'advocateloop-zapier-'));
  try {
    await stage(folder);
    await run(folder);
    await mkdir(dirname(to), { recursive: true });
    await copyFile(join(folder, 'build', 'build.zip'), to);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export const build = async (say: (step: string) => void): Promise<void> => {
  say('Bundling the Zapier app');
  await bundle();
  say('Building and testing build.zip with the Zapier CLI');
  await withStage(buildIn);
};

if (import.meta.main)
  void runScript({
    name: 'npm run build',
    about: 'Builds zapier-app/build/build.zip, the file that Zapier runs.',
    run: async () => {
      await build((step) => console.log(`${step}…`));
      console.log(`Built ${relative(root, zip)}.`);
    },
  });
