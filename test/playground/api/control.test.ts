import { request as httpRequest } from 'node:http';
import { startApi, type Api } from '../../../playground/api/start.ts';
import { call, post } from './call.ts';
import { conversion, refund } from './documented.ts';

let api: Api;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

const control = async (path: string, body?: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${api.url}/playground/${path}`, {
    method: path === 'recorded' ? 'GET' : 'POST',
    headers,
    ...(body !== undefined && { body }),
  });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
};

const done = { status: 200, answer: { success: true, data: {} } };

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
    expect(await control('recorded')).toEqual({
      status: 200,
      answer: { success: true, data: { recorded: api.recorded() } },
    });
  });

  test('has the next requests fail', async () => {
    const fault = { kind: 'answer', status: 503, headers: { 'Retry-After': '5' } };
    expect(await control('fail', JSON.stringify({ fault, times: 2 }))).toEqual(done);
    const statuses = [];
    for (let count = 0; count < 3; count += 1)
      statuses.push((await post(api, 'conversion', conversion)).status);
    expect(statuses).toEqual([503, 503, 200]);
  });

  test('has one request fail if no number is given', async () => {
    await control('fail', '{"fault":{"kind":"answer","status":503}}');
    expect((await post(api, 'conversion', conversion)).status).toBe(503);
    expect((await post(api, 'conversion', conversion)).status).toBe(200);
  });

  test('has every request fail until the reset', async () => {
    await control('fail', '{"fault":{"kind":"answer","status":503},"times":"forever"}');
    for (let count = 0; count < 3; count += 1)
      expect((await post(api, 'conversion', conversion)).status).toBe(503);
    expect(await control('reset')).toEqual(done);
    expect((await post(api, 'conversion', conversion)).status).toBe(200);
  });

  test('forgets everything by a reset', async () => {
    await call(api, 'conversion', conversion);
    await control('reset');
    expect(api.recorded()).toEqual([]);
  });

  test.each([
    ['', 'The body is not JSON'],
    ['{', 'The body is not JSON'],
    ['[]', 'The body must be a JSON object, not an array'],
    ['{}', 'fault is required'],
    ['{"fault":"drop"}', 'fault must be'],
    ['{"fault":{"kind":"crash"}}', 'kind must be one of own, answer, redirect, drop'],
    ['{"fault":{"kind":"answer"}}', 'status must be a whole number from 200 to 599'],
    ['{"fault":{"kind":"answer","status":"503"}}', 'status must be a whole number'],
    ['{"fault":{"kind":"answer","status":500,"body":"xml"}}', 'body must be one of json, html'],
    ['{"fault":{"kind":"answer","status":500,"contentType":"a\\nb"}}', 'contentType must be'],
    ['{"fault":{"kind":"answer","status":500,"headers":{"X":1}}}', 'headers.X must be text'],
    ['{"fault":{"kind":"redirect"}}', 'location is required'],
    ['{"fault":{"kind":"drop","book":"yes"}}', 'book must be true or false, not a string'],
    ['{"fault":{"kind":"own","delay":5}}', 'delay is an unknown field'],
    ['{"fault":{"kind":"drop"},"times":0}', 'times must be a whole number from 1'],
    ['{"fault":{"kind":"drop"},"times":"2"}', 'times must be a whole number from 1'],
    ['{"fault":{"kind":"drop"},"count":2}', 'count is an unknown field'],
  ])('is told what is wrong with %s', async (body, error) => {
    expect(await control('fail', body)).toEqual({
      status: 400,
      answer: { success: false, error: expect.stringContaining(error) },
    });
    expect((await post(api, 'conversion', conversion)).status).toBe(200);
  });

  test('meets no fault, and is not in the list of requests', async () => {
    api.fail({ kind: 'drop' });
    expect((await control('recorded')).status).toBe(200);
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
      expect(await statusFor('/playground/reset', { host }, 'POST')).toBe(403);
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
    'cannot use the switches from the origin %s',
    async (origin) => {
      await call(api, 'conversion', conversion);
      expect((await post(api, 'conversion', conversion, { headers: { origin } })).status).toBe(403);
      expect(await control('reset', '', { origin })).toEqual({
        status: 403,
        answer: { success: false, error: 'Another origin may not use this' },
      });
      expect(api.recorded()).toMatchObject([{ repeats: 0 }]);
    },
  );

  test('of this server can', async () => {
    expect(await control('reset', '', { origin: api.url })).toEqual(done);
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
