import { request as httpRequest } from 'node:http';
import { startApi, type Api } from '../../../playground/api/start.ts';
import { call, post } from './call.ts';
import { conversion, refund } from './documented.ts';

let api: Api;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

const recorded = async (headers: Record<string, string> = {}) => {
  const response = await fetch(`${api.url}/playground/recorded`, { headers });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
};

/** The status for a Host or Origin that fetch would not send. */
const statusFor = (path: string, headers: Record<string, string>, method = 'GET') =>
  new Promise((resolve, reject) => {
    httpRequest(`${api.url}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('With curl, anyone on this machine', () => {
  test('sees what was recorded', async () => {
    await call(api, 'conversion', conversion);
    await call(api, 'refund', refund);
    expect(await recorded()).toEqual({
      status: 200,
      answer: { success: true, data: { recorded: api.recorded() } },
    });
  });

  test('meets no fault, and is not in the list of requests', async () => {
    api.fail({ kind: 'drop' });
    expect((await recorded()).status).toBe(200);
    expect(api.requests()).toEqual([]);
    api.reset();
  });

  test('is told where there is nothing', async () => {
    const response = await fetch(`${api.url}/playground/records`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ success: false, error: 'There is nothing here' });
  });
});

describe('A web page elsewhere', () => {
  test.each(['evil.example', '127.0.0.1.evil.example', 'localhost', '127.0.0.1:1', '0.0.0.0'])(
    'cannot come by the name of %s',
    async (host) => {
      expect(await statusFor('/playground/recorded', { host })).toBe(403);
      expect(await statusFor('/api/v1/track/visit', { host }, 'POST')).toBe(403);
    },
  );

  test('cannot come by a foreign name with this port', async () => {
    const host = `evil.example:${new URL(api.url).port}`;
    expect(await statusFor('/playground/recorded', { host })).toBe(403);
  });

  test.each(['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'])(
    'of this machine comes by %s',
    async (name) => {
      const host = `${name}:${new URL(api.url).port}`;
      expect(await statusFor('/playground/recorded', { host })).toBe(200);
    },
  );

  test.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://127.0.0.1'])(
    'cannot read what was recorded from the origin %s',
    async (origin) => {
      await call(api, 'conversion', conversion);
      expect((await post(api, 'conversion', conversion, { headers: { origin } })).status).toBe(403);
      expect(await recorded({ origin })).toEqual({
        status: 403,
        answer: { success: false, error: 'Another origin may not use this' },
      });
      expect(api.recorded()).toMatchObject([{ repeats: 0 }]);
    },
  );

  test('of this server can', async () => {
    expect((await recorded({ origin: api.url })).status).toBe(200);
  });

  test('cannot reach what is added to the server later either', async () => {
    api.app.get('/page', (c) => c.text('hello'));
    expect(await (await fetch(`${api.url}/page`)).text()).toBe('hello');
    expect(await statusFor('/page', { host: 'evil.example' })).toBe(403);
  });
});

test('What is added to the server may fail without ending it', async () => {
  const printed = jest.spyOn(console, 'error').mockReturnValue();
  api.app.get('/page', () => {
    throw new Error('a bug in the page');
  });
  expect((await fetch(`${api.url}/page`)).status).toBe(500);
  expect(printed).toHaveBeenCalledWith(expect.objectContaining({ message: 'a bug in the page' }));
  printed.mockRestore();
});
