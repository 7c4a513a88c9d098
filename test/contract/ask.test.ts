/** How the real API is asked: slowly, once, and so that a run that stopped goes on. */
import { ask, uncertain } from '../../contract/ask.ts';
import type { Ledger } from '../../contract/ledger.ts';
import { probes } from '../../contract/probes.ts';
import type { Reply } from '../../playground/api/reply.ts';
import type { ReceivedRequest } from '../../playground/api/request.ts';
import { json } from '../../playground/api/reply.ts';
import { askAll, clock, newLedger, startServer, targetOf, type Layer } from './server.ts';

const costing = (...costs: readonly string[]) => probes.filter(({ cost }) => costs.includes(cost));
const paid = costing('records', 'final');
const [first] = probes;
const one = first ? [first] : [];

/** What may have been recorded: a request to record with this body. */
const keyOf = ({ path, text, headers }: ReceivedRequest) =>
  JSON.stringify([path, text, headers['x-api-key']]);
const counts = (seen: readonly ReceivedRequest[]) =>
  Object.fromEntries(
    [...Map.groupBy(seen, keyOf)].map(([key, requests]) => [key, requests.length]),
  );

test('one request a second, and 40 in all', async () => {
  const { waits, ...around } = clock();
  const many = Array.from({ length: 50 }, () => one).flat();
  const { rows, stopped, seen } = await askAll(undefined, { which: many, ...around });
  expect(seen.length).toBe(40);
  expect(rows.length).toBe(40);
  expect(waits).toEqual([0, ...Array.from({ length: 39 }, () => 1000)]);
  expect(stopped).toMatch(/^40 requests are enough/);
});

test('without a key, a made-up one is all that is sent', async () => {
  const server = await startServer();
  const target = { baseUrl: server.baseUrl, headers: {}, code: '' };
  await ask(costing('anonymous'), target, newLedger(), {
    ...clock(),
    save: () => {},
    pace: 1000,
  });
  await server.close();
  expect(server.seen.length).toBeGreaterThan(4);
  for (const { headers } of server.seen)
    expect(['made-up-key-for-a-test', undefined]).toContain(headers['x-api-key']);
});

test('what is refused lacks a field, so an API that checks no key and no type records nothing', async () => {
  const books = await startServer();
  const { seen } = await askAll((request, answer) => answer({ headers: request.headers }), {
    which: costing('anonymous', 'refused'),
  });
  const { headers } = targetOf('');
  for (const request of seen) {
    const event = request.path.split('/').at(-1) ?? '';
    if (request.method !== 'POST' || event === 'nothing' || request.json === undefined) continue;
    const response = await fetch(`${books.baseUrl}/track/${event}`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: request.text,
    });
    expect(response.status).toBe(400);
  }
  expect(books.recorded()).toEqual([]);
  await books.close();
});

/** Stops the process: nothing after it is done. */
class Killed extends Error {}

/** A disk that breaks off at this write, before it is done or after. */
const dyingAt = (write: number, done: boolean) => {
  let writes = 0;
  let disk = JSON.stringify(newLedger());
  return {
    save: (ledger: Ledger) => {
      const dies = (writes += 1) === write;
      if (!dies || done) disk = JSON.stringify(ledger);
      if (dies) throw new Killed();
    },
    load: (): Ledger => JSON.parse(disk),
  };
};

const writesOfOneRun = paid.length * 2;
const kills = Array.from({ length: writesOfOneRun }, (_, index) =>
  [false, true].map((done) => [index + 1, done] as const),
).flat();

let whole: Readonly<Record<string, number>>;
beforeAll(async () => {
  whole = counts((await askAll(undefined, { which: paid })).seen);
});

