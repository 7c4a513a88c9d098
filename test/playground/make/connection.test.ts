import { runConnection, runModule } from '../../../playground/make/index.ts';
import { appAt, files, fixtureApp, order } from './fixture.ts';
import { type Handler, json, withServer } from './server.ts';

const typed = { apiKey: 'secret-key-1', brand: 'brand-1' };

/** The fixture with a connection that asks the server who it is. */
function check(answer: Handler, response: object = {}) {
  return withServer(answer, async ({ url, received }) => {
    const communication = {
      url: `${url}/me`,
      method: 'GET',
      headers: { 'X-API-Key': '{{parameters.apiKey}}' },
      followRedirects: false,
      followAllRedirects: false,
      response: {
        error: {
          message: '[{{statusCode}}] {{body.error}}',
          type: 'RuntimeError',
          '401': { message: 'Wrong key.', type: 'RuntimeError' },
        },
        ...response,
      },
      log: { sanitize: ['request.headers.`X-API-Key`'] },
    };
    const app = appAt(url, { [files.connection]: communication });
    return { app, received, result: await runConnection(app, 'apiKey', typed) };
  });
}

test('an empty communication checks nothing and keeps what was typed', async () => {
  expect(await runConnection(fixtureApp(), 'apiKey', { ...typed, other: 1 })).toEqual({
    ok: true,
    connection: typed,
    log: [],
  });
});

test('required parameters are checked', async () => {
  expect(await runConnection(fixtureApp(), 'apiKey', { brand: 'b' })).toMatchObject({
    ok: false,
    type: 'BundleValidationError',
    message: expect.stringContaining("Missing value of required parameter 'apiKey'."),
  });
});

test('it asks with its own directives, and nothing of base', async () => {
  const { result, received } = await check(json({}));
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ method: 'GET', url: '/me' });
  expect(received[0]?.headers).toMatchObject({ 'x-api-key': 'secret-key-1' });
  expect(received[0]?.headers).not.toHaveProperty('x-brand');
  expect(result).toMatchObject({
    ok: true,
    connection: typed,
    request: { method: 'GET' },
  });
  expect(JSON.stringify(result.log)).not.toContain('secret-key-1');
});

test('what it keeps is there for the modules', async () => {
  await withServer(json({ success: true, data: {} }), async ({ url, received }) => {
    const app = appAt(url);
    const result = await runConnection(app, 'apiKey', typed);
    if (!result.ok) throw new Error(result.message);
    const { connection } = result;
    expect(await runModule(app, 'recordOrder', { connection, parameters: order })).toMatchObject({
      ok: true,
    });
    expect(received[0]?.headers).toMatchObject({ 'x-api-key': 'secret-key-1' });
  });
});

test('an answer of 400 or above fails it', async () => {
  expect((await check(json({}, 401))).result).toMatchObject({
    ok: false,
    type: 'RuntimeError',
    message: 'Wrong key.',
  });
  expect((await check(json({ error: 'no body' }, 400))).result).toMatchObject({
    ok: false,
    message: '[400] no body',
  });
});

test('valid can fail it too', async () => {
  const valid = { condition: '{{body.ok}}', message: 'Not ok.', type: 'DataError' };
  const { result } = await check(json({ ok: false }), { valid });
  expect(result).toMatchObject({ ok: false, message: 'Not ok.' });
});

test('it may show what tells it apart, from the answer or from what was typed', async () => {
  const metadata = { type: 'text', value: '{{body.name}} of {{parameters.brand}}' };
  const { result } = await check(json({ name: 'Ann' }), { metadata });
  expect(result).toMatchObject({ shown: 'Ann of brand-1' });
});

test('an unknown connection is a mistake of the caller', async () => {
  await expect(runConnection(fixtureApp(), 'nope', {})).rejects.toThrow("no connection 'nope'");
});
