import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import * as z from 'zod';
import packageJson from '../../../zapier-app/package.json' with { type: 'json' };
import { startZapierApi, type Call } from './zapier-api.ts';

const { version } = packageJson;

const publish = join(__dirname, '../../../zapier-app/publish');
const deployKey = 'not-a-real-deploy-key-0123456789';

const passed = '{ rule: { id: "G1", title: "T" }, is: "passed", findings: [] }';
const failed = '{ rule: { id: "G2", title: "T" }, is: "failed", findings: [] }';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'push-zapier-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly output: string;
}

/** Pushes in a process of its own, whose whole output is caught. */
const push = (
  env: Readonly<Record<string, string>>,
  outcomes = `[${passed}]`,
  { dryRun = false } = {},
): Promise<Run> => {
  const script = `
    import { push } from ${JSON.stringify(join(publish, 'push.ts'))};
    await push(${outcomes}, ${JSON.stringify({ dryRun, to: join(folder, 'copy.zip') })});`;
  const own = {
    PATH: process.env['PATH'],
    HOME: folder,
    ZAPIER_CURRENT_APP_FILE: join(folder, '.zapierapprc'),
    // Whatever is not stubbed must fail instead of leaving the machine.
    ZAPIER_BASE_ENDPOINT: 'http://127.0.0.1:9',
    ...env,
  };
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--input-type=module', '--eval', script],
      { env: own },
      (error, stdout, stderr) => done({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
};

const link = () => writeFile(join(folder, '.zapierapprc'), '{ "id": 4711, "key": "App4711" }');

const uploadOf = (calls: readonly Call[]) =>
  z
    .object({
      zip_file: z.base64(),
      source_zip_file: z.base64(),
      skip_validation: z.literal(false),
    })
    .parse(calls.at(-1)?.body);

describe('before anything is sent', () => {
  test('a failed check ends it', async () => {
    const { code, output } = await push({ ZAPIER_DEPLOY_KEY: deployKey }, `[${passed}, ${failed}]`);
    expect(code).toBe(1);
    expect(output).toContain('✗ G2    failed');
    expect(output).toContain('Nothing was pushed. Fix the failed checks above.');
  });

  test('a login and a link that are missing are named, with the way to make them', async () => {
    const { code, output } = await push({});
    expect(code).toBe(1);
    expect(output).toContain(
      `You aren't logged in: ${join(folder, '.zapierrc')} has no deploy key.`,
    );
    expect(output).toContain('npm exec --workspace zapier-app -- zapier-platform login');
    expect(output).toContain('ZAPIER_DEPLOY_KEY');
    expect(output).toContain(`No integration is linked in ${join(folder, '.zapierapprc')}`);
    expect(output).toContain('npm exec --workspace zapier-app -- zapier-platform register');
  });

  test('files that say nothing count as missing', async () => {
    await writeFile(join(folder, '.zapierrc'), '{ "deployKey": "" }');
    await writeFile(join(folder, '.zapierapprc'), 'not JSON');
    const { output } = await push({});
    expect(output).toContain("You aren't logged in");
    expect(output).toContain('No integration is linked');
  });

  test('only what is missing is named', async () => {
    await writeFile(join(folder, '.zapierrc'), JSON.stringify({ deployKey }));
    const { output } = await push({});
    expect(output).not.toContain("You aren't logged in");
    expect(output).toContain('No integration is linked');
    expect(output).not.toContain(deployKey);
  });
});

/** A dry run, without a login. */
let tried: Run & { readonly zip: Buffer; readonly calls: readonly Call[] };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'push-zapier-test-'));
  const api = await startZapierApi();
  const run = await push({ ZAPIER_BASE_ENDPOINT: api.url }, `[${passed}]`, { dryRun: true });
  await api.close();
  tried = { ...run, zip: await readFile(join(folder, 'copy.zip')), calls: api.calls };
  await rm(folder, { recursive: true });
});

