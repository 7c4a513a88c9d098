import { createServer } from 'node:net';
import { once } from 'node:events';
import { startApi } from '../../playground/api/start.ts';
import { endTimer } from '../time-is-up.ts';
import { problem, redirect } from '../problem.ts';
import { ended } from './answers.ts';
import { expectDiscretion } from './discretion.ts';
import { claim, order, orderWithoutId, visit } from './inputs.ts';
import { connection, failed, useApi, zap } from './zap.ts';

const account = connection();
const again = ended(problem('try again'));
const uncertain = ended(problem('uncertain'));

const api = useApi();

afterEach(() => {
  jest.restoreAllMocks();
});

describe('a connection that drops', () => {
  test.each([
    ['before anything is recorded', false, 0],
    ['after it was recorded', true, 1],
  ])('%s: a conversion with an order ID is sent again', async (_, book, recorded) => {
    api().fail({ kind: 'drop', book });
    const told = failed(await zap.run('record_conversion', order, account));
    expect(told).toMatchObject({ ...again, delay: expect.any(Number) });
    expectDiscretion(told, account.api_key);
    expect(api().requests()).toHaveLength(1);
    expect(api().recorded()).toHaveLength(recorded);
  });

  test.each([
    ['record_conversion', orderWithoutId],
    ['record_claim', claim],
    ['record_visit', visit],
  ])('%s: nobody knows whether it was recorded', async (action, input) => {
    api().fail({ kind: 'drop', book: true });
    const told = failed(await zap.run(action, input, account));
    expect(told).toMatchObject(uncertain);
    expectDiscretion(told, account.api_key);
    expect(api().requests()).toHaveLength(1);
    expect(api().recorded()).toHaveLength(1);
  });
});

/** The wait for an answer ends when the API has the request. */
const shortenTheWait = () => endTimer(25_000, () => api().requests().length > 0);

describe('an answer that does not come within 25 seconds', () => {
  test.each([
    ['record_conversion', order, again],
    ['record_conversion', orderWithoutId, uncertain],
    ['record_claim', claim, uncertain],
  ])('%s %j: %j', async (action, input, expected) => {
    api().fail({ kind: 'answer', status: 200, delayMs: 60_000 });
    const waits = shortenTheWait();
    const told = failed(await zap.run(action, input, account));
    expect(told).toMatchObject(expected);
    expectDiscretion(told, account.api_key);
    // A timer, which starts again for the body, and a signal, which doesn't.
    expect(waits.count()).toBe(2);
    expect(api().requests()).toHaveLength(1);
  });
});

test('an answer that breaks off in the middle: nobody knows either', async () => {
  api().fail({ kind: 'own', breakOff: true });
  shortenTheWait();
  const told = failed(await zap.run('record_visit', visit, account));
  expect(told).toMatchObject(uncertain);
  expect(api().requests()).toHaveLength(1);
  expect(api().recorded()).toHaveLength(1);
});

test('a port that nobody listens on: nothing was sent, so it is tried again', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await new Promise((closed) => server.close(closed));
  process.env['ADVOCATELOOP_BASE_URL'] = `http://127.0.0.1:${port}`;
  const told = failed(await zap.run('record_claim', claim, account));
  expect(told).toMatchObject({
    ...ended(problem('unreachable')),
    delay: expect.any(Number),
  });
  expectDiscretion(told, account.api_key);
});

test('a redirect is not followed, wherever it leads', async () => {
  const other = await startApi();
  try {
    for (const status of [301, 302, 303, 307, 308]) {
      api().reset();
      api().fail({ kind: 'redirect', status, location: `${other.baseUrl}/track/conversion` });
      const told = failed(await zap.run('record_conversion', order, account));
      expect(told).toMatchObject(ended(redirect));
      expectDiscretion(told, account.api_key);
      expect(api().requests()).toHaveLength(1);
    }
    expect(other.requests()).toEqual([]);
  } finally {
    await other.close();
  }
});
