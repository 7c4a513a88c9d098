import { runModule } from '../../../playground/make/index.ts';
import { appAt, connection, files, general, order } from './fixture.ts';
import { type Handler, json, text, withServer } from './server.ts';

/** Runs the fixture's action against one answer. */
function run(answer: Handler, changes: Record<string, unknown> = {}, base: object = {}) {
  return withServer(answer, ({ url }) =>
    runModule(appAt(url, changes, base), 'recordOrder', { connection, parameters: order }),
  );
}

/** The fixture's action with another `response`, which base has nothing to add to. */
function runWith(response: object, answer: Handler) {
  const communication = {
    url: '/orders',
    method: 'POST',
    response: { output: {}, valid: true, error: general, ...response },
  };
  return run(answer, { [files.order]: communication }, { response: { error: general } });
}

const output = (value: string) => ({ output: { got: value } });

describe('statuses of 400 and above', () => {
  test.each([
    [400, { error: 'total is missing' }, 'DataError', '[400] total is missing'],
    [400, {}, 'DataError', '[400] Bad request.'],
    [401, { error: 'Invalid' }, 'InvalidAccessTokenError', '[401] Check the API key.'],
    [403, { error: 'Feature not available' }, 'RuntimeError', '[403] Feature not available'],
    [404, {}, 'RuntimeError', '[404] Unexpected answer.'],
    [429, {}, 'RateLimitError', '[429] Too many requests.'],
    [500, {}, 'RuntimeError', '[500] Unexpected answer.'],
    [503, {}, 'ConnectionError', '[503] Not available.'],
  ])('%i as the app describes it', async (status, body, type, message) => {
    const result = await run(json(body, status));
    expect(result).toMatchObject({ ok: false, type, message });
    expect(result.request).toMatchObject({ method: 'POST' });
  });

  test('can not be made a success', async () => {
    const result = await runWith(output('{{body}}'), json({ a: 1 }, 400));
    expect(result).toMatchObject({ ok: false, message: '[400] Unexpected answer.' });
  });
});

describe('error', () => {
  test('of a status comes before the general one', async () => {
    const special = { message: 'special', type: 'DuplicateDataError' };
    const error = { message: 'general', type: 'DataError', '400': special };
    expect(await runWith({ error }, json({}, 400))).toMatchObject(special);
    expect(await runWith({ error }, json({}, 404))).toMatchObject({
      type: 'DataError',
      message: 'general',
    });
  });

  test('a type may be an expression, and an unknown one is a RuntimeError', async () => {
    const error = { message: 'm', type: '{{body.type}}' };
    expect(await runWith({ error }, json({ type: 'DataError' }, 400))).toMatchObject({
      type: 'DataError',
    });
    expect(await runWith({ error }, json({ type: 'Oops' }, 429))).toMatchObject({
      type: 'RuntimeError',
    });
  });

  test("a module's errors come over base's, key by key", async () => {
    const type = 'RuntimeError';
    const error = {
      message: 'own',
      type,
      '404': { message: 'own 404', type },
      '429': { message: 'own 429', type },
    };
    const own = { url: '/orders', method: 'POST', response: { output: {}, error } };
    const changes = { [files.order]: own };
    expect(await run(json({}, 404), changes)).toMatchObject({ message: 'own 404' });
    expect(await run(json({}, 429), changes)).toMatchObject({ message: 'own 429' });
    expect(await run(json({}, 400), changes)).toMatchObject({ message: '[400] Bad request.' });
    expect(await run(json({}, 418), changes)).toMatchObject({
      message: 'own',
      type: 'RuntimeError',
    });
  });
});

describe('valid', () => {
  const told = { message: '[{{statusCode}}] odd', type: 'OutOfSpaceError' };
  const withCondition = (condition: string) => ({
    valid: { condition, ...told },
    output: { a: 'b' },
  });
  const invalid = { ok: false, type: 'OutOfSpaceError', message: '[200] odd' };
  const cases: [unknown, object][] = [
    [{ success: true }, { ok: true, output: { a: 'b' } }],
    [{ success: false }, invalid],
    [{}, invalid],
    [{ success: null }, invalid],
    [{ success: 0 }, invalid],
    [{ success: 'yes' }, { ok: true, output: { a: 'b' } }],
  ];

  test.each(cases)('by a condition with %j', async (body, expected) => {
    const result = await runWith(withCondition('{{body.success}}'), json(body));
    expect(result).toMatchObject(expected);
  });

  test('has its own message and type, whatever those of errors are', async () => {
    const error = { message: 'general', type: 'DataError' };
    expect(await runWith({ ...withCondition('{{undefined}}'), error }, json({}))).toMatchObject(
      invalid,
    );
  });

  test("of a module replaces base's", async () => {
    const response = { valid: true, output: {}, error: general };
    const own = { url: '/x', method: 'POST', response };
    expect(await run(json({ success: false }), { [files.order]: own })).toMatchObject({ ok: true });
  });

  test('ends the run with a condition on which Make and its engine disagree', async () => {
    const result = await runWith(withCondition('{{body.a = true}}'), json({ a: 1 }));
    expect(result).toMatchObject({ ok: false, type: 'RuntimeError' });
    expect(result).toMatchObject({ message: expect.stringContaining('undecided') });
  });
});

