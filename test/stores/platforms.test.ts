/** Every event of a store, from its data to the recorded body, as a Zap and as a Make scenario. */
import * as z from 'zod';
import { placeholder } from '../../make-app/scenarios/scenario.ts';
import { storeScenariosOf } from '../../make-app/scenarios/store.ts';
import { readScenario, runScenario } from '../../playground/make/scenario/run.ts';
import { valueAt } from '../../stores/map.ts';
import { mapForZap, samples, samplesOf, type Sample, type Store } from '../../stores/index.ts';
import { valuesOf } from '../../stores/sample.ts';
import { sampleViews } from '../../playground/page/samples.ts';
import { recipesPage } from '../../zapier-app/recipes/page.ts';
import { appAt, connectionOf } from '../make-app/scenario.ts';
import { connection, output, useApi, zap } from '../zapier-app/zap.ts';

const api = useApi();
const account = connection();

const recorded = samples.filter(({ body }) => body !== null);
const blueprints = storeScenariosOf(samples);

const onZapier = async (sample: Sample) => {
  const action = `record_${sample.event}`;
  const { items, ...values } = mapForZap(sample);
  // Without a list, the one item is filled in by hand.
  const rows = sample.mapping.items?.each === undefined && Array.isArray(items) ? items[0] : items;
  const { inputData, inputDataRaw } = zap.bundle(action, {
    ...values,
    ...(items === undefined ? {} : { items: rows }),
  });
  return zap.run(action, inputData, account, inputDataRaw);
};

const onMake = (blueprint: unknown, payload: unknown) =>
  runScenario(
    readScenario(blueprint),
    { name: placeholder, app: appAt(api().baseUrl), connection: connectionOf() },
    Object(payload),
  );

/** The order that a refund belongs to has to be there first. */
const recordItsOrder = async ({ event, body }: Sample) => {
  if (event !== 'refund') return;
  for (const order of recorded)
    if (order.event === 'conversion' && order.body?.['order_id'] === body?.['order_id'])
      output(await onZapier(order));
};

const bodies = () =>
  api()
    .requests()
    .map(({ json }) => json);

/** What Make sends for this data, after the order of a refund was recorded. */
const sentByMake = async (sample: Sample, blueprint: unknown, payload = sample.payload) => {
  await recordItsOrder(sample);
  const before = bodies().length;
  const { status } = await onMake(blueprint, payload);
  return { status, sent: bodies().slice(before) };
};

const textOf = (name: string): string => JSON.stringify(blueprints[name]);
const sampleOf = (name: string): Sample => {
  const sample = samples.find((one) => one.name === name);
  if (!sample) throw new Error(`There is no ${name}`);
  return sample;
};

test.each(recorded)('$title: the same is sent on both platforms', async (sample) => {
  await recordItsOrder(sample);
  output(await onZapier(sample));
  expect(bodies().at(-1)).toStrictEqual(sample.body);
  api().reset();
  expect(await sentByMake(sample, blueprints[sample.name])).toEqual({
    status: 'success',
    sent: [sample.body],
  });
});

const conditions = recorded.flatMap((sample) =>
  (sample.only ?? []).flatMap((condition) =>
    valuesOf(condition).map((is) => ({
      path: condition.path,
      is,
      condition,
      title: sample.title,
      sample,
    })),
  ),
);

test.each(conditions)(
  '$title: is sent on Make if $path is $is, and not if it is anything else',
  async ({ sample, path, is, condition }) => {
    expect(valuesOf(condition)).toContain(String(valueAt(sample.payload, path)));
    const same = changed(sample.payload, path, is);
    expect(await sentByMake(sample, blueprints[sample.name], same)).toMatchObject({
      status: 'success',
      sent: [expect.anything()],
    });
    const other = changed(sample.payload, path);
    expect(await sentByMake(sample, blueprints[sample.name], other)).toEqual({
      status: 'success',
      sent: [],
    });
  },
);

