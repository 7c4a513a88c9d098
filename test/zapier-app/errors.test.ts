import { whatNext } from '../../zapier-app/errors.ts';
import {
  answers,
  expires,
  halts,
  inputs,
  noAnswer,
  noRedirect,
  notReferred,
  reconnect,
  redirected,
  stops,
  uncertain,
  upgrade,
  waits,
} from './answers.ts';
import { expectDiscretion } from './discretion.ts';
import { claim, order, orderWithoutId, refund, visit } from './inputs.ts';
import { connection, failed, onlyRequest, useApi, zap } from './zap.ts';

const account = connection();
const api = useApi();

describe.each(answers)('%s, answered %d, ends with %s', (action, status, error, says, advice) => {
  const run = () => zap.run(action, inputs[action], account);

  test('and says what happened where the API says nothing', async () => {
    api().fail({ kind: 'answer', status, body: 'html' });
    const told = failed(await run());
    expect(told).toMatchObject({ error, message: `${says} ${advice}` });
    expect(told.delay).toBe(error === waits ? 60 : undefined);
    expectDiscretion(told, account.api_key);
    expect(onlyRequest(api()).method).toBe('POST');
    expect(api().recorded()).toEqual([]);
  });

  test('and has the words of the API in front, however long and indiscreet they are', async () => {
    const words = `tax of jane@example.com with ${account.api_key} is wrong ${'x'.repeat(10_000)}`;
    const text = JSON.stringify({ success: false, error: words });
    api().fail({ kind: 'answer', status, body: { text } });
    const told = failed(await run());
    expect(told.error).toBe(error);
    expect(told.message).toMatch(/^tax of \*\*\*.*…/);
    expect(told.message.endsWith(`… ${advice}`)).toBe(true);
    expectDiscretion(told, account.api_key);
    expect(api().requests()).toHaveLength(1);
    expect(api().recorded()).toEqual([]);
  });
});

test.each([
  ['record_conversion', 400, 'InvalidData'],
  ['record_claim', 403, 'PlanRequired'],
  ['record_conversion', 403, 'Forbidden'],
  ['record_refund', 503, 'Uncertain'],
  ['record_visit', 404, 'UnexpectedAnswer'],
] as const)("%s, answered %d, is %s in Zapier's logs", async (action, status, code) => {
  api().fail({ kind: 'answer', status, body: 'empty' });
  expect(failed(await zap.run(action, inputs[action], account)).code).toBe(code);
});

test.each([300, 304, 399])('an answer of %d is a redirect to nowhere', async (status) => {
  api().fail({ kind: 'answer', status, body: 'empty' });
  const told = failed(await zap.run('record_refund', refund, account));
  expect(told).toMatchObject({ error: stops, message: `${redirected} ${noRedirect}` });
  expectDiscretion(told, account.api_key);
});

test.each([500, 503, 408])(
  'a conversion without an order ID, answered %d, is uncertain',
  async (status) => {
    api().fail({ kind: 'answer', status, body: 'empty' });
    const told = failed(await zap.run('record_conversion', orderWithoutId, account));
    expect(told).toMatchObject({ error: stops, message: `${noAnswer} ${uncertain}` });
    expectDiscretion(told, account.api_key);
    expect(api().requests()).toHaveLength(1);
  },
);

describe('an answer of 200 that is no success', () => {
  test.each(['html', 'cut-off', 'empty', 'no-success', 'huge'] as const)(
    'stops the run: %s',
    async (body) => {
      api().fail({ kind: 'answer', status: 200, body, book: true });
      const told = failed(await zap.run('record_claim', claim, account));
      expect(told).toMatchObject({ error: stops });
      expect(told.message.endsWith(uncertain)).toBe(true);
      expectDiscretion(told, account.api_key);
      expect(api().requests()).toHaveLength(1);
      expect(api().recorded()).toHaveLength(1);
    },
  );

  test('has the words of the API in front', async () => {
    api().fail({ kind: 'answer', status: 200, body: { text: '{"success":false,"error":"No"}' } });
    const told = failed(await zap.run('record_visit', visit, account));
    expect(told).toMatchObject({ error: stops, message: `No. ${uncertain}` });
  });
});

test('a refund of an order that nobody referred halts the run, in the words of the API', async () => {
  const told = failed(await zap.run('record_refund', refund, account));
  expect(told).toMatchObject({
    error: halts,
    message: `No conversion was found for this order_id. ${notReferred}`,
  });
  expectDiscretion(told, account.api_key);
});

test('a Premier event on another plan is refused in the words of the API', async () => {
  const growth = connection('growth');
  const told = failed(await zap.run('record_claim', claim, growth));
  expect(told).toMatchObject({
    error: stops,
    message: `Feature not available: a claim needs the Premier plan. ${upgrade}`,
  });
  expectDiscretion(told, growth.api_key);
  expect(api().recorded()).toEqual([]);
});

test('a key that was replaced holds the runs', async () => {
  const old = { ...account, api_key: 'a-key-that-was-replaced' };
  const told = failed(await zap.run('record_conversion', order, old));
  expect(told).toMatchObject({ error: expires, message: `Invalid API key. ${reconnect}` });
  expectDiscretion(told, old.api_key);
});

test.each([
  ['invalid', 'The run stops, with an error mail.'],
  ['credentials', 'Runs are held until you reconnect.'],
  ['not found', 'The run ends quietly; the Zap stays on.'],
  ['rate limit', 'Zapier runs the step again by itself.'],
] as const)('the pages tell what follows %s', (kind, next) => {
  expect(whatNext(kind)).toBe(next);
});
