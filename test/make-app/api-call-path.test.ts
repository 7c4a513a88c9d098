import * as fc from 'fast-check';
import { makeAppOf } from '../../make-app/generator/app.ts';
import { startApi, type Api } from '../../playground/api/start.ts';
import { loadApp, runModule, type ModuleResult } from '../../playground/make/index.ts';
import { events } from '../../shared/events/table.ts';
import { call } from './bundles.ts';
import { connectionOf, failed, onlyRequest, output, useMake } from './scenario.ts';

const { api, run } = useMake();
const connection = connectionOf();

let other: Api;
beforeAll(async () => {
  other = await startApi();
});
afterAll(() => other.close());

const hostOf = ({ url }: Api) => new URL(url).host;

test.each(['/track/visit', 'track/visit', 'track/visit?from=make'])('%s works', async (url) => {
  output(await run('makeApiCall', { ...call, url }));
  expect(onlyRequest(api()).path).toBe(`/api/v1/${url.replace(/^\//, '')}`);
});

/** Addresses that would take the key elsewhere, or that are no path. */
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
  ['a port', (host) => `:80@${host}/`],
  ['a user with a password', (host) => `user:word@${host}/api/v1/track/visit`],
  ['a script', () => 'javascript:alert(1)'],
  ['a way up', () => '../../admin'],
  ['a way up inside', () => '/track/../../../admin'],
  ['an encoded way up', () => '/%2e%2E/%2e%2e/admin'],
  ['a half encoded way up', () => '/.%2e/..%2fadmin'],
  ['an encoded slash', () => '/%2f%2fevil.example'],
  ['an encoded backslash', () => '/%5c%5Cevil.example'],
  ['something encoded twice', () => '/%252e%252e/admin'],
  ['a fragment', (host) => `/#@${host}/`],
  ['a space inside', () => '/track visit'],
  ['a space at the end', () => '/track/visit '],
  ['a no-break space', () => '\u00a0/track/visit'],
  ['nothing', () => ''],
  ['a blank', () => ' '],
  ['null', () => null],
  ['undefined', () => undefined],
];

test.each(refused)('%s is refused before anything is sent', async (_, url) => {
  const told = failed(await run('makeApiCall', { ...call, url: url(hostOf(other)) }));
  expect(told.type).toBe('BundleValidationError');
  expect(told.message).toContain(`'url'`);
  expect(told.log).toEqual([]);
  expect(api().requests()).toEqual([]);
  expect(other.requests()).toEqual([]);
});

test.each([
  'evil.example/api/v1/track/visit',
  '@evil.example',
  '/@evil.example/api/v1/track/visit',
  '/?@evil.example/',
  '/track/visit?next=//evil.example/../..',
  '/track/visit?next=http://evil.example/api/v1/track/visit',
])('%s is a path like any other', async (url) => {
  await run('makeApiCall', { ...call, url });
  expect(onlyRequest(api()).path.slice(0, 8)).toBe('/api/v1/');
});

/** What hostile addresses are made of. */
const pieces = [
  ['/', '//', '\\', '..', '.', ':', '@', '?', '#', '%', ';', '&', '=', '\t', '\n', '\u0000'],
  ['%2e', '%2E', '%2f', '%5c', '%00', '%09', '%25', '%c0%ae', '．', '／', '\u200b', '\u3002'],
  ['http:', 'https://', 'HTTPS:/', 'file:', 'evil.example', 'user:word@', '[::1]', '0x7f.1'],
  ['track', 'track/visit', 'api/v1', 'é', '{{connection.apiKey}}', '{{', '}}', '${url}'],
].flat();

const hostile = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...pieces, 'HOST'), weight: 6 }, fc.string()), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** Every way that a server could read a path: decoded up to three times, with its dots resolved. */
const readings = (path: string): readonly string[] =>
  [path, path, path]
    .reduce<readonly string[]>(
      (read) => [
        ...read,
        (read.at(-1) ?? '').replace(/%([2-7][0-9a-f])/gi, (_, hex) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        ),
      ],
      [path],
    )
    .map((read) => new URL(read.replaceAll('\\', '/'), 'http://here').pathname);

/** The host that was asked, or ours if nothing was sent. */
const askedHost = ({ request }: ModuleResult): string =>
  request ? new URL(request.url).host : hostOf(api());

const runs = Number(process.env['PATH_RUNS'] ?? 1000);

test(`of ${runs} hostile addresses, none leaves the API or takes the key along`, async () => {
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      api().reset();
      const url = text.replaceAll('HOST', hostOf(other));
      const result = await run('makeApiCall', { ...call, url }, { connection });
      for (const request of api().requests()) {
        sent += 1;
        const { 'x-api-key': key, ...headers } = request.headers;
        expect(key).toBe(connection.apiKey);
        expect(JSON.stringify([request.path, request.text, headers])).not.toContain(key);
        const [path = ''] = request.path.split('?');
        for (const read of readings(path)) expect(read).toMatch(/^\/api\/v1(\/|$)/);
      }
      expect(askedHost(result)).toBe(hostOf(api()));
      expect(other.requests()).toEqual([]);
      expect(JSON.stringify(result.log)).not.toContain(connection.apiKey);
    }),
    { numRuns: runs },
  );
  expect(sent).toBeGreaterThan(runs / 100);
}, 600_000);

test('even if Make checked no pattern, no other host could be reached', async () => {
  const path = 'modules/make-api-call/make-api-call.mappable-params.iml.json';
  const files = makeAppOf(events, { baseUrl: api().baseUrl });
  const unchecked = loadApp({
    ...files,
    [path]: (files[path] ?? '').replace(/,\s*"validate": \{[^}]*\}/, ''),
  });
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const url = text.replaceAll('HOST', hostOf(other));
      const parameters = { ...call, url };
      const result = await runModule(unchecked, 'makeApiCall', { connection, parameters });
      expect(askedHost(result)).toBe(hostOf(api()));
      expect(other.requests()).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 600_000);
