import { connectionAdvice } from '../../shared/api/auth.ts';
import { problem } from '../problem.ts';
import { expectDiscretion } from './discretion.ts';
import { connection, failed, onlyRequest, output, useApi, zap } from './zap.ts';

const api = useApi();
const account = connection();

describe('a key that works', () => {
  test.each(['starter', 'growth', 'premier'] as const)(
    'is accepted on the plan %s',
    async (plan) => {
      const run = await zap.checkConnection(connection(plan));
      expectDiscretion(run, connection(plan).api_key);
      expect(output(run)).toEqual({ brand: expect.any(String) });
      expect(api().recorded()).toEqual([]);
      expect(onlyRequest(api())).toMatchObject({
        method: 'POST',
        path: '/api/v1/track/refund',
        text: '{}',
        headers: { 'x-api-key': connection(plan).api_key, 'x-brand-id': connection(plan).brand_id },
      });
    },
  );

  test('is accepted for 400, whatever the answer looks like', async () => {
    api().fail({ kind: 'answer', status: 400, body: 'html' });
    expect(output(await zap.checkConnection(account))).toEqual({ brand: 'Brand b7e31e70' });
  });
});

test.each([404, 409, 422])('is accepted for a %d with words about the refund', async (status) => {
  api().fail({ kind: 'answer', status, body: 'json' });
  expect(output(await zap.checkConnection(account))).toEqual({ brand: 'Brand b7e31e70' });
});

test('a key that may do nothing is told so, without a word about refunds', async () => {
  api().fail({ kind: 'answer', status: 403, body: { text: '{}' } });
  const { message } = failed(await zap.checkConnection(account));
  expect(message).toBe(`${problem('forbidden').says} ${connectionAdvice.forbidden}`);
});

describe('a connection is told apart', () => {
  test('by the name of the brand', async () => {
    const named = { ...account, brand_name: ' Acme Candles ' };
    expect(output(await zap.checkConnection(named))).toEqual({ brand: 'Acme Candles' });
  });

  test.each([undefined, '', '  '])('else by the start of the Brand ID: %j', async (name) => {
    const unnamed = name === undefined ? account : { ...account, brand_name: name };
    expect(output(await zap.checkConnection(unnamed))).toEqual({ brand: 'Brand b7e31e70' });
  });

  test('without white space around the Brand ID', async () => {
    const spaced = { ...account, brand_id: ` ${account.brand_id} ` };
    expect(output(await zap.checkConnection(spaced))).toEqual({ brand: 'Brand b7e31e70' });
  });

  test('by no more than that: never by the key or the whole Brand ID', async () => {
    expect(JSON.stringify(output(await zap.checkConnection(account)))).not.toMatch(
      new RegExp(`${account.api_key}|${account.brand_id}`),
    );
  });
});

test('a key that is not accepted is told so, with what to check', async () => {
  const wrong = { ...account, api_key: 'a-key-that-was-replaced' };
  const told = failed(await zap.checkConnection(wrong));
  expect(told).toMatchObject({ error: 'AppError', code: 'AuthenticationError' });
  expect(told.message).toBe(`Invalid API key. ${problem('credentials').advice}`);
  expectDiscretion(told, wrong.api_key);
  expect(api().requests()).toHaveLength(1);
});

test('a key of another brand is not accepted', async () => {
  const wrong = { ...account, brand_id: connection('growth').brand_id };
  expect(failed(await zap.checkConnection(wrong)).message).toMatch(/X-Brand-ID.*API Keys/);
});

describe('an answer that tells nothing of the key leaves it unchecked', () => {
  test.each([
    [402, 'json'],
    [404, 'html'],
    [408, 'json'],
    [422, 'html'],
    [429, 'json'],
    [500, 'json'],
    [503, 'html'],
    [200, 'html'],
    [200, 'cut-off'],
    [200, 'no-success'],
  ] as const)('%d as %s', async (status, body) => {
    api().fail({ kind: 'answer', status, body });
    const told = failed(await zap.checkConnection(account));
    expect(told.error).toBe('AppError');
    expect(told.message.endsWith(connectionAdvice.unknown)).toBe(true);
    expectDiscretion(told, account.api_key);
    expect(api().requests()).toHaveLength(1);
    expect(api().recorded()).toEqual([]);
  });

  test('a success, for a refund that names no conversion', async () => {
    const text = '{"success":true,"data":{}}';
    api().fail({ kind: 'answer', status: 200, body: { text } });
    expect(failed(await zap.checkConnection(account))).toMatchObject({
      error: 'AppError',
      message: `${problem('unexpected').says} ${connectionAdvice.unknown}`,
    });
  });

  test('a redirect', async () => {
    api().fail({ kind: 'redirect', location: 'https://example.com/' });
    expect(
      failed(await zap.checkConnection(account)).message.endsWith(connectionAdvice.unknown),
    ).toBe(true);
  });

  test('a connection that drops', async () => {
    api().fail({ kind: 'drop' });
    const told = failed(await zap.checkConnection(account));
    expect(told).toMatchObject({
      message: `${problem('uncertain').says} ${connectionAdvice.unknown}`,
    });
  });

  test('nobody there', async () => {
    process.env['ADVOCATELOOP_BASE_URL'] = 'http://127.0.0.1:1';
    const told = failed(await zap.checkConnection(account));
    expect(told).toMatchObject({
      message: `${problem('unreachable').says} ${connectionAdvice.unknown}`,
    });
    expectDiscretion(told, account.api_key);
  });

  test('words of the API that repeat the key and an address', async () => {
    const error = `${account.api_key} of jane@example.com ${'x'.repeat(10_000)}`;
    api().fail({ kind: 'answer', status: 500, body: { text: JSON.stringify({ error }) } });
    const told = failed(await zap.checkConnection(account));
    expect(told.message).toMatch(/^\*\*\* of \*\*\* x+…/);
    expectDiscretion(told, account.api_key);
  });
});

describe('a key that can not be one is refused before anything is sent', () => {
  test.each([
    [
      { api_key: '{{bundle.inputData.customer_email}}', brand_id: account.brand_id },
      /^API [Kk]ey contains a character/,
    ],
    [{ api_key: 'demo premier key', brand_id: account.brand_id }, /^API Key contains a space/],
    [{ api_key: '', brand_id: account.brand_id }, /^API [Kk]ey is missing/],
    [{ api_key: account.api_key, brand_id: '' }, /^Brand ID is missing/],
    [{ api_key: '', brand_id: '' }, /^API Key is missing\. .* Also fix: Brand ID\.$/],
  ])('%j', async (given, message) => {
    const told = failed(await zap.checkConnection(given));
    expect(told.error).toBe('AppError');
    expect(told.message).toMatch(message);
    expect(api().requests()).toEqual([]);
  });
});
