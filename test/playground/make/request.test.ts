import fc from 'fast-check';
import { runModule } from '../../../playground/make/index.ts';
import { appAt, connection, files, fixtureApp, general, order } from './fixture.ts';
import { json, type Received, withServer } from './server.ts';

const answer = json({ success: true, data: {} });

/** Runs a module of the fixture and gives what the server received and what the runtime reports. */
function run(
  parameters: Record<string, unknown>,
  { module = 'recordOrder', changes = {}, base = {}, account = connection as object } = {},
) {
  return withServer(answer, async ({ url, received }) => {
    const app = appAt(url, changes, base);
    const result = await runModule(app, module, { connection: { ...account }, parameters });
    return { result, received, url };
  });
}

const call = (parameters: object, options: object = {}) =>
  run({ method: 'GET', ...parameters }, { module: 'makeApiCall', ...options });

const orderWith = (change: object) => ({
  changes: {
    [files.order]: {
      url: '/orders',
      method: 'POST',
      body: { a: '1' },
      response: { output: {}, error: general },
      ...change,
    },
  },
});

function onlyOne(received: readonly Received[]): Received {
  const [first, ...others] = received;
  if (!first || others.length > 0) throw new Error(`${received.length} requests`);
  return first;
}

test('an action sends what it says: url, method, headers, JSON with its types', async () => {
  const { result, received, url } = await run({
    email: 'a@b.c',
    total: '108.00',
    kind: 'partial',
    amount: ' 50 ',
    note: 'Says "hi"\n{{parameters.total}} 😀',
    items: [{ name: 'Serum', quantity: '2', path: ['Skincare', 'Serums'] }],
    tags: 'new',
    undeclared: 'dropped',
  });
  const sent = onlyOne(received);
  const body = JSON.stringify({
    email: 'a@b.c',
    total: 108,
    tax: 0,
    note: 'Says "hi"\n{{parameters.total}} 😀',
    amount: 50,
    items: [{ name: 'Serum', quantity: 2, path: ['Skincare', 'Serums'] }],
    tags: ['new'],
  });
  expect(sent).toMatchObject({ method: 'POST', url: '/api/v1/orders', body });
  expect(sent.headers).toMatchObject({
    'x-api-key': 'secret-key-1',
    'x-brand': 'brand-1',
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
  });
  expect(sent.rawHeaders).toContain('X-Api-Key');
  expect(result).toMatchObject({
    ok: true,
    output: { event: 'order' },
    request: {
      url: `${url}/api/v1/orders`,
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Api-Key': 'secret-key-1',
        'X-Brand': 'brand-1',
      },
      body,
    },
  });
});

test('keys that are not filled in vanish', async () => {
  const { received } = await run({ ...order, note: '', items: [], tags: [''] });
  expect(JSON.parse(onlyOne(received).body)).toEqual({ email: 'a@b.c', total: 108, tax: 0 });
});

test('refused parameters send nothing', async () => {
  const { result, received } = await run({ ...order, total: '1,234.50' });
  expect(received).toHaveLength(0);
  expect(result).toEqual({
    ok: false,
    type: 'BundleValidationError',
    message: "Validation failed for 1 parameter(s).\n - Invalid number in parameter 'total'.",
    log: [],
  });
});

test('an unknown module is a mistake of the caller', async () => {
  const nothing = { connection, parameters: {} };
  await expect(runModule(fixtureApp(), 'nope', nothing)).rejects.toThrow("no module 'nope'");
  await expect(runModule(fixtureApp(), '__proto__', nothing)).rejects.toThrow('no module');
});

