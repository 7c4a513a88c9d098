import { startApi, type Api } from '../../playground/api/start.ts';
import { call } from './bundles.ts';
import { failed, useMake } from './scenario.ts';

const { api, run } = useMake();

let other: Api;
beforeAll(async () => {
  other = await startApi();
});
afterAll(() => other.close());

/** Addresses that would take the key to another server, or that are no path. */
const refused: readonly (readonly [string, (host: string) => unknown])[] = [
  ['an address', (host) => `http://${host}/api/v1/track/visit`],
  ['an address in capitals', (host) => `HTTP://${host}/api/v1/track/visit`],
  ['an address with https', () => 'https://evil.example'],
  ['an address without a scheme', (host) => `//${host}/api/v1/track/visit`],
  ['a backslash for a slash', (host) => `/\\${host}/api/v1/track/visit`],
  ['two backslashes', (host) => `\\\\${host}/api/v1/track/visit`],
  ['a tab that clients drop', (host) => `/\t/${host}/api/v1/track/visit`],
  ['a line break that clients drop', (host) => `/\n/${host}/api/v1/track/visit`],
  ['a space in front', (host) => ` //${host}/api/v1/track/visit`],
  ['a host alone', (host) => `${host}/api/v1/track/visit`],
  ['a user', (host) => `@${host}/api/v1/track/visit`],
  ['a script', () => 'javascript:alert(1)'],
  ['a path without a slash in front', () => 'track/visit'],
  ['a space inside', () => '/track visit'],
  ['a space at the end', () => '/track/visit '],
  ['a no-break space', () => '\u00a0/track/visit'],
  ['nothing', () => ''],
  ['a blank', () => ' '],
  ['null', () => null],
  ['undefined', () => undefined],
];

test.each(refused)('%s is refused before anything is sent', async (_, url) => {
  const { host } = new URL(other.url);
  const told = failed(await run('makeApiCall', { ...call, url: url(host) }));
  expect(told.type).toBe('BundleValidationError');
  expect(told.message).toContain(`'url'`);
  expect(told.log).toEqual([]);
  expect(api().requests()).toEqual([]);
  expect(other.requests()).toEqual([]);
});

test.each([
  '/@HOST/api/v1/track/visit',
  '/.//HOST/api/v1/track/visit',
  '/%2F/HOST/api/v1/track/visit',
  '/:80@HOST/',
  '/track/visit//HOST',
  '/#@HOST/',
  '/?@HOST/',
  '/track/visit?next=http://HOST/api/v1/track/visit',
])('%s is a path like any other, and no other server sees the key', async (path) => {
  const url = path.replace('HOST', new URL(other.url).host);
  await run('makeApiCall', { ...call, url });
  expect(
    api()
      .requests()
      .map((request) => request.path.slice(0, 7)),
  ).toEqual(['/api/v1']);
  expect(other.requests()).toEqual([]);
});
