import { order } from './bundles.ts';
import { failed, onlyRequest, output, useMake } from './scenario.ts';

const { api, run } = useMake();

describe('a blank', () => {
  const blanks = [
    ['null', null],
    ['empty', ''],
    ['undefined', undefined],
  ] as const;

  test.each(blanks)('total is refused, never 0: %s', async (_, order_total) => {
    const told = failed(await run('recordConversion', { ...order, order_total }));
    expect(told.message).toContain(`Missing value of required parameter 'order_total'.`);
    expect(api().requests()).toEqual([]);
  });

  test.each(blanks)('tax, shipping or discount is 0: %s', async (_, blank) => {
    const bundle = { ...order, tax: blank, shipping: blank, discount: blank };
    output(await run('recordConversion', bundle));
    expect(onlyRequest(api()).json).toMatchObject({ tax: 0, shipping: 0, discount: 0 });
  });

  test('tax, shipping or discount is 0 where the form was never touched', async () => {
    const { customer_email, order_total } = order;
    output(await run('recordConversion', { customer_email, order_total }));
    expect(onlyRequest(api()).json).toStrictEqual({
      customer_email,
      order_total: 108,
      tax: 0,
      shipping: 0,
      discount: 0,
    });
  });
});

test('0 is a value, not a blank', async () => {
  const zero = {
    ...order,
    order_total: 0,
    tax: '0',
    shipping: '0.00',
    items: [{ name: 'A', unit_price: 0 }],
  };
  output(await run('recordConversion', zero));
  expect(onlyRequest(api()).json).toMatchObject({
    order_total: 0,
    tax: 0,
    shipping: 0,
    items: [{ name: 'A', unit_price: 0 }],
  });
});