describe('the address', () => {
  test.each([
    ['/track/x', '/api/v1/track/x'],
    ['/track//x///y/', '/api/v1/track/x/y/'],
    ['//evil.example/x', '/api/v1/evil.example/x'],
    ['/a b/é', '/api/v1/a%20b/%C3%A9'],
    ['/a%20b', '/api/v1/a%2520b'],
    ['/x?a=1&b=%20#part', '/api/v1/x?a=1&b=%20'],
    ['/x?a=1?b=2', '/api/v1/x?a=1?b=2'],
    ['/@evil.example', '/api/v1/@evil.example'],
  ])('%s becomes %s', async (url, expected) => {
    const { received } = await call({ url });
    expect(onlyOne(received)).toMatchObject({ method: 'GET', url: expected, body: '' });
  });

  test('a relative url gets its slash, and a full one stands for itself', async () => {
    const { received } = await run(order, orderWith({ url: 'orders' }));
    expect(onlyOne(received).url).toBe('/api/v1/orders');
    await withServer(answer, async (other) => {
      const full = orderWith({ url: `${other.url}/full` });
      const { received: nothing } = await run(order, full);
      expect(nothing).toHaveLength(0);
      expect(onlyOne(other.received).url).toBe('/full');
    });
  });

  test('a query replaces the one of the url', async () => {
    const qs = [
      { key: 'a', value: '1 2' },
      { key: 'b', value: 'ä&' },
    ];
    const { received } = await call({ url: '/x?gone=1', qs });
    expect(onlyOne(received).url).toBe('/api/v1/x?a=1+2&b=%C3%A4%26');
  });

  test.each([
    ['a lone surrogate', orderWith({ url: '/{{parameters.note}}' }), 'a\uD800'],
    ['no port', orderWith({ url: 'http://127.0.0.1:{{parameters.note}}' }), 'x'],
  ])('%s is refused, and nothing is sent', async (_, options, note) => {
    const { result, received } = await run({ ...order, note }, options);
    expect(received).toHaveLength(0);
    expect(result).toMatchObject({ ok: false, type: 'RuntimeError' });
    expect(result).not.toHaveProperty('request');
  });

  test('a full URL as path does not leave the host', async () => {
    const { result, received } = await call({ url: 'https://evil.example/' });
    expect(received).toHaveLength(0);
    expect(result).toMatchObject({ type: 'BundleValidationError' });
  });
});

describe('methods', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s has a body', async (method) => {
    const parameters = { url: '/x', method, body: '{"a":1}' };
    const { received } = await run(parameters, { module: 'makeApiCall' });
    expect(onlyOne(received)).toMatchObject({ method, body: '{"a":1}' });
  });

  test('GET has none', async () => {
    const { received } = await run(order, orderWith({ method: 'GET' }));
    expect(onlyOne(received)).toMatchObject({ method: 'GET', body: '' });
    expect(onlyOne(received).headers).not.toHaveProperty('content-type');
  });
});

describe('headers', () => {
  test('a module has the last word, in any case of letters', async () => {
    const own = { headers: { 'x-BRAND': 'own', 'Content-Type': 'text/x' } };
    const { received } = await run(order, orderWith(own));
    const { headers } = onlyOne(received);
    expect(headers).toMatchObject({ 'x-brand': 'own', 'content-type': 'text/x' });
  });

  test('the universal module adds those of the user', async () => {
    const headers = [
      { key: 'X-One', value: 1 },
      { key: 'X-Api-Key', value: 'mine' },
      { key: '__proto__', value: 'p' },
      { value: 'no name' },
    ];
    const { received } = await run(
      { url: '/x', method: 'GET', headers },
      { module: 'makeApiCall' },
    );
    expect(onlyOne(received).headers).toMatchObject({ 'x-one': '1', 'x-api-key': 'mine' });
    expect(onlyOne(received).rawHeaders).toContain('__proto__');
  });

  test('one without a value is not sent', async () => {
    const { received } = await run(order, { account: { apiKey: 'k' } });
    expect(onlyOne(received).headers).not.toHaveProperty('x-brand');
  });

  test('length, host and connection stay with HTTP', async () => {
    const headers = ['Content-Length', 'Transfer-Encoding', 'Host', 'Connection'];
    const { received } = await run(
      order,
      orderWith({ headers: Object.fromEntries(headers.map((name) => [name, '1'])) }),
    );
    const sent = onlyOne(received);
    expect(sent.headers['content-length']).toBe(String(sent.body.length));
    expect(sent.headers.host).toMatch(/^127/);
  });

  test.each([
    ['a line break', 'key\r\nX-Evil: 1'],
    ['a letter of another script', 'ключ'],
    ['a control character', 'a\u0000b'],
  ])('%s is refused, and nothing is sent', async (_, apiKey) => {
    const { result, received } = await run(order, { account: { apiKey } });
    expect(received).toHaveLength(0);
    expect(result).toMatchObject({
      ok: false,
      type: 'RuntimeError',
      message: "A header has a character that can't be sent.",
      log: [],
    });
    expect(JSON.stringify(result)).not.toContain(apiKey);
  });

  test('a name that HTTP does not allow is refused', async () => {
    const headers = [{ key: 'a\r\nb', value: '1' }];
    const { result } = await run({ url: '/x', method: 'GET', headers }, { module: 'makeApiCall' });
    expect(result).toMatchObject({ type: 'RuntimeError' });
  });
});

