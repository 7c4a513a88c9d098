import type { ApiEvent } from '../../shared/events/event.ts';
import { events } from '../../shared/events/table.ts';
import { createOf } from '../../zapier-app/create.ts';
import { inputFieldsOf } from '../../zapier-app/fields.ts';
import { expectDiscretion } from './discretion.ts';
import { everything, requiredOnly } from './filled.ts';
import { order, refund, visit } from './inputs.ts';
import { connection, onlyRequest, output, useApi, zap } from './zap.ts';

const all: readonly ApiEvent[] = events;
const account = connection();
const api = useApi();

/** The answer of an API that has everything that is referred to. */
const succeed = () =>
  api().fail({ kind: 'answer', status: 200, body: { text: '{"success":true,"data":{"id":"x"}}' } });

/** Every field of the form, blank. */
const blanks = (event: ApiEvent) =>
  Object.fromEntries(inputFieldsOf(event).map(({ key }) => [key, '']));

describe.each(all)('Record $key', (event) => {
  const action = `record_${event.key}`;
  const cases = [
    ['only what is required', requiredOnly(event)],
    ['everything', everything(event)],
  ] as const;

  test.each(cases)('sends %s, numbers as numbers', async (_, { inputData, body }) => {
    succeed();
    const run = await zap.run(action, inputData, account);
    expect(output(run)).toMatchObject({ id: 'x', success: true });
    expectDiscretion(run, account.api_key);
    const { method, path, headers, json } = onlyRequest(api());
    expect(json).toStrictEqual(body);
    expect([method, path]).toEqual(['POST', `/api/v1${event.endpoint}`]);
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-api-key': account.api_key,
      'x-brand-id': account.brand_id,
    });
  });

  test.each(cases)('sends %s, blanks everywhere else', async (_, { inputData, body }) => {
    succeed();
    output(await zap.run(action, { ...blanks(event), ...inputData }, account));
    expect(onlyRequest(api()).json).toStrictEqual(body);
  });

  test.each(cases)('is counted by the strict API: %s', async (_, { inputData }) => {
    if (event.oneOf) output(await zap.run('record_conversion', order, account));
    const [first, ...others] = event.oneOf ?? [];
    const found = Object.fromEntries(others.map((key) => [key, '']));
    const named = first === undefined ? {} : { ...found, [first]: order.order_id };
    output(await zap.run(action, { ...inputData, ...named }, account));
    expect(api().recorded().at(-1)).toMatchObject({ event: event.key, brandId: account.brand_id });
  });

  test('does not send the name that was given to the connection', async () => {
    succeed();
    const named = { ...account, brand_name: 'Acme Candles' };
    output(await zap.run(action, requiredOnly(event).inputData, named));
    const { headers, text } = onlyRequest(api());
    expect(JSON.stringify([headers, text])).not.toContain('Acme');
  });

  test('hands on what it promises', async () => {
    succeed();
    const result = output(await zap.run(action, requiredOnly(event).inputData, account));
    const { sample } = createOf(event).operation;
    expect(Object.keys(result)).toEqual(expect.arrayContaining(Object.keys(sample)));
  });
});

test('an order that is sent twice is counted once', async () => {
  const first = output(await zap.run('record_conversion', order, account));
  const again = output(await zap.run('record_conversion', order, account));
  expect(api().recorded()).toMatchObject([{ event: 'conversion', repeats: 1 }]);
  expect(first).toEqual({
    order_id: 'ORD-12345',
    conversion_id: 'conversion_1',
    duplicate: false,
    success: true,
  });
  expect(again).toMatchObject({ conversion_id: 'conversion_1', duplicate: true });
});

test('a full refund sends no amount, and all that is left goes back', async () => {
  output(await zap.run('record_conversion', order, account));
  const full = { ...refund, refund_type: 'full', refund_amount: '' };
  output(await zap.run('record_refund', full, account));
  expect(api().requests().at(-1)?.json).toStrictEqual({ order_id: 'ORD-12345' });
  expect(api().recorded().at(-1)).toMatchObject({ event: 'refund', amount: 108 });
});

test('the same answer without any data is a success too', async () => {
  api().fail({ kind: 'answer', status: 200, body: { text: '{"success":true}' } });
  expect(output(await zap.run('record_visit', visit, account))).toEqual({
    referral_code: 'JOHN123',
    success: true,
  });
});

test.each(['starter', 'growth'] as const)('the plan %s can record a conversion', async (plan) => {
  output(await zap.run('record_conversion', order, connection(plan)));
  expect(api().recorded()).toMatchObject([{ brandId: connection(plan).brand_id }]);
});

test('an ID in the answer counts more than the one that was sent, and success is always true', async () => {
  const data = { referral_code: 'JOHN124', success: 'maybe', event: 'click' };
  const text = JSON.stringify({ success: true, data });
  api().fail({ kind: 'answer', status: 200, body: { text } });
  expect(output(await zap.run('record_visit', visit, account))).toStrictEqual({
    referral_code: 'JOHN124',
    event: 'click',
    success: true,
  });
});
