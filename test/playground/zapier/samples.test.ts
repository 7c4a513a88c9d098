import { findSample, mapForZap, samples, type Sample } from '../../../stores/index.ts';
import { fieldsOf, type Field } from '../../../shared/fields/field.ts';
import { events } from '../../../shared/events/table.ts';
import { titleCase } from '../../../zapier-app/words.ts';
import { expectDiscretion } from '../../zapier-app/discretion.ts';
import { connection, failed, output, useApi, zap } from '../../zapier-app/zap.ts';

const account = connection();
const api = useApi();

const accepted = samples.filter(({ body }) => body !== null);
const refused = samples.flatMap(({ refused: refusal, ...sample }) =>
  refusal ? [{ ...sample, refusal }] : [],
);

/** Line items come as a list; where the payload has none, one item is filled in by hand. */
const isByHand = ({ mapping: { items } }: Sample) =>
  items !== undefined && items.each === undefined;

const valuesOf = (sample: Sample, byHand: boolean) => {
  const { items, ...values } = mapForZap(sample);
  if (items === undefined) return values;
  return { ...values, items: byHand && Array.isArray(items) ? items[0] : items };
};

const run = (sample: Sample, byHand = isByHand(sample)) => {
  const action = `record_${sample.event}`;
  const { inputData, inputDataRaw } = zap.bundle(action, valuesOf(sample, byHand));
  return zap.run(action, inputData, account, inputDataRaw);
};

/** The order that a refund belongs to has to be there first. */
const recordItsOrder = async ({ event, body }: Sample) => {
  if (event !== 'refund') return;
  for (const order of accepted)
    if (order.event === 'conversion' && order.body?.['order_id'] === body?.['order_id'])
      output(await run(order));
};

const all: readonly Field[] = events.flatMap(({ body }) => fieldsOf(body));
const labelOf = (key: string) => titleCase(all.find((field) => field.key === key)?.label ?? key);

test('there are samples of both kinds', () => {
  expect(accepted.length).toBeGreaterThan(5);
  expect(refused.length).toBeGreaterThan(0);
});

test.each(accepted)('$title arrives exactly as it should', async (sample) => {
  await recordItsOrder(sample);
  const told = await run(sample);
  output(told);
  expectDiscretion(told, account.api_key);
  expect(api().requests().at(-1)?.json).toStrictEqual(sample.body);
  expect(api().recorded().at(-1)).toMatchObject({ event: sample.event, body: sample.body });
});

test.each(refused)('$title is refused, and the field is named', async (sample) => {
  const { refusal, ...rest } = sample;
  const told = failed(await run(rest));
  expect(told.error).toBe('AppError');
  expect(told.message).toContain(`${labelOf(refusal.field)} "${refusal.value}"`);
  expectDiscretion(told, account.api_key);
  expect(api().requests()).toEqual([]);
  expect(api().recorded()).toEqual([]);
});

test('all of them in order leave what they should behind', async () => {
  for (const sample of samples) await run(sample);
  expect(api().recorded()).toHaveLength(accepted.length);
  expect(api().recorded()).toMatchObject(accepted.map(({ event, body }) => ({ event, body })));
});

test.each(['sheets-order-dollars', 'sheets-order-euros'])(
  '%s arrives the same whether its item is filled in by hand or mapped from a list',
  async (name) => {
    const sample = findSample(name);
    if (!sample) throw new Error(`There is no ${name}`);
    for (const byHand of [true, false]) {
      api().reset();
      output(await run(sample, byHand));
      expect(api().requests()).toMatchObject([{ json: sample.body }]);
    }
  },
);
