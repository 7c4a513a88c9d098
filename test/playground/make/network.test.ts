import { runModule } from '../../../playground/make/index.ts';
import { endTimer } from '../../time-is-up.ts';
import { appAt, connection, files, general, order } from './fixture.ts';
import { type Handler, json, type Received, serve, withServer } from './server.ts';

/** Runs the fixture's action, or its universal module, against one way to answer. */
function run(
  answer: Handler,
  {
    base = {},
    module = 'recordOrder',
    parameters = order as object,
    changes = {},
    timeout = 5_000,
  } = {},
) {
  return withServer(answer, async ({ url, received }) => {
    const input = { connection, parameters: { ...parameters }, timeout };
    const result = await runModule(appAt(url, changes, base), module, input);
    return { result, received };
  });
}

const success = json({ success: true, data: { id: 1 } });
const never: Handler = () => {};

const path = ({ url = '' }: Received) => url.replace('/api/v1', '');

const redirect = (status: number, location: string): Handler => {
  return (response, received, socket) => {
    if (path(received) !== '/orders' && path(received) !== '/start') {
      return success(response, received, socket);
    }
    if (location !== undefined) response.setHeader('Location', location);
    return response.writeHead(status).end();
  };
};

describe('no whole answer', () => {
  test('nobody listens', async () => {
    const server = await serve(success);
    await server.close();
    const result = await runModule(appAt(server.url), 'recordOrder', {
      connection,
      parameters: order,
    });
    expect(result).toMatchObject({
      ok: false,
      type: 'ConnectionError',
      message: expect.stringContaining('ECONNREFUSED'),
      request: { method: 'POST' },
      log: [{ request: { method: 'POST' } }],
    });
  });

  test('the host does not exist', async () => {
    const result = await runModule(appAt('http://nowhere.invalid'), 'recordOrder', {
      connection,
      parameters: order,
    });
    expect(result).toMatchObject({ ok: false, type: 'ConnectionError' });
  });

  test('the connection is dropped before the answer', async () => {
    const { result, received } = await run((_, __, socket) => socket.destroy());
    expect(result).toMatchObject({ ok: false, type: 'ConnectionError' });
    expect(received).toHaveLength(1);
  });

  test('the connection is reset inside the answer', async () => {
    const { result, received } = await run((response, _, socket) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
      response.write('{"success":true', () => socket.resetAndDestroy());
    });
    expect(result).toMatchObject({ ok: false, type: 'ConnectionError' });
    expect(received).toHaveLength(1);
  });

  test('the answer ends early', async () => {
    const { result } = await run((response, _, socket) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
      response.write('{"success":true', () => socket.end());
    });
    expect(result).toMatchObject({ ok: false, type: 'ConnectionError' });
  });

  test('the answer is no HTTP', async () => {
    const { result, received } = await run((_, __, socket) => socket.end('Hello\r\n\r\n'));
    expect(result).toMatchObject({ ok: false, type: 'ConnectionError' });
    expect(received).toHaveLength(1);
  });
});

describe('time', () => {
  const tooLong = {
    ok: false,
    type: 'ModuleTimeoutError',
    message: 'The operation timed out.',
  };

  test('no answer', async () => {
    let hasCome = false;
    endTimer(5_000, () => hasCome);
    const { result, received } = await run(() => (hasCome = true));
    jest.restoreAllMocks();
    expect(result).toMatchObject(tooLong);
    expect(received).toHaveLength(1);
  });

  test('an answer that never ends', async () => {
    const { result } = await run(
      (response) => {
        response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"success":');
      },
      { timeout: 50 },
    );
    expect(result).toMatchObject(tooLong);
  });

  test('the app sets it in base', async () => {
    const server = await serve(never);
    const input = { connection, parameters: order };
    const result = await runModule(appAt(server.url, {}, { timeout: 50 }), 'recordOrder', input);
    await server.close();
    expect(result).toMatchObject(tooLong);
  });
});

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])(
    '%i is handed to valid when the app does not follow',
    async (status) => {
      const { result, received } = await run(redirect(status, '/elsewhere'));
      expect(received).toHaveLength(1);
      expect(result).toMatchObject({
        ok: false,
        type: 'DataError',
        message: `[${status}] Unexpected answer.`,
      });
    },
  );
});

test('a status below 400 without valid is a success even when it says nothing', async () => {
  const changes = {
    [files.order]: { url: '/orders', method: 'POST', response: { output: {}, error: general } },
  };
  const { result } = await run((response) => response.writeHead(302).end(), {
    changes,
    base: { response: { error: general } },
  });
  expect(result).toMatchObject({ ok: true, output: {} });
});