test.each(kills)(
  'killed at write %i (done: %s), and run again, it repeats nothing',
  async (at, done) => {
    const server = await startServer();
    const target = targetOf(server.baseUrl);
    const disk = dyingAt(at, done);
    const run = () => ask(paid, target, disk.load(), { ...clock(), save: disk.save, pace: 1000 });
    await expect(run()).rejects.toThrow(Killed);
    const { rows } = await run();
    await server.close();

    for (const [request, times] of Object.entries(counts(server.seen)))
      expect(times).toBeLessThanOrEqual(whole[request] ?? 0);
    // Whatever was sent and not noted is called uncertain, and the ledger says so too.
    const lost = rows.filter(({ why }) => why === uncertain).map(({ probe }) => probe.id);
    const open = Object.entries(disk.load().entries).filter(([, it]) => !it.answered);
    expect(open.map(([id]) => id)).toEqual(lost);
    const isNoted = at % 2 === 0 ? !done : done;
    expect(lost.length).toBe(isNoted ? 1 : 0);
  },
);

const always =
  (reply: ReturnType<Layer>): Layer =>
  () =>
    reply;
const html: Reply = { status: 403, headers: { 'Content-Type': 'text/html' }, text: '<h1>No</h1>' };

test('a page of a proxy ends the run with its likely cause', async () => {
  const { rows, stopped } = await askAll(always(html));
  expect(rows).toEqual([]);
  expect(stopped).toBe(
    "The response isn't JSON (403). It may be from a proxy or a firewall, not from AdvocateLoop.",
  );
});

test('a redirect is not followed', async () => {
  const elsewhere = await startServer();
  const headers = { Location: `${elsewhere.baseUrl}/track/refund` };
  const { stopped } = await askAll(always({ status: 307, headers, text: '' }));
  expect(stopped).toMatch(/^The API responded with a redirect \(307\)\. It wasn't followed/);
  expect(elsewhere.seen).toEqual([]);
  await elsewhere.close();
});

const tooMany = (retryAfter: string): Layer => {
  let times = 0;
  return (_request, answer) =>
    (times += 1) === 1
      ? {
          ...json(429, { success: false, error: 'Slow down' }),
          headers: { 'Retry-After': retryAfter },
        }
      : answer();
};

test.each([
  ['seconds', '20', 20_000],
  ['a date', 'Tue, 01 Dec 2026 10:00:30 GMT', 30_000],
  ['nothing readable', 'soon', 60_000],
])('429 with %s: it waits, and asks again', async (_case, retryAfter, wait) => {
  const { waits, ...around } = clock();
  const { rows, seen } = await askAll(tooMany(retryAfter), { which: paid.slice(0, 1), ...around });
  expect(waits).toEqual([0, wait, 0]);
  expect(seen.length).toBe(2);
  expect(rows[0]?.verdict).toBe('holds');
});

test('429 for an hour: it stops, and the next run asks again', async () => {
  const ledger = newLedger();
  const { stopped } = await askAll(tooMany('3600'), { which: paid.slice(0, 1), ledger });
  expect(stopped).toMatch(/^AdvocateLoop asks to wait 60 minutes\. /);
  expect(ledger.entries).toEqual({});
});

test('no connection: nothing was sent, so the next run asks again', async () => {
  const server = await startServer();
  await server.close();
  const ledger = newLedger();
  const asked = await ask(paid, targetOf(server.baseUrl), ledger, {
    ...clock(),
    save: () => {},
    pace: 1000,
  });
  expect(asked.stopped).toMatch(
    /^The API couldn't be reached \(ECONNREFUSED\), and nothing was sent/,
  );
  expect(ledger.entries).toEqual({});
});

test('a connection that breaks leaves a doubt, which the ledger keeps', async () => {
  const ledger = newLedger();
  const { rows } = await askAll(always('drop'), { which: paid.slice(0, 1), ledger });
  expect(rows).toMatchObject([{ verdict: 'unknown', why: uncertain }]);
  expect(ledger.entries['api-conversion']).toEqual({ sent: '2026-12-01T10:00:00.000Z' });
});

test('a failing API tells nothing, and leaves the same doubt', async () => {
  const ledger = newLedger();
  const failing = always(json(503, { success: false, error: 'Down' }));
  const { rows } = await askAll(failing, { which: paid.slice(0, 1), ledger });
  expect(rows).toMatchObject([{ verdict: 'unknown', why: 'The API failed (503).' }]);
  expect(ledger.entries['api-conversion']).toEqual({ sent: '2026-12-01T10:00:00.000Z' });
});
