import { request as httpRequest } from 'node:http';
import type { Fault } from '../../../playground/api/faults.ts';
import { startApi, type Api } from '../../../playground/api/start.ts';
import { accepted, call, post } from './call.ts';
import { conversion } from './documented.ts';

let api: Api;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

const record = () => post(api, 'conversion', conversion);

/** The code of the error that the request ended with, or its name. */
const failure = async (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(
    () => 'answered',
    ({ name, cause }: Error) =>
      typeof cause === 'object' && cause && 'code' in cause ? cause.code : name,
  );

/** Status and body as they came: fetch makes an error of its own of a 407. */
const raw = (): Promise<{ status: number | undefined; text: string }> =>
  new Promise((resolve, reject) => {
    httpRequest(`${api.baseUrl}/track/refund`, { method: 'POST' }, async (response) => {
      const chunks: Buffer[] = await response.toArray();
      resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() });
    })
      .on('error', reject)
      .end('{}');
  });

const requestSeen = async () => {
  while (api.requests().length === 0) await new Promise(setImmediate);
};

const statuses = async (count: number) => {
  const seen: number[] = [];
  while (seen.length < count) seen.push((await record()).status);
  return seen;
};

const timed = async <T>(work: () => Promise<T>) => {
  const start = performance.now();
  return { result: await work(), ms: performance.now() - start };
};

