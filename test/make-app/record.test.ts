import { moduleId } from '../../make-app/generator/words.ts';
import { resultOf } from '../../shared/api/response.ts';
import type { ApiEvent } from '../../shared/events/event.ts';
import { events } from '../../shared/events/table.ts';
import { order, refund, visit } from './bundles.ts';
import { expectDiscretion } from './discretion.ts';
import { blanks, everything, requiredOnly } from './filled.ts';
import { connectionOf, moduleOf, onlyRequest, output, useMake } from './scenario.ts';

const all: readonly ApiEvent[] = events;
const connection = connectionOf();
const { api, run, app } = useMake();

/** The answer of an API that has everything that is referred to. */
const succeed = (text = '{"success":true,"data":{"id":"x"}}') =>
  api().fail({ kind: 'answer', status: 200, body: { text } });

describe.each(all)('Record a $key', (event) => {
  const module = moduleId(event);
  const cases = [
    ['only what is required', requiredOnly(event)],
    ['everything', everything(event)],
  ] as const;

  test.each(cases)('sends %s, numbers as numbers', async (_, { parameters, body }) => {
    succeed();
    const result = await run(module, parameters);
    expect(output(result)).toStrictEqual(resultOf(event, body, { id: 'x' }));
    expectDiscretion(result, connection.apiKey);
    expect(JSON.stringify(result.log)).toContain('"X-Api-Key":"***"');
    const { method, path, headers, json } = onlyRequest(api());
    expect(json).toStrictEqual(body);
    expect([method, path]).toEqual(['POST', `/api/v1${event.endpoint}`]);
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-api-key': connection.apiKey,
      'x-brand-id': connection.brandId,
    });
  });

  test.each(cases)('takes %s as values of the right type too', async (_, { body, parameters }) => {
    succeed();
    output(await run(module, { ...parameters, ...body }));
    expect(onlyRequest(api()).json).toStrictEqual(body);
  });

  test.each([
    ['null', () => null],
    ['an empty text', () => ''],
    ['undefined', () => undefined],
    [
      'an empty list where it takes text or a list',
      ({ type }: { type: string }) => (type === 'amount' || type === 'quantity' ? '' : []),
    ],
  ])('sends nothing of what came out as %s', async (_, nothing) => {
    succeed();
    const { parameters, body } = requiredOnly(event);
    output(await run(module, { ...parameters, ...blanks(event, nothing) }));
    expect(onlyRequest(api()).json).toStrictEqual(body);
  });

  test.each(cases)('is counted by the strict API: %s', async (_, { parameters }) => {
    if (event.oneOf) output(await run('recordConversion', order));
    const [first] = event.oneOf ?? [];
    const named = first === undefined ? {} : { [first]: order.order_id };
    output(await run(module, { ...parameters, ...named }));
    expect(api().recorded().at(-1)).toMatchObject({
      event: event.key,
      brandId: connection.brandId,
    });
  });

  test.each(cases)(
    'hands on the IDs that were sent, as its interface and sample show them: %s',
    async (_, { parameters }) => {
      succeed('{"success":true}');
      const result = output(await run(module, parameters));
      const { interface: promised, samples } = moduleOf(app(), module);
      expect(Object.keys(samples)).toEqual(promised.map(({ name }) => name));
      const sent = Object.keys(Object(onlyRequest(api()).json));
      expect(Object.keys(result)).toEqual(
        promised.map(({ name }) => name).filter((name) => sent.includes(name)),
      );
      for (const name of Object.keys(result))
        expect([name, typeof result[name]]).toEqual([name, typeof samples[name]]);
    },
  );
});

test('an order that is sent twice is counted once', async () => {
  const first = output(await run('recordConversion', order));
  const again = output(await run('recordConversion', order));
  expect(api().recorded()).toMatchObject([{ event: 'conversion', repeats: 1 }]);
  expect(first).toStrictEqual({
    order_id: 'ORD-12345',
    conversion_id: 'conversion_1',
    duplicate: false,
  });
  expect(again).toMatchObject({ conversion_id: 'conversion_1', duplicate: true });
});

test('an answer of 201, of another charset, or without data is a success too', async () => {
  for (const status of [200, 201]) {
    const body = { text: '{"success":true}' };
    api().fail({ kind: 'answer', status, body, contentType: 'application/json; charset=utf-8' });
    expect(output(await run('recordVisit', visit))).toStrictEqual({ referral_code: 'JOHN123' });
  }
});

test('white space around the key and the Brand ID is dropped', async () => {
  const spaced = { apiKey: ` ${connection.apiKey}\n`, brandId: `\t${connection.brandId} ` };
  const result = await run('recordVisit', visit, { connection: spaced });
  output(result);
  expect(onlyRequest(api()).headers).toMatchObject({
    'x-api-key': connection.apiKey,
    'x-brand-id': connection.brandId,
  });
  expectDiscretion(result, connection.apiKey);
});

test.each(['starter', 'growth'] as const)('the plan %s can record a conversion', async (plan) => {
  output(await run('recordConversion', order, { connection: connectionOf(plan) }));
  expect(api().recorded()).toMatchObject([{ brandId: connectionOf(plan).brandId }]);
});

test('a refund is recorded after its conversion', async () => {
  output(await run('recordConversion', order));
  output(await run('recordRefund', refund));
  expect(api().recorded().at(-1)).toMatchObject({ event: 'refund', amount: 50 });
});

test('an ID in the answer counts more than the one that was sent', async () => {
  succeed('{"success":true,"data":{"referral_code":"JOHN124","event":"click"}}');
  expect(output(await run('recordVisit', visit))).toStrictEqual({
    referral_code: 'JOHN124',
    event: 'click',
  });
});
