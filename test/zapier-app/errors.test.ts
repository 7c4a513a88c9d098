import { whatNext } from '../../zapier-app/errors.ts';
import { problem, redirect } from '../problem.ts';
import { answers, ended, inputs } from './answers.ts';
import { expectDiscretion } from './discretion.ts';
import { claim, order, orderWithoutId, refund, visit } from './inputs.ts';
import { connection, failed, onlyRequest, useApi, zap } from './zap.ts';

const account = connection();
const api = useApi();

/** Never sooner than asked for, and up to half as long again. */
const expectJitter = (delay: number | undefined, seconds: number): void => {
  expect(delay).toBeGreaterThanOrEqual(seconds);
  expect(delay).toBeLessThanOrEqual(Math.ceil(seconds * 1.5));
};

describe.each(answers)('$action, answered $status, is $problem.kind', (answer) => {
  const { action, status, problem: expected } = answer;
  const run = () => zap.run(action, inputs[action] ?? {}, account);

  test('and says what happened where the API says nothing', async () => {
    api().fail({ kind: 'answer', status, body: 'html' });
    const told = failed(await run());
    expect(told).toMatchObject(ended(expected));
    const waits = told.error === 'ThrottledError';
    expect(told.delay === undefined).toBe(!waits);
    if (waits) expectJitter(told.delay, 60);
    expectDiscretion(told, account.api_key);
    expect(onlyRequest(api()).method).toBe('POST');
    expect(api().recorded()).toEqual([]);
  });

  test('and has the words of the API in front, however long and indiscreet they are', async () => {
    const words = `tax of jane@example.com with ${account.api_key} is wrong ${'x'.repeat(10_000)}`;
    const text = JSON.stringify({ success: false, error: words });
    api().fail({ kind: 'answer', status, body: { text } });
    const told = failed(await run());
    expect(told.error).toBe(ended(expected).error);
    expect(told.message).toMatch(/^tax of \*\*\*.*…/);
    expect(told.message.endsWith(ended(expected, '…').message)).toBe(true);
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
  ['record_visit', 404, 'Refused'],
  ['record_visit', 302, 'UnexpectedAnswer'],
] as const)("%s, answered %d, is %s in Zapier's logs", async (action, status, code) => {
  api().fail({ kind: 'answer', status, body: 'empty' });
  expect(failed(await zap.run(action, inputs[action] ?? {}, account)).code).toBe(code);
});

test.each([300, 304, 399])('an answer of %d is a redirect to nowhere', async (status) => {
  api().fail({ kind: 'answer', status, body: 'empty' });
  const told = failed(await zap.run('record_refund', refund, account));
  expect(told).toMatchObject(ended(redirect));
  expectDiscretion(told, account.api_key);
});

test.each([500, 503, 408])(
  'a conversion without an order ID, answered %d, is uncertain',
  async (status) => {
    api().fail({ kind: 'answer', status, body: 'empty' });
    const told = failed(await zap.run('record_conversion', orderWithoutId, account));
    expect(told).toMatchObject(ended(problem('uncertain')));
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
      const { error, message } = ended(problem('unexpected'), '');
      expect(told.error).toBe(error);
      expect(told.message.endsWith(message)).toBe(true);
      expectDiscretion(told, account.api_key);
      expect(api().requests()).toHaveLength(1);
      expect(api().recorded()).toHaveLength(1);
    },
  );

  test('has the words of the API in front', async () => {
    api().fail({ kind: 'answer', status: 200, body: { text: '{"success":false,"error":"No"}' } });
    const told = failed(await zap.run('record_visit', visit, account));
    expect(told).toMatchObject(ended(problem('unexpected'), 'No.'));
  });
});

test('a refund of an order that nobody referred halts the run, in the words of the API', async () => {
  const told = failed(await zap.run('record_refund', refund, account));
  expect(told).toMatchObject(
    ended(problem('not found'), 'No conversion was found for this order_id.'),
  );
  expectDiscretion(told, account.api_key);
});

test('a Premier event on another plan is refused in the words of the API', async () => {
  const growth = connection('growth');
  const told = failed(await zap.run('record_claim', claim, growth));
  expect(told).toMatchObject(
    ended(problem('plan'), 'Feature not available: a claim needs the Premier plan.'),
  );
  expectDiscretion(told, growth.api_key);
  expect(api().recorded()).toEqual([]);
});

test('a key that was replaced holds the runs', async () => {
  const old = { ...account, api_key: 'a-key-that-was-replaced' };
  const told = failed(await zap.run('record_conversion', order, old));
  expect(told).toMatchObject(ended(problem('credentials'), 'Invalid API key.'));
  expectDiscretion(told, old.api_key);
});

test.each([
  ['invalid', 'The run stops, and Zapier emails you unless Autoreplay is on.'],
  ['credentials', 'Zapier holds the runs. Reconnect, then replay them.'],
  ['not found', 'Zapier halts the run without an email, and the Zap stays on.'],
  ['rate limit', 'Zapier retries the step automatically.'],
] as const)('the pages tell what follows %s', (kind, next) => {
  expect(whatNext(kind)).toBe(next);
});

test.each([
  ['record_claim', claim],
  ['record_visit', visit],
] as const)('%s without a referral code halts the run: nothing is sent', async (action, input) => {
  for (const referral_code of ['', '  ', null, undefined]) {
    const told = failed(await zap.run(action, { ...input, referral_code }, account));
    expect(told).toMatchObject({
      error: 'HaltedError',
      message:
        "No referral code, so there is nothing to record. This is normal for someone who wasn't referred.",
    });
    expectDiscretion(told, account.api_key);
  }
  expect(api().requests()).toEqual([]);
});

test('a refund whose order a 400 says is unknown halts the run', async () => {
  const text = JSON.stringify({ success: false, error: 'Conversion not found for this order' });
  api().fail({ kind: 'answer', status: 400, body: { text } });
  const told = failed(await zap.run('record_refund', refund, account));
  expect(told).toMatchObject(ended(problem('not found'), 'Conversion not found for this order.'));
});

test('runs that failed together do not come back together', async () => {
  const delays = new Set<number | undefined>();
  for (let run = 0; run < 12; run += 1) {
    api().fail({ kind: 'answer', status: 429 });
    delays.add(failed(await zap.run('record_conversion', order, account)).delay);
  }
  expect(delays.size).toBeGreaterThan(1);
});