describe('a dry run', () => {
  test('builds what would be uploaded, asks Zapier nothing, and says what a push needs', () => {
    expect(tried.output).toContain(`Version ${version}`);
    expect(tried.output).toContain("Before you push:\n\nYou aren't logged in");
    expect(tried.output).toContain('No integration is linked');
    expect(tried.output).toContain('Nothing was uploaded.');
    expect(tried.code).toBe(0);
    expect(tried.calls).toEqual([]);
    expect(Object.keys(unzipSync(tried.zip))).toContain('dist/index.js');
  });

  test('ends where a push would end', async () => {
    const { code, output } = await push({}, `[${failed}]`, { dryRun: true });
    expect(code).toBe(1);
    expect(output).toContain('A push would stop here');
  });
});

describe('the official CLI', () => {
  test('uploads what a dry run builds, byte for byte, and shows no key', async () => {
    await link();
    const api = await startZapierApi();
    const { code, output } = await push({
      ZAPIER_DEPLOY_KEY: deployKey,
      ZAPIER_BASE_ENDPOINT: api.url,
    });
    await api.close();

    expect(output).toContain(`Version ${version}`);
    expect(output).toContain('Upload complete!');
    expect(output).not.toContain(deployKey);
    expect(code).toBe(0);
    expect(api.calls.map(({ line }) => line)).toEqual([
      'GET /api/platform/cli/apps/4711',
      'POST /api/platform/cli/check',
      'GET /api/platform/cli/apps/4711',
      `PUT /api/platform/cli/apps/4711/versions/${version}`,
    ]);
    expect(new Set(api.calls.map(({ key }) => key))).toEqual(new Set([deployKey]));

    const { zip_file: zip, source_zip_file: source } = uploadOf(api.calls);
    expect(zip).toBe(await readFile(join(folder, 'copy.zip'), 'base64'));
    expect(zip).toBe(tried.zip.toString('base64'));

    const built = Object.keys(unzipSync(Buffer.from(zip, 'base64')));
    expect(built).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'NOTICES.txt',
        'definition.json',
        'dist/index.js',
        'zapierwrapper.js',
      ]),
    );
    expect(built.filter((path) => path.startsWith('source/'))).toEqual([]);

    const sources = Object.keys(unzipSync(Buffer.from(source, 'base64')));
    expect(sources).toEqual(
      expect.arrayContaining(['source/shared/events/table.ts', 'source/zapier-app/build.ts']),
    );
    expect(sources.filter((path) => /node_modules|dist|\.env|\.zap/.test(path))).toEqual([]);
  });

  test('sends nothing but the question whether the login is good when it is not', async () => {
    await link();
    const api = await startZapierApi({
      'GET /api/platform/cli/apps/4711': { status: 401, body: { errors: ['nobody'] } },
    });
    const { code, output } = await push({
      ZAPIER_DEPLOY_KEY: deployKey,
      ZAPIER_BASE_ENDPOINT: api.url,
    });
    await api.close();

    expect(code).toBe(1);
    expect(output).toContain('Your credentials are present, but invalid');
    expect(output).toContain('Nothing was pushed. See the Zapier CLI error above.');
    expect(output).not.toContain(deployKey);
    expect(api.calls.map(({ line }) => line)).toEqual(['GET /api/platform/cli/apps/4711']);
  });

  test('uploads nothing when one of Zapier’s own checks fails', async () => {
    await link();
    const api = await startZapierApi({
      'POST /api/platform/cli/check': {
        status: 200,
        body: { errors: { total_failures: 1, results: [] }, warnings: { total_failures: 0 } },
      },
    });
    const { code, output } = await push({
      ZAPIER_DEPLOY_KEY: deployKey,
      ZAPIER_BASE_ENDPOINT: api.url,
    });
    await api.close();

    expect(code).toBe(1);
    expect(output).toContain('style validation errors');
    expect(api.calls.map(({ line }) => line)).not.toContain(
      `PUT /api/platform/cli/apps/4711/versions/${version}`,
    );
  });
});