describe('The API can be told to answer', () => {
  test('any status, by default in the documented envelope', async () => {
    for (let status = 400; status < 600; status += 1) {
      api.fail({ kind: 'answer', status });
      expect(await raw()).toEqual({
        status,
        text: `{"success":false,"error":"The local API was told to answer ${status}"}`,
      });
    }
    expect(api.recorded()).toEqual([]);
  });

  test('success: false with 200', async () => {
    api.fail({ kind: 'answer', status: 200 });
    expect(await call(api, 'conversion', conversion)).toMatchObject({
      status: 200,
      answer: { success: false },
    });
  });

  test('an HTML page', async () => {
    api.fail({ kind: 'answer', status: 502, body: 'html' });
    const response = await record();
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<h1>Error 502</h1>');
  });

  test('nothing', async () => {
    api.fail({ kind: 'answer', status: 500, body: 'empty' });
    const response = await record();
    expect(response.headers.get('content-type')).toBeNull();
    expect(await response.text()).toBe('');
  });

  test('JSON that is cut off', async () => {
    api.fail({ kind: 'answer', status: 200, body: 'cut-off' });
    const response = await record();
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toMatch(/^\{"success":false,"error":"/);
    api.fail({ kind: 'answer', status: 200, body: 'cut-off' });
    expect(await failure((await record()).json())).toBe('SyntaxError');
  });

  test('a huge body', async () => {
    api.fail({ kind: 'answer', status: 503, body: 'huge' });
    expect((await (await record()).text()).length).toBeGreaterThan(5_000_000);
  });

  test('without success, or with two of them', async () => {
    api.fail({ kind: 'answer', status: 200, body: 'no-success' });
    api.fail({ kind: 'answer', status: 200, body: 'two-successes' });
    expect(await (await record()).text()).toBe('{"data":{}}');
    expect((await (await record()).text()).match(/"success"/g)).toHaveLength(2);
  });

  test('exactly this text', async () => {
    const text = '{"success":false,"success":true,"data":null}';
    api.fail({ kind: 'answer', status: 200, body: { text } });
    expect(await (await record()).text()).toBe(text);
  });

  test('with the wrong content type, or none', async () => {
    api.fail({ kind: 'answer', status: 200, contentType: 'text/plain' });
    api.fail({ kind: 'answer', status: 200, contentType: null });
    expect((await record()).headers.get('content-type')).toBe('text/plain');
    expect((await record()).headers.get('content-type')).toBeNull();
  });

  test.each([
    '0',
    '30',
    '1.5',
    '-1',
    'soon',
    '99999999999',
    'Wed, 21 Oct 2099 07:28:00 GMT',
    'Wednesday, 21-Oct-99 07:28:00 GMT',
    '2099-10-21T07:28:00Z',
  ])('Retry-After: %s', async (retryAfter) => {
    api.fail({ kind: 'answer', status: 429, headers: { 'Retry-After': retryAfter } });
    expect((await record()).headers.get('retry-after')).toBe(retryAfter);
  });

  test('Retry-After twice', async () => {
    api.fail({ kind: 'answer', status: 429, headers: { 'Retry-After': ['1', '2'] } });
    expect((await record()).headers.get('retry-after')).toBe('1, 2');
  });

  test.each([
    [{ location: 'https://other.example/' }, 302],
    [{ location: 'http://other.example/', status: 307 }, 307],
    [{ location: '/api/v1/track/refund', status: 301 }, 301],
  ])('a redirect: %j', async (redirect, status) => {
    api.fail({ kind: 'redirect', ...redirect });
    const response = await record();
    expect(response.status).toBe(status);
    expect(response.headers.get('location')).toBe(redirect.location);
  });
});

describe('The API can be told to be slow', () => {
  test('before its own answer', async () => {
    api.fail({ kind: 'own', delayMs: 120 });
    const { result, ms } = await timed(record);
    expect(await result.json()).toMatchObject({ success: true });
    expect(ms).toBeGreaterThan(100);
  });

  test('before any other answer', async () => {
    api.fail({ kind: 'answer', status: 504, delayMs: 120 });
    const { result, ms } = await timed(record);
    expect(result.status).toBe(504);
    expect(ms).toBeGreaterThan(100);
  });

  test('in the middle of the body', async () => {
    const whole = '{"success":true,"data":{"conversion_id":"conversion_1","duplicate":false}}';
    api.fail({ kind: 'own', pauseMs: 60_000 });
    const reader = (await record()).body?.getReader();
    const first = await reader?.read();
    expect(Buffer.from(first?.value ?? []).toString()).toBe(whole.slice(0, whole.length / 2));
    await reader?.cancel();

    api.fail({ kind: 'own', pauseMs: 120 });
    const { result, ms } = await timed(async () => (await record()).json());
    expect(result).toMatchObject({ success: true });
    expect(ms).toBeGreaterThan(100);
  });

  test('while the caller gives up, and is ready for the next request', async () => {
    api.fail({ kind: 'own', delayMs: 60_000 });
    const caller = new AbortController();
    const ended = failure(post(api, 'conversion', conversion, { signal: caller.signal }));
    await requestSeen();
    caller.abort();
    expect(await ended).toBe('AbortError');
    expect((await record()).status).toBe(200);
    expect(api.recorded()).toMatchObject([{ repeats: 1 }]);
  });

  test('where the body is empty', async () => {
    api.fail({ kind: 'answer', status: 500, body: 'empty', pauseMs: 120 });
    expect(await (await record()).text()).toBe('');
    expect((await record()).status).toBe(200);
  });

  test('and still be closed at once', async () => {
    api.fail({ kind: 'own', delayMs: 60_000 });
    const ended = failure(record());
    await requestSeen();
    await api.close();
    expect(await ended).toBe('UND_ERR_SOCKET');
  });
});

describe('The connection can be told to break', () => {
  test('before the request is read', async () => {
    api.fail({ kind: 'drop' });
    expect(await failure(record())).toBe('ECONNRESET');
    expect(api.requests()).toMatchObject([{ path: '/api/v1/track/conversion', text: '' }]);
    expect(api.recorded()).toEqual([]);
  });

  test('while a large request is being sent', async () => {
    api.fail({ kind: 'drop' });
    const body = { ...conversion, customer_name: 'x'.repeat(10_000_000) };
    expect(await failure(post(api, 'conversion', body))).toMatch(/ECONNRESET|EPIPE|UND_ERR_SOCKET/);
    expect(api.recorded()).toEqual([]);
  });

  test('after the event was recorded', async () => {
    api.fail({ kind: 'drop', book: true });
    expect(await failure(record())).toBe('ECONNRESET');
    expect(api.recorded()).toMatchObject([{ body: conversion, repeats: 0 }]);
  });

  test('after a while', async () => {
    api.fail({ kind: 'drop', delayMs: 120 });
    const { result, ms } = await timed(() => failure(record()));
    expect(result).toBe('ECONNRESET');
    expect(ms).toBeGreaterThan(100);
  });

  test('in the middle of the body', async () => {
    api.fail({ kind: 'own', breakOff: true });
    const status = await new Promise((resolve) => {
      httpRequest(`${api.baseUrl}/track/refund`, { method: 'POST' }, (response) => {
        response.on('error', () => resolve([response.statusCode, response.complete])).resume();
      }).end();
    });
    expect(status).toEqual([401, false]);
  });
});

describe('A fault', () => {
  const booked: Fault[] = [
    { kind: 'answer', status: 500, book: true },
    { kind: 'answer', status: 502, body: 'html', book: true },
    { kind: 'redirect', location: 'https://other.example/', book: true },
  ];

  test.each(booked)('can come after the event was recorded: %j', async (fault) => {
    api.fail(fault);
    expect((await record()).ok).toBe(false);
    expect(api.recorded()).toMatchObject([{ body: conversion, repeats: 0 }]);
    expect(await call(api, 'conversion', conversion)).toEqual(
      accepted({ conversion_id: 'conversion_1', duplicate: true }),
    );
  });

  test('records nothing that the API would refuse', async () => {
    api.fail({ kind: 'answer', status: 500, book: true });
    expect((await post(api, 'conversion', {})).status).toBe(500);
    expect(api.recorded()).toEqual([]);
  });

  test('is met once unless told otherwise', async () => {
    api.fail({ kind: 'answer', status: 503 });
    expect(await statuses(2)).toEqual([503, 200]);
  });

  test('is met as often as told, and the next one after it', async () => {
    api.fail({ kind: 'answer', status: 503 }, 2);
    api.fail({ kind: 'answer', status: 429 });
    expect(await statuses(4)).toEqual([503, 503, 429, 200]);
  });

  test('can be met until the reset', async () => {
    api.fail({ kind: 'answer', status: 503 }, Infinity);
    expect(await statuses(3)).toEqual([503, 503, 503]);
    api.reset();
    expect(await statuses(1)).toEqual([200]);
  });
});