describe('a refund to two payment methods', () => {
  const sample = sampleOf('shopify-refund');
  const [failed, paid] = z
    .tuple([z.looseObject({}), z.looseObject({})])
    .parse(valueAt(sample.payload, 'transactions'));
  const sent = async (...transactions: readonly unknown[]) => {
    const payload = changed(sample.payload, 'transactions', transactions);
    const result = await sentByMake(sample, blueprints[sample.name], payload);
    return result.sent.map((body) => valueAt(body, 'refund_amount'));
  };

  test('is the sum of what was paid, or will be', async () => {
    expect(await sent(paid, failed, { ...paid, status: 'pending', amount: '1.11' })).toEqual([32]);
  });

  test('is not sent if nothing was paid', async () => {
    expect(await sent(failed)).toEqual([]);
    expect(await sent()).toEqual([]);
  });
});

test('only referred orders are sent if that is asked for', async () => {
  const only = storeScenariosOf(samples, { onlyReferred: true });
  const sample = sampleOf('shopify-order');
  const payload = changed(sample.payload, 'discount_codes', []);
  expect(await sentByMake(sample, only[sample.name], payload)).toMatchObject({ sent: [] });
  expect(await sentByMake(sample, only[sample.name])).toMatchObject({ sent: [sample.body] });
});

/** What Break handlers do with an event that the API answered with a fault. */
const afterFault = async (name: string, payload = sampleOf(name).payload) => {
  api().fail({ kind: 'answer', status: 500 });
  const { incomplete } = await onMake(blueprints[name], payload);
  return incomplete.map(({ retry }) => retry);
};

describe('after a fault of the API', () => {
  test('an order is sent again, because its ID is counted once', async () => {
    for (const name of ['shopify-order', 'stripe-checkout', 'sheets-order-dollars'])
      expect(await afterFault(name)).toEqual([{ count: 3, minutes: 15 }]);
  });

  test('an order without its ID, or with one from a list, is stored for review', async () => {
    const { payload } = sampleOf('shopify-order');
    expect(await afterFault('shopify-order', changed(payload, 'id', ' '))).toEqual([undefined]);
    expect(await afterFault('paypal-order')).toEqual([undefined]);
  });
});

describe('an order without a discount code', () => {
  const lists = recorded.flatMap((sample) => {
    const code = sample.mapping.referral_code;
    return typeof code === 'object' && sample.event === 'conversion' && sample.store !== 'PayPal'
      ? [{ title: sample.title, sample, list: code.list }]
      : [];
  });

  test.each(lists)('$title: is recorded without a referral code', async ({ sample, list }) => {
    const { referral_code: _, ...body } = sample.body ?? {};
    const payload = changed(sample.payload, list, []);
    const { sent } = await sentByMake(sample, blueprints[sample.name], payload);
    expect(sent).toMatchObject([{ order_id: body['order_id'], order_total: body['order_total'] }]);
    expect(sent[0]).not.toHaveProperty('referral_code');
    output(await onZapier({ ...sample, payload }));
    expect(bodies().at(-1)).toEqual(sent[0]);
  });
});

