import { conversion } from '../../shared/events/conversion.ts';
import { events } from '../../shared/events/table.ts';
import { startBoth, type Both } from './both.ts';
import { findDifferences, findRefusals } from './compare.ts';

let both: Both;
beforeAll(async () => {
  both = await startBoth(events);
});
afterAll(() => both.close());

const order = { customer_email: 'buyer@example.com', order_total: '108.00' };

test('10,000 line items arrive from both apps, the same', async () => {
  const items = Array.from({ length: 10_000 }, (_, index) => ({
    name: `Item ${index}`,
    quantity: index + 1,
    unit_price: '32.50',
  }));
  const pair = await both.run(conversion, { ...order, items });
  expect(findRefusals(pair)).toEqual([]);
  expect(findDifferences(conversion, pair)).toEqual([]);
  expect(pair.make.requests[0]?.json).toHaveProperty('items.length', 10_000);
});

test('a text of 5 MB arrives unchanged from both apps', async () => {
  const customer_name = 'Zoë {{name}} "\\ 🙂 '.repeat(250_000).trim();
  const pair = await both.run(conversion, { ...order, customer_name });
  expect(findRefusals(pair)).toEqual([]);
  expect(findDifferences(conversion, pair)).toEqual([]);
  expect(pair.zapier.requests[0]?.json).toHaveProperty('customer_name', customer_name);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'a field named %s changes nothing and is not sent',
  async (key) => {
    const input: unknown = JSON.parse(JSON.stringify(order).replace('}', `,"${key}":{"tax":9}}`));
    const pair = await both.run(conversion, Object.assign(Object.create(null), input));
    expect(findRefusals(pair)).toEqual([]);
    for (const { requests } of [pair.zapier, pair.make])
      expect(requests[0]?.json).toEqual({
        customer_email: 'buyer@example.com',
        order_total: 108,
        tax: 0,
        shipping: 0,
        discount: 0,
      });
  },
);
