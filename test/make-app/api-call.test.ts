import { call } from './bundles.ts';
import { expectDiscretion } from './discretion.ts';
import { connectionOf, failed, onlyRequest, output, useMake } from './scenario.ts';

const { apiKey, brandId } = connectionOf();
const { api, run } = useMake();

const succeed = (text = '{"success":true}') =>
  api().fail({ kind: 'answer', status: 200, body: { text } });

test('records an event and hands on body, headers and status code', async () => {
  const result = await run('makeApiCall', call);
  expect(output(result)).toStrictEqual({
    body: { success: true, data: { visit_id: 'visit_1' } },
    headers: expect.objectContaining({ 'content-type': 'application/json' }),
    statusCode: 200,
  });
  expect(api().recorded()).toMatchObject([{ event: 'visit', brandId }]);
  expectDiscretion(result, apiKey);
  expect(JSON.stringify(result.log)).toContain('"X-Api-Key":"***"');
});

test('is a POST of JSON where only the path was filled in', async () => {
  const { url, body } = call;
  output(await run('makeApiCall', { url, body }));
  const { method, headers, text } = onlyRequest(api());
  expect([method, text]).toEqual(['POST', body]);
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'x-api-key': apiKey,
    'x-brand-id': brandId,
  });
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('sends its body with %s', async (method) => {
  succeed();
  output(await run('makeApiCall', { ...call, method }));
  expect(onlyRequest(api())).toMatchObject({ method, text: call.body });
});

test('sends no body with GET', async () => {
  succeed();
  output(await run('makeApiCall', { ...call, method: 'GET' }));
  expect(onlyRequest(api())).toMatchObject({ method: 'GET', text: '' });
});

test.each(['HEAD', 'post', 'CONNECT', ''])('has no method %j', async (method) => {
  const told = failed(await run('makeApiCall', { ...call, method }));
  expect(told.type).toBe('BundleValidationError');
  expect(api().requests()).toEqual([]);
});

test('adds headers and a query string', async () => {
  succeed();
  const headers = [
    { key: 'X-Request-Id', value: 'a "b"' },
    { key: 'content-type', value: 'application/vnd.api+json' },
    { key: '', value: 'nobody' },
  ];
  const qs = [
    { key: 'page', value: 2 },
    { key: 'q', value: 'a&b=c #é' },
  ];
  output(await run('makeApiCall', { ...call, headers, qs }));
  const request = onlyRequest(api());
  expect(request.headers).toMatchObject({
    'x-request-id': 'a "b"',
    'content-type': 'application/vnd.api+json',
    'x-api-key': apiKey,
  });
  const [path, query] = request.path.split('?');
  expect(path).toBe('/api/v1/track/visit');
  expect(Object.fromEntries(new URLSearchParams(query))).toEqual({ page: '2', q: 'a&b=c #é' });
});

test('keeps a query that stands in the path', async () => {
  succeed();
  output(await run('makeApiCall', { ...call, url: '/track/visit?next=https://evil.example' }));
  expect(onlyRequest(api()).path).toBe('/api/v1/track/visit?next=https://evil.example');
});

test('hides a key of its own in the log as well', async () => {
  succeed();
  const headers = [{ key: 'x-api-key', value: 'a-key-of-another-brand' }];
  const result = await run('makeApiCall', { ...call, headers });
  expectDiscretion(result, apiKey);
  expect(JSON.stringify(result.log)).not.toContain('a-key-of-another-brand');
});

test.each([
  ['a success', '{"success":true,"data":{"n":1}}', { success: true, data: { n: 1 } }],
  ['no success', '{"success":false,"error":"No"}', { success: false, error: 'No' }],
  ['a list', '[1]', [1]],
  ['cut-off JSON', '{"success":', '{"success":'],
  ['nothing', '', ''],
])('hands on an answer of 200 as it is: %s', async (_, text, body) => {
  succeed(text);
  expect(output(await run('makeApiCall', call))).toMatchObject({ body, statusCode: 200 });
});

test('sends fields that were mapped instead of text as JSON', async () => {
  succeed();
  const body = { referral_code: 'JOHN123', items: [{ quantity: 2 }] };
  output(await run('makeApiCall', { ...call, body }));
  expect(onlyRequest(api()).json).toStrictEqual(body);
});