describe('a blueprint with a mistake is noticed', () => {
  test.each([
    ['stripe-checkout', 'a wrong unit', ' / 100', ' / 10'],
    ['stripe-checkout', 'no unit', ' / 100', ''],
    [
      'paddle-order',
      'a wrong unit in the items',
      '2.unit_totals.subtotal / 100',
      '2.unit_totals.subtotal',
    ],
    ['shopify-order', 'swapped fields', '{{1.current_total_tax}}', '{{1.current_total_price}}'],
    ['shopify-order', 'another list', '{{1.line_items}}', '{{1.shipping_lines}}'],
    ['facebook-claim', 'another question', '\\"phone_number\\"', '\\"full_name\\"'],
    ['sheets-order-euros', 'the other format', '[\\\\s$€£¥.]', '[\\\\s$€£¥,]'],
  ])('%s: %s', async (name, _mistake, right, wrong) => {
    expect(textOf(name)).toContain(right);
    const blueprint: unknown = JSON.parse(textOf(name).replaceAll(right, wrong));
    const sample = sampleOf(name);
    const { sent } = await sentByMake(sample, blueprint);
    expect(sent).not.toEqual([sample.body]);
  });

  test('a filter that was dropped', async () => {
    const { filter: _, ...module } = Object(blueprints['stripe-refund']?.flow[1]);
    const blueprint = {
      ...blueprints['stripe-refund'],
      flow: [blueprints['stripe-refund']?.flow[0], module],
    };
    const sample = sampleOf('stripe-refund');
    const payload = changed(sample.payload, 'type', 'refund.failed');
    expect(await sentByMake(sample, blueprint, payload)).toMatchObject({ sent: [sample.body] });
    expect(await sentByMake(sample, blueprints[sample.name], payload)).toMatchObject({ sent: [] });
  });

  test.each([
    ['completed', 1],
    ['pending', 0],
    ['cancelled', 0],
  ])('of orders that are %s, %i is recorded', async (status, times) => {
    const sample = sampleOf('woocommerce-order');
    const payload = changed(sample.payload, 'status', status);
    const { sent } = await sentByMake(sample, blueprints[sample.name], payload);
    expect(sent).toHaveLength(times);
  });

  test('an iterator without its aggregator', async () => {
    const [webhook, iterator, , module] = blueprints['shopify-order']?.flow ?? [];
    const blueprint = { ...blueprints['shopify-order'], flow: [webhook, iterator, module] };
    await expect(sentByMake(sampleOf('shopify-order'), blueprint)).rejects.toThrow('aggregator');
  });
});

describe('a new store is one file', () => {
  const corner: Store = {
    name: 'Corner Shop',
    money: 'cents',
    events: [
      {
        name: 'corner-order',
        title: 'order paid',
        event: 'conversion',
        data: {
          documented: 'https://corner.example.com/docs',
          payload: {
            ref: 'C-1',
            mail: 'ann@example.com',
            sum: '1050',
            marks: [{ kind: 'friend', text: 'JOHN123' }],
            rows: [{ what: 'Soap', each: 525, count: '2' }],
          },
          body: {
            customer_email: 'ann@example.com',
            order_id: 'C-1',
            order_total: 10.5,
            tax: 0,
            shipping: 0,
            discount: 0,
            referral_code: 'JOHN123',
            items: [{ name: 'Soap', quantity: 2, unit_price: 5.25 }],
          },
        },
        webhook: 'In Settings, add the address.',
        mapping: {
          customer_email: '{{mail}}',
          order_id: '{{ref}}',
          order_total: '{{sum}}',
          referral_code: { list: 'marks', where: ['kind', 'friend'], value: 'text' },
          items: {
            each: 'rows',
            fields: { name: '{{what}}', quantity: '{{count}}', unit_price: '{{each}}' },
          },
        },
      },
    ],
  };
  const [sample] = samplesOf(corner);
  if (!sample) throw new Error('A store has events.');

  test('for the recipe', () => {
    const page = recipesPage([sample]);
    expect(page).toContain('### Corner Shop: order paid');
    expect(page).toContain('| Items: Name | **Rows What** | `Soap` | `"Soap"` |');
    expect(page).toContain('| Corner Shop | `10800` | **Cents** |');
  });

  test('for both platforms', async () => {
    output(await onZapier(sample));
    api().reset();
    const { sent } = await sentByMake(sample, storeScenariosOf([sample])['corner-order']);
    expect(sent).toEqual([sample.body]);
  });

  test('for the page', () => {
    const tab = { id: 'conversion', label: 'Conversion', bodyKeys: { top: [], rows: {} } };
    expect(sampleViews([tab], [sample])).toMatchObject([
      { name: 'corner-order', title: 'Corner Shop: order paid', tab: 'conversion' },
    ]);
  });
});

/** The data with another value at this path. */
function changed(payload: unknown, path: string, to: unknown = 'other'): unknown {
  const [key = '', ...rest] = path.split('.');
  return {
    ...Object(payload),
    [key]: rest.length === 0 ? to : changed(valueAt(payload, key), rest.join('.'), to),
  };
}
