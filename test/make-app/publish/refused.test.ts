import { token } from './make-api.ts';
import { problem, type Call } from './make-store.ts';
import { withMake } from './pushing.ts';
import { manifest, onlyApp, partsToPush, writes } from './what-make-has.ts';

const env = (value: string) => ({ MAKE_API_TOKEN: value, MAKE_ZONE: 'eu1' });

test('a token that Make does not know', () =>
  withMake(async ({ api, runWith }) => {
    const { code, output } = await runWith({ env: env('a-token-that-was-deleted') });
    expect(code).toBe(1);
    expect(output).toContain('rejected the token (401)');
    expect(output).toContain('A token works in one zone only');
    expect(output).not.toContain('a-token-that-was-deleted');
    expect(api.calls).toHaveLength(1);
  }));

test.each([
  ['no scope at all', 'nothing', 1],
  ['only the scope to read', 'reader', 2],
])('%s', (_, reader, calls) =>
  withMake(async ({ api, runWith }) => {
    const { code, output } = await runWith({ env: env(reader) });
    expect(code).toBe(1);
    expect(output).toContain(
      `The token isn't allowed to do that (403). Make says: "Missing scope.".`,
    );
    expect(output).toContain('a token with sdk-apps:read and sdk-apps:write');
    expect(api.calls).toHaveLength(calls);
  }),
);

test('a token that may only read is enough for a dry run', () =>
  withMake(async ({ run, runWith }) => {
    await run();
    const dry = await runWith({ env: env('reader'), args: ['--dry-run'] });
    expect(dry).toMatchObject({ code: 0 });
  }));

const limit = problem(429, 'Requests limit for organization exceeded, please try again later.');

test('a rate limit is waited for as long as Make says, and nothing is sent twice', () =>
  withMake(async ({ api, run }) => {
    api.faults.push({
      at: 5,
      when: 'before',
      what: { ...limit, headers: { 'retry-after': '17' } },
    });
    const { code, output, waits } = await run();
    expect(code).toBe(0);
    expect(waits).toEqual([17_000]);
    expect(output).toContain('Make is receiving too many requests. Waiting 17 seconds.');
    expect([...onlyApp(api).modules.keys()]).toEqual(
      Object.keys((await manifest()).components.module),
    );
    expect(writes(api)).toHaveLength(1 + (await partsToPush()));
  }));

test('without a word on how long, the waits outlast the minute that the limit counts', () =>
  withMake(async ({ api, run }) => {
    api.faults.push({ at: () => true, when: 'before', what: limit });
    const { code, output, waits } = await run();
    expect(code).toBe(1);
    expect(waits).toHaveLength(4);
    expect(waits.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(59_000);
    expect(output).toContain(
      'Make is still receiving too many requests from your organization (429)',
    );
    expect(output).toContain('Run the command again. It continues where it stopped');
  }));

test('a wait is bounded whatever Make says', () =>
  withMake(async ({ api, run }) => {
    const what = { ...limit, headers: { 'retry-after': '86400' } };
    api.faults.push({ at: () => true, when: 'before', what });
    expect((await run()).waits).toEqual([60_000, 60_000, 60_000, 60_000]);
  }));

test.each([409, 400])('a name that is taken, answered %d', (status) =>
  withMake(async ({ api, run }) => {
    const what = problem(status, 'Conflict', 'App name advocateloop is already taken.');
    api.faults.push({ at: 2, when: 'before', what });
    const { code, output } = await run();
    expect(code).toBe(1);
    expect(output).toContain(`The app name is taken (${status}).`);
    expect(output).toContain('Choose another with --app. If the app is yours, use its full name');
    api.store.taken.add('advocateloop');
    expect(await run('--app', 'advocateloop-partners')).toMatchObject({ code: 0 });
    expect(onlyApp(api).about['name']).toMatch(/^advocateloop-partners-\w{6}$/);
  }),
);

const createsModule = ({ method, path }: Call): boolean =>
  method === 'POST' && path.endsWith('/modules');

test('a module that appears in Make in the same moment', () =>
  withMake(async ({ api, run }) => {
    const what = problem(409, 'Conflict', 'Module recordConversion already exists.');
    api.faults.push({ at: createsModule, when: 'before', what });
    const { output } = await run();
    expect(output).toContain('Make already has makecomapp.json, recordConversion (409)');
  }));

test.each([
  [500, 'Make had a server error (500)'],
  [503, 'Make had a server error (503)'],
  [404, "Make can't find what general/base.iml.json needs (404)"],
  [422, 'Make rejected general/base.iml.json (422). Make says: "Nonsense".'],
])('%d', (status, words) =>
  withMake(async ({ api, run }) => {
    api.faults.push({ at: 3, when: 'before', what: problem(status, 'Nonsense') });
    const { code, output } = await run();
    expect(code).toBe(1);
    expect(output).toContain(words);
  }),
);

test('nobody there', () =>
  withMake(async ({ api, run }) => {
    await api.close();
    const { code, output } = await run();
    expect(code).toBe(1);
    expect(output).toMatch(/^The connection to 127\.0\.0\.1:\d+ failed \(ECONNREFUSED\)\./);
  }));

test('a redirect is not followed: the token goes nowhere else', () =>
  withMake(async ({ api: elsewhere }) =>
    withMake(async ({ api, run }) => {
      const headers = { location: `${elsewhere.url}/api/v2/sdk/apps` };
      api.faults.push({ at: 1, when: 'before', what: { status: 302, headers } });
      const { code, output } = await run();
      expect(code).toBe(1);
      expect(output).toContain("responded with a redirect. It wasn't followed");
      expect(elsewhere.calls).toEqual([]);
    }),
  ));

test.each(['[]', '{"apps":[{"name":"../../users","label":"AdvocateLoop","version":1}]}', 'null'])(
  'a list of apps that makes no sense: %s',
  (body) =>
    withMake(async ({ api, run }) => {
      const answer = { status: 200, type: 'application/json', body };
      api.store.overrides.set('GET /api/v2/sdk/apps', answer);
      const { code, output } = await run();
      expect(code).toBe(1);
      expect(output).toContain('Make sent an unexpected response for the app');
      expect(api.calls).toHaveLength(1);
    }),
);

test('a token with something in it that no header can carry is refused unsent and unseen', () =>
  withMake(async ({ api, runWith }) => {
    const { code, output } = await runWith({ env: env(`${token}\n${token}`) });
    expect(code).toBe(1);
    expect(output).toBe(
      'MAKE_API_TOKEN contains a space or another unexpected character. Copy it again.\n',
    );
    expect(api.calls).toEqual([]);
  }));
