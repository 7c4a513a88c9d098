import { once as happens } from 'node:events';
import { createServer } from 'node:net';
import { startApi } from '../../playground/api/start.ts';
import { runModule } from '../../playground/make/index.ts';
import { redirect } from '../problem.ts';
import { ended, modules } from './answers.ts';
import { bundleOf, call, order } from './bundles.ts';
import { endTimer } from '../time-is-up.ts';
import { expectDiscretion } from './discretion.ts';
import { appAt, connectionOf, failed, output, useMake } from './scenario.ts';

const connection = connectionOf();
const { api, run } = useMake();

afterEach(() => jest.restoreAllMocks());

const records = modules.filter((module) => module !== 'makeApiCall');

describe('a redirect is not followed, so that the key goes nowhere else', () => {
  test.each(records)('%s tells so', async (module) => {
    const other = await startApi();
    try {
      for (const status of [301, 302, 303, 307, 308]) {
        api().reset();
        api().fail({ kind: 'redirect', status, location: `${other.baseUrl}/track/refund` });
        const told = failed(await run(module, bundleOf(module)));
        expect(told).toMatchObject(ended(redirect, status));
        expectDiscretion(told, connection.apiKey);
        expect(api().requests()).toHaveLength(1);
      }
      expect(other.requests()).toEqual([]);
    } finally {
      await other.close();
    }
  });

  test.each(['GET', 'POST'])('a call with %s hands the redirect on', async (method) => {
    const other = await startApi();
    try {
      const location = `${other.baseUrl}/track/visit`;
      api().fail({ kind: 'redirect', status: 307, location });
      const told = await run('makeApiCall', { ...call, method });
      expect(output(told)).toMatchObject({ statusCode: 307, headers: { location } });
      expectDiscretion(told, connection.apiKey);
      expect(api().requests()).toHaveLength(1);
      expect(other.requests()).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

test.each([300, 304, 399])('an answer of %d is a redirect to nowhere', async (status) => {
  for (const module of records) {
    api().fail({ kind: 'answer', status, body: 'empty' });
    const told = failed(await run(module, bundleOf(module)));
    expect(told).toMatchObject(ended(redirect, status));
    expectDiscretion(told, connection.apiKey);
  }
});

describe('where no whole answer comes, Make itself says so, and nothing is sent twice', () => {
  test.each(modules)('%s: a connection that drops', async (module) => {
    api().fail({ kind: 'drop', book: true });
    const told = failed(await run(module, bundleOf(module)));
    expect(told).toMatchObject({ type: 'ConnectionError' });
    expectDiscretion(told, connection.apiKey);
    expect(api().requests()).toHaveLength(1);
  });

  test.each(modules)('%s: an answer that breaks off', async (module) => {
    api().fail({ kind: 'answer', status: 200, breakOff: true });
    const told = failed(await run(module, bundleOf(module)));
    expect(told).toMatchObject({ type: 'ConnectionError' });
    expectDiscretion(told, connection.apiKey);
    expect(api().requests()).toHaveLength(1);
  });

  test.each(modules)('%s: an answer that takes too long', async (module) => {
    api().fail({ kind: 'answer', status: 200, delayMs: 60_000 });
    endTimer(40_000, () => api().requests().length > 0);
    const told = failed(await run(module, bundleOf(module)));
    expect(told).toMatchObject({ type: 'ModuleTimeoutError' });
    expectDiscretion(told, connection.apiKey);
    expect(api().requests()).toHaveLength(1);
  });
});

test('where nobody listens, Make itself says so', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await happens(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await new Promise((closed) => server.close(closed));
  const nobody = appAt(`http://127.0.0.1:${port}`);
  const told = failed(
    await runModule(nobody, 'recordConversion', { connection, parameters: order }),
  );
  expect(told).toMatchObject({ type: 'ConnectionError' });
  expectDiscretion(told, connection.apiKey);
});
