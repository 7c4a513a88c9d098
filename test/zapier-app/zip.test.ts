import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { accounts } from '../../playground/api/accounts.ts';
import { startApi, type Api } from '../../playground/api/start.ts';

const root = join(import.meta.dirname, '..', '..');
const zip = join(root, 'zapier-app', 'build', 'build.zip');
const run = promisify(execFile);
let folder = '';
const files: string[] = [];
let api: Api;

/** The zip as Zapier gets it, unpacked where nothing of this repository can be found. */
beforeAll(async () => {
  api = await startApi();
  await run(process.execPath, [join(root, 'zapier-app', 'build.ts')], { cwd: root });
  folder = await mkdtemp(join(tmpdir(), 'unpacked-'));
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    if (path.endsWith('/')) continue;
    files.push(path);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}, 300_000);

afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

/** Calls the unpacked app as Zapier's servers do: through the handler of `zapierwrapper.js`. */
const call = async (event: object): Promise<unknown> => {
  const script = `
    import { handler } from './zapierwrapper.js';
    const { results } = await handler({ ...${JSON.stringify(event)}, calledFromCli: true });
    console.log(JSON.stringify(results));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ADVOCATELOOP_BASE_URL: api.baseUrl },
  });
  return JSON.parse(stdout);
};

test('build.zip is no larger than 680,000 bytes', async () => {
  expect((await stat(zip)).size).toBeLessThanOrEqual(680_000);
});

test('it holds one file of ours, the core, and what the core needs', () => {
  const own = files.filter((path) => !path.startsWith('node_modules/'));
  expect(own.toSorted()).toEqual([
    'LICENSE',
    'NOTICES.txt',
    'definition.json',
    'dist/index.js',
    'package.json',
    'zapierwrapper.js',
  ]);
  const packages = new Set(files.map((path) => path.split('/')[1]));
  for (const name of ['zapier-platform-cli', 'typescript', 'jest', 'zod', 'esbuild', 'encoding'])
    expect(packages).not.toContain(name);
});

/** A file of the unpacked zip. */
const text = (file: string) => readFile(join(folder, file), 'utf8');

describe('the licenses of what is in it', () => {
  test('its own', async () => {
    expect(await text('LICENSE')).toBe(await readFile(join(root, 'LICENSE'), 'utf8'));
  });

  test('of every package, whether bundled or packed', async () => {
    const packed = files.flatMap((path) => {
      const [, name] = /.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
      return name === undefined ? [] : [name];
    });
    const notices = await text('NOTICES.txt');
    const missing = new Set(['zod', ...packed].filter((name) => !notices.includes(`\n${name} `)));
    expect([...missing]).toEqual([]);
    expect(notices).toContain('Copyright (c) 2025 Colin McDonnell');
  });

  test('of a package that has its license only in the README', async () => {
    expect(await text('NOTICES.txt')).toMatch(/\nurlsafe-base64 \S+\n\n\(The MIT License\)/);
  });
});

test('the unpacked app has no structural error', async () => {
  expect(await call({ command: 'validate' })).toEqual([]);
});

test('the unpacked app records a conversion', async () => {
  const { apiKey, brandId } = accounts.starter;
  const result = await call({
    command: 'execute',
    method: 'creates.record_conversion.operation.perform',
    bundle: {
      authData: { api_key: apiKey, brand_id: brandId },
      inputData: { customer_email: 'buyer@example.com', order_total: '$108.00' },
    },
  });
  expect(result).toMatchObject({ conversion_id: 'conversion_1', success: true });
  expect(api.recorded()).toMatchObject([{ event: 'conversion', body: { order_total: 108 } }]);
});