describe('what comes is read by its type', () => {
  const cases: [string, string, unknown][] = [
    ['application/json', '{"a":1}', { a: 1 }],
    ['Application/JSON; charset=utf-8', '\uFEFF{"a":"é"}', { a: 'é' }],
    ['application/json', '{"a":', '{"a":'],
    ['application/json', '', ''],
    ['text/plain', '{"a":1}', '{"a":1}'],
    ['text/html', '<p>', '<p>'],
    ['application/xml', '<a>1</a>', '<a>1</a>'],
    ['application/problem+json', '{"a":1}', '{"a":1}'],
  ];

  test.each(cases)('%s %s', async (type, content, expected) => {
    const result = await runWith(output('{{body}}'), text(content, type));
    expect(result).toMatchObject({ ok: true, output: { got: expected } });
  });

  test('no content type', async () => {
    const result = await runWith(output('{{body}}'), (response) => response.end('{"a":1}'));
    expect(result).toMatchObject({ ok: true, output: { got: '{"a":1}' } });
  });

  test('an HTML answer with a bad status is an error of the app, with its own words', async () => {
    const html = text('<html>Bad Gateway</html>', 'text/html', 502);
    expect(await run(html)).toMatchObject({
      ok: false,
      type: 'RuntimeError',
      message: '[502] Unexpected answer.',
    });
  });

  test('an HTML answer with a good status is no success', async () => {
    expect(await run(text('<html>Sign in</html>', 'text/html'))).toMatchObject({
      ok: false,
      type: 'DataError',
      message: '[200] Unexpected answer.',
    });
  });

  test('keys like __proto__ come through as keys', async () => {
    const content = '{"success":true,"data":{"__proto__":{"polluted":true},"constructor":"c"}}';
    const result = await run(text(content, 'application/json'));
    expect(result).toMatchObject({ ok: true });
    expect(JSON.stringify(result)).toContain(
      '"output":{"event":"order","__proto__":{"polluted":true},"constructor":"c"}',
    );
    expect('polluted' in {}).toBe(false);
  });

  test('an answer that is nested without end does not stop the runtime', async () => {
    const depth = 20_000;
    const content = `{"success":true,"data":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
    expect(await run(text(content, 'application/json'))).toMatchObject({ ok: true });
    const error = `{"error":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(await run(text(error, 'application/json', 400))).toMatchObject({ type: 'DataError' });
  });

  test('headers are there by lower-case name', async () => {
    const result = await runWith(output('{{headers.`x-request-id`}} {{statusCode}}'), (response) =>
      response.setHeader('X-Request-ID', 'r1').end(),
    );
    expect(result).toMatchObject({ output: { got: 'r1 200' } });
  });
});

describe('output', () => {
  test('may use the answer and the parameters, and keys without a value vanish', async () => {
    const shape = { id: '{{body.id}}', total: '{{parameters.total}}', none: '{{body.none}}' };
    const result = await runWith({ output: shape }, json({ id: 5 }));
    expect(result).toMatchObject({ ok: true });
    expect(result).toHaveProperty('output', { id: 5, total: 108 });
  });

  test('a spread of something that has no keys ends the run', async () => {
    expect(await run(json({ success: true, data: ['a'] }))).toMatchObject({
      ok: false,
      type: 'RuntimeError',
      message: "module recordOrder: response.output.{{...}}: '{{...}}' needs a collection.",
    });
  });
});

test('the universal module gives status, headers and body', async () => {
  await withServer(json({ any: 1 }, 201), async ({ url }) => {
    const parameters = { url: '/x', method: 'GET' };
    const result = await runModule(appAt(url), 'makeApiCall', { connection, parameters });
    expect(result).toMatchObject({
      ok: true,
      output: {
        statusCode: 201,
        body: { any: 1 },
        headers: { 'content-type': 'application/json' },
      },
    });
  });
});
