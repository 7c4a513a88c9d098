/** The commands after a push, which only a person types: the official CLI with this project's files. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nextSteps, releasedChangelog } from '../../../release.ts';
import { events } from '../../../shared/events/table.ts';
import { zapierChangelog } from '../../../zapier-app/publish/changelog.ts';
import { listing } from '../../../zapier-app/publish/listing.ts';
import { missing } from '../../../zapier-app/publish/login.ts';
import { startZapierApi } from './zapier-api.ts';

const root = join(__dirname, '../../..');
const cli = join(root, 'node_modules/zapier-platform-cli/src/bin/run');
const key = 'not-a-real-deploy-key-0123456789';
const app = '/api/platform/cli/apps/4711';

const ok = { status: 200, body: {} };
const choices = (...values: readonly string[]) => values.map((value) => ({ name: value, value }));

/** Source: zapier-platform-cli, `commands`, `utils/api.js`. */
const answers = {
  'GET /api/platform/cli/apps/fields-choices': {
    status: 200,
    body: {
      intention: choices('global', 'private'),
      role: choices('employee', 'contractor'),
      app_category: choices('marketing-automation'),
    },
  },
  'POST /api/platform/cli/apps?formId=create': { status: 200, body: { id: 4711, key: 'App4711' } },
  [`GET ${app}/canaries`]: { status: 200, body: { objects: [] } },
  [`POST ${app}/versions/1.0.0/canary-to/1.0.1`]: ok,
  [`POST ${app}/pre-migration-require-confirmation-checks`]: ok,
  [`POST ${app}/migrations`]: ok,
  [`GET ${app}/versions/1.0.0`]: { status: 200, body: { user_count: 3 } },
  [`PUT ${app}/versions/1.0.0/deprecate`]: ok,
};

let folder = '';
let api: Awaited<ReturnType<typeof startZapierApi>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zapier-life-'));
  api = await startZapierApi(answers);
  const both = await readFile(join(root, 'CHANGELOG.md'), 'utf8');
  const released = releasedChangelog(both, '1.0.0', '2026-12-01').replace(
    '## [Unreleased]\n',
    '## [1.0.1] - 2026-12-24\n\n### Fixed\n\n- Dates in Record Refund.\n',
  );
  await writeFile(join(folder, 'CHANGELOG.md'), zapierChangelog(released, '1.0.1', events));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const run = (...args: readonly string[]): Promise<string> => {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    ZAPIER_BASE_ENDPOINT: api.url,
    ZAPIER_DEPLOY_KEY: key,
    DISABLE_ZAPIER_ANALYTICS: '1',
    NO_UPDATE_NOTIFIER: '1',
  };
  return new Promise((ended) => {
    execFile(process.execPath, [cli, ...args], { cwd: folder, env }, (_, stdout, stderr) =>
      ended(stdout + stderr),
    );
  });
};

/** A command as the release prints it at its end. */
const printed = (command: string, to = '1.0.1'): readonly string[] => {
  const found = new RegExp(`zapier-platform (${command}[^\\n,&]*?)(?:[,.]? [A-Z]|[,\\n]|$)`, 'm');
  return found.exec(nextSteps('1.0.0', to))?.[1]?.split(' ') ?? [];
};

test('register takes the text of the listing, and what it writes is the link that a push needs', async () => {
  const { name, description, 'homepage url': url } = await listing();
  const answered = ['--audience', 'global', '--role', 'employee', '--no-subscribe'];
  const category = ['--category', 'marketing-automation'];
  const said = await run('register', name, '-D', description, '-u', url, ...answered, ...category);
  expect(said).toContain('your integration is registered with Zapier');
  expect(api.calls.at(-1)).toMatchObject({
    body: { title: name, description, homepage_url: url, intention: 'global', role: 'employee' },
  });
  const file = join(folder, '.zapierapprc');
  expect(await missing({ ZAPIER_DEPLOY_KEY: key, ZAPIER_CURRENT_APP_FILE: file })).toEqual([]);
});

test('the canary is the one that the release prints', async () => {
  expect(await run(...printed('canary:create'))).toContain('created successfully');
  expect(api.calls.at(-1)).toMatchObject({ body: { percent: 10, duration: 7200 } });
});

test('promote sends the changelog of the version, with the action that was fixed', async () => {
  expect(await run(...printed('promote'), '--yes')).toContain('Promotion successful!');
  expect(api.calls.at(-1)).toMatchObject({
    line: `POST ${app}/migrations`,
    body: {
      job: {
        name: 'promote',
        to_version: '1.0.1',
        changelog: '- Fixed create/record_refund. Dates in Record Refund.',
        app_metadata: [
          { app_change_type: 'BUGFIX', action_key: 'record_refund', action_type: 'write' },
        ],
        is_bugfix: true,
        is_feature_update: false,
      },
    },
  });
});

test('migrate moves the first five percent', async () => {
  expect(await run(...printed('migrate'), '--yes')).toContain('Migration successfully queued');
  expect(api.calls.at(-1)).toMatchObject({
    line: `POST ${app}/migrations`,
    body: {
      job: { name: 'migrate', from_version: '1.0.0', to_version: '1.0.1', percent_human: 5 },
    },
  });
});

test('deprecate, after a major version, gives the date on which the old one stops', async () => {
  const [command = '', version = ''] = printed('deprecate', '2.0.0');
  const reason = ['--reason', 'critical bug', '--force'];
  expect(await run(command, version, '2027-06-01', ...reason)).toContain(
    'this version will cease to work on 2027-06-01',
  );
  expect(api.calls.at(-1)).toMatchObject({
    line: `PUT ${app}/versions/1.0.0/deprecate`,
    body: { deprecation_date: '2027-06-01' },
  });
});
