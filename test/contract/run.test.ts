/** `npm run contract`, from the command line to the tape, against the local API. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTape } from '../../contract/ledger.ts';
import { contract } from '../../contract/run.ts';
import { changesSince, shapeOf, type Tape } from '../../contract/tape.ts';
import { seenIn } from '../../generate.ts';
import { json } from '../../playground/api/reply.ts';
import { apiKey, askAll, brandId, clock, startServer, type Layer } from './server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'contract-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keys = { ADVOCATELOOP_API_KEY: apiKey, ADVOCATELOOP_BRAND_ID: brandId };

type Server = Awaited<ReturnType<typeof startServer>>;
let server: Server;
beforeEach(async () => {
  server = await startServer((request, answer) => layer(request, answer));
});
afterEach(() => server.close());
const honest: Layer = (_request, answer) => answer();
let layer = honest;
beforeEach(() => {
  layer = honest;
});

const run = async (options: Parameters<typeof contract>[0] = {}, env: object = keys, later = 0) => {
  const said: string[] = [];
  const { now, wait } = clock();
  await wait(later);
  const differs = await contract(options, {
    env: { ...env, ADVOCATELOOP_BASE_URL: server.baseUrl },
    folder,
    say: (text) => said.push(text),
    now,
    wait,
  });
  return { differs, report: said.join('\n') };
};

const written = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

test('without a key it asks only what needs none', async () => {
  const { differs, report } = await run({}, {});
  expect(differs).toBe(false);
  expect(report).toContain('✓ api-path: an unknown path is a 404.');
  expect(report).toContain('Sending 7 requests, at most one a second.');
  expect(server.recorded()).toEqual([]);
});

test('with a key it records nothing, unless it is told to', async () => {
  const { differs, report } = await run();
  expect(differs).toBe(false);
  expect(report).toContain('Sending 13 requests, at most one a second.');
  expect(server.recorded()).toEqual([]);
});

test.each([
  [{ record: 'JOHN123' }, {}, 'Set ADVOCATELOOP_API_KEY and ADVOCATELOOP_BRAND_ID first.'],
  [{ undo: true }, {}, 'Set ADVOCATELOOP_API_KEY and ADVOCATELOOP_BRAND_ID first.'],
  [{ final: true }, keys, '--final needs --record CODE, with a referral code made for tests.'],
  [
    {},
    { ADVOCATELOOP_API_KEY: 'a b' },
    'API key contains a space. Copy the whole value again. Brand ID is missing. Get it in AdvocateLoop under Settings → API Keys.',
  ],
])('%j with the environment %j is refused before anything is sent', async (options, env, why) => {
  await expect(run(options, env)).rejects.toThrow(why);
  expect(server.seen).toEqual([]);
});

test('what it records is refunded, and a claim or a visit takes --final', async () => {
  const { report } = await run({ record: 'JOHN123' });
  expect(report).toContain('A claim and two visits can’t be undone. They’re not recorded.');
  expect(report).toContain('To refund the recorded orders, run npm run contract -- --undo.');
  expect(server.recorded()).toMatchObject([
    { event: 'conversion', left: 0 },
    { event: 'refund' },
    {},
  ]);
});

test('--undo refunds every order that the ledger lists, once', async () => {
  // The refunds don't get through.
  layer = (request, answer) =>
    request.path.endsWith('/refund') ? json(409, { success: false, error: 'Not now' }) : answer();
  await run({ record: 'JOHN123', final: true });
  layer = honest;
  const { differs, report } = await run({ undo: true });
  expect(differs).toBe(false);
  expect(report).toContain('✓ undo-2: what is left of this order is refunded: 2');
  const orders = server.recorded().filter(({ event }) => event === 'conversion');
  expect(orders).toMatchObject([{ left: 0 }, { left: 0 }]);
  const before = server.seen.length;
  await run({ undo: true });
  expect(server.seen.length).toBe(before);
});

test('once all is refunded, the next --record asks anew, with other order IDs', async () => {
  await run({ record: 'JOHN123' });
  await run({ undo: true });
  const before = server.recorded().length;
  await run({ record: 'JOHN123' }, keys, 3_600_000);
  expect(server.recorded().length).toBeGreaterThan(before);
});

test('a second run records nothing more', async () => {
  await run({ record: 'JOHN123' });
  const before = server.recorded();
  await run({ record: 'JOHN123' });
  expect(server.recorded()).toEqual(before);
});

test('what differs is said with the files to change, and fails', async () => {
  layer = (request, answer) =>
    request.path.endsWith('/nothing') ? json(410, { success: false, error: 'Gone' }) : answer();
  const { differs, report } = await run();
  expect(differs).toBe(true);
  expect(report).toContain('✗ api-path: an unknown path is a 404. The API responded with 410.');
  expect(report).toContain('api-path: change playground/api/track.ts');
});

test('a later run says what was removed or changed, and fails', async () => {
  await run({ save: true });
  layer = (request, answer) => {
    const reply = answer();
    if (request.path.endsWith('/nothing')) return { ...reply, text: '{"success":"no"}' };
    return reply;
  };
  const { differs, report } = await run();
  expect(differs).toBe(true);
  expect(report).toContain('  api-path: body.success was boolean, is now string (changed)');
  expect(report).toContain('  api-path: body.error (removed)');
});

test('a later run says what is new, and passes', async () => {
  await run({ save: true });
  layer = (_request, answer) => {
    const reply = answer();
    return { ...reply, text: reply.text.replace('{', '{"request_id":"r1",') };
  };
  const { differs, report } = await run();
  expect(differs).toBe(false);
  expect(report).toContain('+ New since the last answers');
  expect(report).toContain('  api-path: body.request_id (added)');
});

test('no value is in the tape, the ledger, or the report', async () => {
  // An API that repeats all it was sent, as values, as keys, and as header names.
  layer = (request, answer) => {
    const reply = answer();
    const { data = {}, ...rest } = JSON.parse(reply.text);
    const values = [request.text, apiKey, brandId, 'JOHN123', 'contract-test@example.com'];
    const keyed = Object.fromEntries(values.map((value) => [value, value]));
    const text = JSON.stringify({ ...rest, data: { ...data, ...keyed, list: [keyed] } });
    return { ...reply, headers: { ...reply.headers, [apiKey]: apiKey, JOHN123: 'x' }, text };
  };
  const { report } = await run({ record: 'JOHN123', final: true, save: true });
  const all = `${written()}\n${report}`;
  expect(all).toContain('"body.data.*": "string"');
  for (const value of [apiKey, brandId, 'JOHN123', '@', 'example.com', '127.0.0.1', 'conversion_1'])
    expect(all.toLowerCase()).not.toContain(value.toLowerCase());
});

const answersOfLocalApi = async (): Promise<Tape['answers']> => {
  const { rows } = await askAll();
  return Object.fromEntries(rows.flatMap(({ probe, shape }) => (shape ? [[probe.id, shape]] : [])));
};

test('the local API answers as the committed tape, if there is one', async () => {
  const tape = readTape(join(import.meta.dirname, '../../contract')) ?? { answers: {} };
  expect(changesSince(seenIn(tape), await answersOfLocalApi())).toEqual([]);
});

test('a tape with other answers fails', async () => {
  const now = await answersOfLocalApi();
  const { 'api-path': path, 'api-conversion': conversion } = now;
  if (!path || !conversion) throw new Error('Both are asked');
  const then = {
    'api-path': { ...path, status: 410 },
    'api-conversion': { ...conversion, body: { ...conversion.body, 'body.data.status': 'string' } },
  };
  expect(changesSince(then, now)).toEqual([
    { probe: 'api-path', kind: 'changed', what: 'status was 410, is now 404' },
    { probe: 'api-conversion', kind: 'removed', what: 'body.data.status' },
  ]);
});

test('a shape has the types of all items, and no key that is a value', () => {
  const answer = {
    status: 200,
    headers: new Headers({ 'X-Request-Id': '7' }),
    json: {
      data: { rows: [{ id: 1 }, { id: 'a', at: null }], 'buyer@example.com': {}, code_7: 1 },
    },
  };
  expect(shapeOf(answer, [])).toEqual({
    status: 200,
    headers: ['x-request-id'],
    body: {
      body: 'object',
      'body.data.rows': 'list',
      'body.data.rows[].id': 'number or string',
      'body.data.rows[].at': 'null',
      'body.data.*': 'number or object',
    },
  });
});

test('a damaged ledger ends the run before anything is sent', async () => {
  await run();
  const [ledger = ''] = readdirSync(join(folder, 'ledgers'));
  const file = join(folder, 'ledgers', ledger);
  expect(existsSync(file)).toBe(true);
  const { writeFileSync } = await import('node:fs');
  writeFileSync(file, '{"run":');
  const before = server.seen.length;
  await expect(run({ record: 'JOHN123' })).rejects.toThrow("can't be read");
  expect(server.seen.length).toBe(before);
});
