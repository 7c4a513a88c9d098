/** Only one file makes requests, and only to Make. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { push } from '../../../make-app/publish/push.ts';
import { token } from './make-api.ts';
import { appFolder } from './pushing.ts';

const folder = join(import.meta.dirname, '../../../make-app/publish');

const sources = async (): Promise<(readonly [string, string])[]> => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  return Promise.all(
    files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
};

test("the only client is Make's own", async () => {
  const all = await sources();
  const imported = all.flatMap(([, text]) =>
    [...text.matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => name),
  );
  expect([...new Set(imported)].toSorted()).toEqual([
    '@makehq/sdk',
    'node:crypto',
    'node:fs/promises',
    'node:path',
    'node:timers/promises',
    'node:util',
    'zod',
  ]);
  for (const [name, text] of all)
    expect([
      name,
      text.match(/import\(|require\(|(?<!make\.)\bfetch\(|WebSocket|XMLHttp/g),
    ]).toEqual([name, null]);
});

test('calls that publish, show or delete are not even named', async () => {
  for (const [name, text] of await sources())
    expect([name, text.match(/makePublic|makePrivate|\.delete\(|DELETE|\/public/g)]).toEqual([
      name,
      null,
    ]);
});

test.each([
  ['eu1', 'https://eu1.make.com/api/v2/sdk/apps?'],
  ['us1.celonis', 'https://us1.make.celonis.com/api/v2/sdk/apps?'],
])('what leaves goes to the zone %s over https and follows no redirect', async (zone, address) => {
  const sent: { url: string; redirect: unknown; authorization: unknown }[] = [];
  const spy = jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, options) => {
    const authorization = new Headers(options?.headers).get('authorization');
    sent.push({ url: String(url), redirect: options?.redirect, authorization });
    return new Response('{"message":"Access denied."}', { status: 401 });
  });
  try {
    const code = await push({
      args: ['--zone', zone],
      env: { MAKE_API_TOKEN: token, MAKE_BASE_URL: 'http://127.0.0.1:1', HTTPS_PROXY: '' },
      screen: { write: () => {}, isTerminal: false },
      wait: async () => {},
      folder: appFolder,
      file: join(folder, 'no-such-folder', '.make-app.json'),
    });
    expect(code).toBe(1);
  } finally {
    spy.mockRestore();
  }
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ redirect: 'error', authorization: `Token ${token}` });
  expect(sent[0]?.url.startsWith(address)).toBe(true);
});

test('the command itself: without a token it says how to make one', async () => {
  const { MAKE_API_TOKEN: _, ...env } = process.env;
  const run = promisify(execFile)(process.execPath, [join(folder, 'push.ts'), '--zone', 'eu1'], {
    env,
  });
  await expect(run).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^MAKE_API_TOKEN is not set\. In Make, open your profile/),
  });
});
