import { runModule } from '../../../playground/make/index.ts';
import { readPath, sanitize } from '../../../playground/make/sanitize.ts';
import { appAt, connection, files, order } from './fixture.ts';
import { json, withServer } from './server.ts';

function run(changes: Record<string, unknown> = {}, base: object = {}) {
  return withServer(json({ success: true, data: { id: 1, token: 't-2' } }), async ({ url }) => {
    const app = appAt(url, changes, base);
    return { url, result: await runModule(app, 'recordOrder', { connection, parameters: order }) };
  });
}

test('the log holds request and answer, without the key', async () => {
  const { result, url } = await run();
  expect(result.log).toEqual([
    {
      request: {
        url: `${url}/api/v1/orders`,
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-Api-Key': '***',
          'X-Brand': 'brand-1',
        },
        qs: {},
        body: { email: 'a@b.c', total: 108, tax: 0 },
      },
      response: {
        statusCode: 200,
        headers: expect.objectContaining({ 'content-type': 'application/json' }),
        body: { success: true, data: { id: 1, token: 't-2' } },
      },
    },
  ]);
  expect(result.request).toMatchObject({ headers: { 'X-Api-Key': 'secret-key-1' } });
});

test('without paths to sanitize there is no log', async () => {
  const { result } = await run({}, { log: undefined });
  expect(result.log).toEqual([]);
  const { result: other } = await run({}, { log: {} });
  expect(other.log).toEqual([]);
});

test("a module's paths are added to base's", async () => {
  const { result } = await run({
    [files.order]: {
      url: '/orders',
      method: 'POST',
      qs: { token: 't-1' },
      body: { email: '{{parameters.email}}' },
      response: { output: '{{body.data}}' },
      log: { sanitize: ['request.body.EMAIL', 'request.qs.token', 'response.body.data.token'] },
    },
  });
  const shown = JSON.stringify(result.log);
  for (const hidden of ['secret-key-1', 'a@b.c', 't-1', 't-2']) expect(shown).not.toContain(hidden);
  expect(result.log).toMatchObject([
    {
      request: { qs: { token: '***' }, body: { email: '***' } },
      response: { body: { data: { id: 1, token: '***' } } },
    },
  ]);
});

test.each([
  ['request.headers', { headers: '***' }],
  ['request.headers.a', { headers: { A: '***', b: '2' } }],
  ['request.headers.none', { headers: { A: '1', b: '2' } }],
  ['request.headers.a.deeper', { headers: { A: '1', b: '2' } }],
  ['request.body.list.token', { body: { list: [{ token: '***' }, { token: '***' }, 'x'] } }],
  ['request.body.`a b`', { body: { 'a b': '***' } }],
])('%s', (path, expected) => {
  const request = {
    url: 'http://a',
    method: 'GET',
    headers: { A: '1', b: '2' },
    qs: {},
    body: { 'a b': 1, list: [{ token: 1 }, { token: 2 }, 'x'] },
  };
  const place = { file: 'app.json', path: 'log' };
  expect(sanitize({ request }, [readPath(path, place)]).request).toMatchObject(expected);
  expect(request.body.list[0]).toEqual({ token: 1 });
});

test('a path of the answer does nothing as long as there is none', () => {
  const entry = { request: { url: 'http://a', method: 'GET', headers: {}, qs: {} } };
  const path = readPath('response.body', { file: 'app.json', path: 'log' });
  expect(sanitize(entry, [path])).toEqual(entry);
});
