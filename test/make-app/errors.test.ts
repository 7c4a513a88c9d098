import { problem } from '../problem.ts';
import { answers, ended, faults } from './answers.ts';
import { bundleOf, claim, order, orderWithoutId, refund } from './bundles.ts';
import { expectDiscretion, expectDiscreetMessage } from './discretion.ts';
import { connectionOf, failed, onlyRequest, useMake } from './scenario.ts';

const { apiKey } = connectionOf();
const { api, run } = useMake();

describe.each(answers)('$module, answered $status, is $problem.kind', (answer) => {
  const { module, status, problem: expected } = answer;
  const answered = async (error: unknown) => {
    const text = JSON.stringify({ success: false, error });
    api().fail({ kind: 'answer', status, body: { text } });
    return failed(await run(module, bundleOf(module)));
  };

  test.each(['html', 'empty', 'cut-off'] as const)(
    'and says what happened where the API says nothing: %s',
    async (body) => {
      api().fail({ kind: 'answer', status, body });
      const told = failed(await run(module, bundleOf(module)));
      expect(told).toMatchObject(ended(expected, status));
      expectDiscretion(told, apiKey);
      expect(onlyRequest(api()).method).toBe('POST');
      expect(api().recorded()).toEqual([]);
    },
  );

  test('and has the words of the API in front', async () => {
    const told = await answered('tax must be a number');
    expect(told).toMatchObject(ended(expected, status, 'tax must be a number.'));
    expectDiscretion(told, apiKey);
  });

  test('and keeps an address in them: it is what the user sent', async () => {
    const told = await answered('customer_email foo@bar is not a valid address');
    const words = 'customer_email foo@bar is not a valid address.';
    expect(told).toMatchObject(ended(expected, status, words));
  });

  test('and cuts the words of the API, never the advice', async () => {
    const told = await answered(`tax ${'x'.repeat(10_000)}`);
    expect(told.type).toBe(ended(expected, status).type);
    expect(told.message).toMatch(/^\[\d{3}\] tax x{50,}\. /);
    expect(told.message.endsWith(`x. ${expected.advice}`)).toBe(true);
    expectDiscretion(told, apiKey);
    expect(api().requests()).toHaveLength(1);
  });

  test.each([
    ['the key', `the key ${apiKey} is not allowed`],
    ['the key where it would be cut in two', `${'x'.repeat(150)}${apiKey}`],
  ])('and keeps the words of the API to itself when they hold %s', async (_, error) => {
    const told = await answered(error);
    expect(told).toMatchObject(ended(expected, status));
    expectDiscreetMessage(told.message, apiKey);
    expect(api().requests()).toHaveLength(1);
  });
});

describe('a conversion without an order ID', () => {
  const missing = [
    ['never mapped', orderWithoutId],
    ['blank', { ...order, order_id: '' }],
    ['null', { ...order, order_id: null }],
  ] as const;
  const rows = faults.flatMap((status) =>
    missing.map(([title, bundle]) => [status, title, bundle] as const),
  );

  test.each(rows)('that is answered %d is uncertain: %s', async (status, _, bundle) => {
    api().fail({ kind: 'answer', status, body: 'html' });
    const told = failed(await run('recordConversion', bundle));
    expect(told).toMatchObject(ended(problem('uncertain'), status));
    expectDiscretion(told, apiKey);
    expect(api().requests()).toHaveLength(1);
  });
});

test('a refund of an order that nobody referred is told in the words of the API', async () => {
  const told = failed(await run('recordRefund', refund));
  expect(told).toMatchObject(
    ended(problem('not found'), 404, 'No conversion was found for this order_id.'),
  );
  expectDiscretion(told, apiKey);
});

test('a Premier event on another plan says what works on every plan', async () => {
  const growth = connectionOf('growth');
  const told = failed(await run('recordClaim', claim, { connection: growth }));
  expect(told).toMatchObject(
    ended(problem('plan'), 403, 'Feature not available: a claim needs the Premier plan.'),
  );
  expectDiscretion(told, growth.apiKey);
  expect(api().recorded()).toEqual([]);
});

test('a key that was replaced switches the scenario off', async () => {
  const old = { ...connectionOf(), apiKey: 'a-key-that-was-replaced' };
  const told = failed(await run('recordConversion', order, { connection: old }));
  expect(told).toMatchObject(ended(problem('credentials'), 401, 'Invalid API key.'));
  expectDiscretion(told, old.apiKey);
});

test('a key of spaces hides no words of the API: every text contains a blank one', async () => {
  const text = JSON.stringify({ success: false, error: 'X-API-Key is missing' });
  api().fail({ kind: 'answer', status: 401, body: { text } });
  const told = failed(
    await run('recordVisit', bundleOf('recordVisit'), {
      connection: { ...connectionOf(), apiKey: '  ' },
    }),
  );
  expect(told).toMatchObject(ended(problem('credentials'), 401, 'X-API-Key is missing.'));
});