describe('bodies', () => {
  test.each([
    ['a whole collection', '{{parameters}}', { email: 'a@b.c', total: 108, tax: 0, kind: 'full' }],
    ['a text', '{{parameters.email}}', 'a@b.c'],
  ])('%s is sent as JSON', async (_, body, expected) => {
    const { received } = await run(order, orderWith({ body }));
    expect(JSON.parse(onlyOne(received).body)).toEqual(expected);
  });

  test('nothing is sent as no body', async () => {
    const { received } = await run(order, orderWith({ body: '{{parameters.note}}' }));
    expect(onlyOne(received)).toMatchObject({ body: '' });
    expect(onlyOne(received).headers).not.toHaveProperty('content-type');
  });

  test('a text type sends texts as they are and anything else as JSON', async () => {
    const plain = await run(
      { url: '/x', method: 'POST', body: 'a "b"' },
      { module: 'makeApiCall' },
    );
    expect(onlyOne(plain.received)).toMatchObject({ body: 'a "b"' });
    expect(onlyOne(plain.received).headers['content-type']).toBe('text/plain');
    const other = await run(
      { url: '/x', method: 'POST', body: { a: 1 } },
      { module: 'makeApiCall' },
    );
    expect(onlyOne(other.received).body).toBe('{"a":1}');
  });

  test('what no JSON can hold is refused, and nothing is sent', async () => {
    let deep: unknown = 1;
    for (let level = 0; level < 200_000; level += 1) deep = [deep];
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    for (const body of [deep, circle]) {
      const parameters = { url: '/x', method: 'POST', body };
      const { result, received } = await run(parameters, { module: 'makeApiCall' });
      expect(received).toHaveLength(0);
      expect(result).toMatchObject({ ok: false, type: 'RuntimeError' });
    }
  });

  test('5 MB and 10,000 items go through', async () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      name: `n${index}`,
      quantity: '1',
    }));
    const { received } = await run({ ...order, note: 'é'.repeat(2_500_000), items });
    const body: unknown = JSON.parse(onlyOne(received).body);
    expect(body).toMatchObject({ total: 108 });
    expect(onlyOne(received).body.length).toBeGreaterThan(2_500_000);
  });

  test('an expression that can not be evaluated ends the run before anything is sent', async () => {
    const { result, received } = await run(order, orderWith({ body: '{{parameters.email < 2}}' }));
    expect(received).toHaveLength(0);
    expect(result).toMatchObject({
      ok: false,
      type: 'RuntimeError',
      message: "module recordOrder: body: '<' needs two numbers here.",
    });
  });
});

test('any text arrives unchanged', async () => {
  await withServer(answer, async ({ url, received }) => {
    const app = appAt(url);
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(
        '{{parameters.total}}',
        '{{',
        '}}',
        '"',
        '\\',
        '\u2028',
        '\uD800',
        '__proto__',
      ),
    );
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (note, tag) => {
        const parameters = { ...order, note, tags: [tag], items: [{ name: note }] };
        const result = await runModule(app, 'recordOrder', { connection, parameters });
        const last = received.at(-1)?.body ?? '';
        expect(JSON.parse(last)).toMatchObject({ note, tags: [tag], items: [{ name: note }] });
        expect(result).toMatchObject({ ok: true, request: { body: last } });
      }),
      { numRuns: 300 },
    );
  });
});
