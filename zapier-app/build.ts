/**
 * Makes `build/build.zip`, what Zapier runs, without Zapier's servers.
 *
 * The official CLI builds it, in a folder of its own with nothing but the production dependencies:
 * beside dev dependencies it takes some of those along.
 */
import { execFile } from 'node:child_process';
import { copyFile, link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { runScript } from '../command-line.ts';
import { bundle } from './bundle.ts';
import packageJson from './package.json' with { type: 'json' };

const app = import.meta.dirname;
const root = join(app, '..');
export const zip = join(app, 'build', 'build.zip');

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      dev: z.boolean().default(false),
      devOptional: z.boolean().default(false),
      optional: z.boolean().default(false),
      link: z.boolean().default(false),
    }),
  ),
});

/** Folders of the packages that the app needs at run time, as `npm ci` laid them out. */
const productionPackages = async (): Promise<readonly string[]> => {
  const { packages } = lockFile.parse(
    JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')),
  );
  return Object.entries(packages)
    .filter(([folder]) => folder.startsWith('node_modules/'))
    .filter(([, it]) => !it.dev && !it.devOptional && !it.optional && !it.link)
    .map(([folder]) => folder);
};

/** A second name for the same file, where the disk allows it: nothing writes to it, and to copy thousands takes seconds. */
const take = (from: string, to: string): Promise<void> =>
  link(from, to).catch(() => copyFile(from, to));

/** Nested packages are listed on their own, so that an optional one among them stays out. */
const takePackage = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && entry.name !== 'node_modules') await takePackage(source, target);
    if (entry.isFile()) await take(source, target);
  }
};

const stage = async (folder: string): Promise<void> => {
  const { name, version, type, exports, dependencies } = packageJson;
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name, version, private: true, type, exports, dependencies }, null, 2),
  );
  // Not the whole folder: somebody else may be bundling there right now.
  await mkdir(join(folder, 'dist'));
  await copyFile(join(app, 'dist', 'index.js'), join(folder, 'dist', 'index.js'));
  for (const path of await productionPackages()) {
    await takePackage(join(root, path), join(folder, path));
  }
};

const cli = join(root, 'node_modules', 'zapier-platform-cli', 'src', 'bin', 'run');

/** Neither tells Zapier that a command ran nor asks a registry for a newer CLI. */
const quiet = { DISABLE_ZAPIER_ANALYTICS: '1', NO_UPDATE_NOTIFIER: '1' };

/** A command of the official CLI, for a child process in the staged folder. */
export const cliCommand = (command: 'build' | 'push', flags: readonly string[]) => ({
  file: process.execPath,
  args: [cli, command, '--skip-dep-install', ...flags],
  env: { ...process.env, ...quiet },
});

/**
 * The CLI gives its own test of the zip a few seconds, which a busy machine can miss: a second try
 * tells. Source: zapier-platform-cli, `utils/build.js`.
 *
 * @throws {Error} with what the CLI printed, when it fails twice
 */
export const buildIn = async (folder: string): Promise<void> => {
  const { file, args, env } = cliCommand('build', ['--skip-validation']);
  const attempt = () => promisify(execFile)(file, args, { cwd: folder, env });
  await attempt().catch(attempt);
};

/** Lets `run` make build.zip in a staged folder, and keeps a copy of it. */
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
    about: 'Makes zapier-app/build/build.zip, the file that Zapier runs.',
    run: async () => {
      await build((step) => console.log(`${step} …`));
      console.log(`Made ${relative(root, zip)}.`);
    },
  });
