/**
 * A copy of this project in which a person can type every command of a release. Zapier and Make are
 * stand-ins on loopback. The copy is at version 1.0.0, which was released, and has one fix since.
 */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { releasedChangelog } from '../../release.ts';
import { startMakeApi, token, type MakeApi } from '../make-app/publish/make-api.ts';
import { startZapierApi, type Call } from '../zapier-app/publish/zapier-api.ts';

const root = join(import.meta.dirname, '../..');

/** Sends what is meant for Make to the stand-in, in every process that is started. */
const instead = (url: string): string => `
  const { fetch } = globalThis;
  globalThis.fetch = (address, options) =>
    fetch(String(address).replace('https://eu1.make.com', ${JSON.stringify(url)}), options);`;

export interface Ran {
  readonly code: number;
  readonly output: string;
}

export interface Clone {
  readonly make: MakeApi;
  readonly calls: readonly Call[];
  /** Runs a line that a person types in the project's folder. */
  readonly type: (line: string) => Promise<Ran>;
  readonly read: (file: string) => Promise<string>;
  readonly has: (file: string) => boolean;
  readonly close: () => Promise<void>;
}

/** @param version the one that is released */
export const cloneFor = async (version: string): Promise<Clone> => {
  const folder = await mkdtemp(join(tmpdir(), 'release-'));
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const files = listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  for (const file of files) await cp(join(root, file), join(folder, file));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  execFileSync('git', ['add', '--all'], { cwd: folder });

  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const write = async (file: string, change: (text: string) => string) =>
    writeFile(join(folder, file), change(await read(file)));
  const make = await startMakeApi();
  const zapierApi = await startZapierApi({
    [`PUT /api/platform/cli/apps/4711/versions/${version}`]: { status: 200, body: {} },
  });
  await writeFile(join(folder, 'zapier-app/.zapierapprc'), '{"id":4711,"key":"App4711"}');
  await writeFile(join(folder, '.git', 'instead.mjs'), instead(make.url));

  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    NODE_OPTIONS: `--import ${join(folder, '.git', 'instead.mjs')}`,
    ZAPIER_BASE_ENDPOINT: zapierApi.url,
    ZAPIER_DEPLOY_KEY: 'not-a-real-deploy-key-0123456789',
    DISABLE_ZAPIER_ANALYTICS: '1',
    NO_UPDATE_NOTIFIER: '1',
    MAKE_API_TOKEN: token,
    MAKE_ZONE: 'eu1',
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
  };
  const type = (line: string): Promise<Ran> =>
    new Promise((ended) => {
      execFile('sh', ['-c', line], { cwd: folder, env }, (error, stdout, stderr) =>
        ended({ code: error ? 1 : 0, output: stdout + stderr }),
      );
    });

  // Types, lint, and format are checked by `npm test` itself.
  await write('package.json', (text) => text.replace(/"check": "[^"]*"/, '"check": "node -v"'));
  await write('CHANGELOG.md', (text) =>
    releasedChangelog(text, '1.0.0', '2026-12-01').replace(
      '## [Unreleased]\n',
      '## [Unreleased]\n\n### Fixed\n\n- Dates in Record Refund.\n',
    ),
  );
  return {
    make,
    calls: zapierApi.calls,
    type,
    read,
    has: (file) => existsSync(join(folder, file)),
    close: async () => {
      await zapierApi.close();
      await make.close();
      await rm(folder, { recursive: true });
    },
  };
};
