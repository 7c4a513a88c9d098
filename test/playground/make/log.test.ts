import { runModule } from '../../../playground/make/index.ts';
import { appAt, connection, order } from './fixture.ts';
import { json, withServer } from './server.ts';

function run(base: object = {}) {
  return withServer(json({ success: true, data: { id: 1, token: 't-2' } }), async ({ url }) => {
    const app = appAt(url, {}, base);
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
        body: '{"email":"a@b.c","total":108,"tax":0}',
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

test('names are hidden without regard to case', async () => {
  const { result } = await run({ log: { sanitize: ['request.headers.`x-BRAND`'] } });
  expect(JSON.stringify(result.log)).not.toContain('brand-1');
});
