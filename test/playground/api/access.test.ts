import { request as httpRequest } from 'node:http';
import { accounts } from '../../../playground/api/accounts.ts';
import { startApi, type Api } from '../../../playground/api/start.ts';
import { accepted, call, post, refused } from './call.ts';
import { claim, conversion, refund, visit } from './documented.ts';

let api: Api;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

describe('Every request', () => {
  test('reaches a server on this machine only', () => {
    expect(api.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(api.baseUrl).toBe(`${api.url}/api/v1`);
  });

  test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'])(
    'by %s is told that only POST works',
    async (method) => {
      const response = await fetch(`${api.baseUrl}/track/conversion`, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
    },
  );

  test.each(['purchase', 'conversion/', 'Conversion', 'constructor', '__proto__'])(
    'to /track/%s is told that there is no such endpoint',
    async (event) => {
      expect(await call(api, event, {})).toEqual(refused(404, 'There is no such endpoint'));
    },
  );

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json-patch+json'])(
    'of the type %s is refused',
    async (type) => {
      const answer = await call(api, 'refund', refund, { headers: { 'Content-Type': type } });
      expect(answer).toEqual(refused(415, 'Content-Type must be application/json'));
    },
  );

  test.each(['application/json; charset=utf-8', 'Application/JSON'])(
    'of the type %s is taken',
    async (type) => {
      const options = { headers: { 'Content-Type': type } };
      expect((await call(api, 'conversion', conversion, options)).status).toBe(200);
    },
  );
});

const headersOf = (key?: string, brand?: string) => ({
  ...(key !== undefined && { 'X-API-Key': key }),
  ...(brand !== undefined && { 'X-Brand-ID': brand }),
});

describe('The API key', () => {
  const good = accounts.growth;

  test.each([
    ['no key', headersOf(undefined, good.brandId), ': the X-API-Key header is missing'],
    ['an unknown key', headersOf('not-a-known-key', good.brandId), ''],
    ['a key with another case', headersOf(good.apiKey.toUpperCase(), good.brandId), ''],
    ['no brand', headersOf(good.apiKey), ': the X-Brand-ID header is missing'],
    [
      'the brand of another account',
      headersOf(good.apiKey, accounts.premier.brandId),
      ': it does not belong to the brand in X-Brand-ID',
    ],
  ])('is refused with %s', async (_case, headers, reason) => {
    const response = await fetch(`${api.baseUrl}/track/refund`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: '{}',
    });
    const answer: unknown = await response.json();
    expect({ status: response.status, answer }).toEqual(refused(401, `Invalid API key${reason}`));
  });

  test('is refused when the header comes twice', async () => {
    const headers = [
      ['Host', new URL(api.url).host],
      ['Content-Type', 'application/json'],
      ['X-API-Key', good.apiKey],
      ['X-API-Key', good.apiKey],
      ['X-Brand-ID', good.brandId],
    ].flat();
    const status = await new Promise((resolve, reject) => {
      httpRequest(`${api.baseUrl}/track/refund`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end('{}');
    });
    expect(status).toBe(401);
  });

  test.each(['starter', 'growth', 'premier'] as const)(
    'of the %s account gets past {} on /track/refund to the missing identifier',
    async (plan) => {
      expect(await call(api, 'refund', {}, { plan })).toEqual(
        refused(
          400,
          'The body must name the conversion: at least one of order_id, conversion_id, or claim_id',
        ),
      );
      expect(api.recorded()).toEqual([]);
    },
  );

  test('is checked before anything of the body', async () => {
    const headers = { 'X-API-Key': 'not-a-known-key', 'Content-Type': 'text/plain' };
    expect(await call(api, 'refund', '{"order', { headers })).toEqual(
      refused(401, 'Invalid API key'),
    );
  });

  test('is at least 12 characters and says that it is a demo', () => {
    for (const { apiKey } of Object.values(accounts)) expect(apiKey).toMatch(/^demo-.{7,}$/);
  });

  test('is never repeated in an answer', async () => {
    const { apiKey } = accounts.premier;
    const response = await post(api, 'conversion', { ...conversion, [apiKey]: apiKey });
    expect(await response.text()).toBe('{"success":false,"error":"[API key] is an unknown field"}');
    await call(api, 'conversion', { ...conversion, customer_name: apiKey });
    const shown = await fetch(`${api.url}/playground/recorded`);
    expect(await shown.text()).not.toContain(apiKey);
  });
});

describe('The plan', () => {
  test.each([
    ['starter', 'claim', claim],
    ['starter', 'visit', visit],
    ['growth', 'claim', claim],
    ['growth', 'visit', visit],
  ] as const)('%s has no %s', async (plan, event, body) => {
    const answer = refused(403, `Feature not available: a ${event} needs the Premier plan`);
    expect(await call(api, event, body, { plan })).toEqual(answer);
    expect(api.recorded()).toEqual([]);
  });

  test('is checked before the body', async () => {
    expect((await call(api, 'claim', '{"referral', { plan: 'growth' })).status).toBe(403);
  });

  test.each(['starter', 'growth', 'premier'] as const)(
    '%s has conversions and refunds',
    async (plan) => {
      expect(await call(api, 'conversion', conversion, { plan })).toEqual(
        accepted({ conversion_id: 'conversion_1', duplicate: false }),
      );
      expect(await call(api, 'refund', refund, { plan })).toEqual(
        accepted({ conversion_id: 'conversion_1', refunded: 50, left: 58 }),
      );
    },
  );

  test('premier has claims and visits', async () => {
    expect(await call(api, 'claim', claim)).toEqual(accepted({ claim_id: 'claim_1' }));
    expect(await call(api, 'visit', visit)).toEqual(accepted({ visit_id: 'visit_2' }));
  });
});

describe('What came in', () => {
  test('can be read exactly as it was sent, refused or not', async () => {
    const text = '{ "order_id": "ü \\u00fc 😀 {{x}}" }';
    await post(api, 'refund?from=test', text, { headers: { 'X-Other': 'yes' } });
    expect(api.requests()).toEqual([
      {
        method: 'POST',
        path: '/api/v1/track/refund?from=test',
        headers: expect.objectContaining({
          'x-api-key': accounts.premier.apiKey,
          'content-type': 'application/json',
          'x-other': 'yes',
        }),
        text,
        json: { order_id: 'ü ü 😀 {{x}}' },
        tooLarge: false,
      },
    ]);
  });

  test('is kept even if it is not JSON, or has no credentials', async () => {
    await fetch(`${api.baseUrl}/anything`, { method: 'PUT', body: 'plain' });
    expect(api.requests()).toMatchObject([{ method: 'PUT', text: 'plain', json: undefined }]);
  });
});
