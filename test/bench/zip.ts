/**
 * The size of our build.zip, compared with an empty app: Zapier's own TypeScript template, created and
 * built by the same CLI from the same packages. Both contain the core, so the ratio shows what the app
 * adds.
 */
import { rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, cliCommand, runCli, withStage, zip } from '../../zapier-app/build.ts';
import type { Figure } from './figure.ts';

const packages = join(import.meta.dirname, '..', '..', 'node_modules');
const cli = join(packages, 'zapier-platform-cli', 'src', 'bin', 'run');
const tsc = join(packages, 'typescript', 'bin', 'tsc');

/** Of the templates in TypeScript, the one that logs in with an API key, as our app does. */
const template = ['--template', 'custom-auth', '--language', 'typescript'];

/** Kept next to our own zip, so that you can compare them. */
const templateZip = join(dirname(zip), 'template.zip');

/**
 * Replaces our app with the template, and keeps the packages next to it.
 *
 * `init` runs outside the folder, as a package.json that it writes where it runs makes it install.
 * The CLI gets the setting of its build script, because that script runs a package that isn't here.
 */
const buildTemplate = async (folder: string): Promise<void> => {
  for (const ours of ['dist', 'package.json']) await rm(join(folder, ours), { recursive: true });
  const command = cliCommand('build', ['--skip-dep-install', '--skip-validation']);
  const env = { ...command.env, npm_config_offline: 'true', npm_lifecycle_event: '_zapier-build' };
  const run = (args: string[], cwd = folder) => runCli(cwd, { ...command, args, env });
  await run([cli, 'init', folder, ...template], dirname(folder));
  await run([tsc]);
  await run(command.args);
};

export const zipFigures = async (): Promise<readonly Figure[]> => {
  await build(() => {});
  await withStage(buildTemplate, templateZip);
  const [ours, theirs] = [(await stat(zip)).size, (await stat(templateZip)).size];
  return [
    {
      claim: "our build.zip / the build.zip of Zapier's TypeScript template",
      value: ours / theirs,
      // Above 1 by what four actions need: the template has none, and the packages are the same.
      atMost: 1.04,
      unit: '×',
      from: `${(ours / 1000).toFixed(1)} / ${(theirs / 1000).toFixed(1)} kB`,
    },
  ];
};
