import { order, refund } from './bundles.ts';
import { connectionOf, failed, onlyRequest, output, useMake } from './scenario.ts';

const { api, run } = useMake();

const ids = { order_id: 'ORD-1', conversion_id: 'conv_1', claim_id: 'claim_1' };
const keys = ['order_id', 'conversion_id', 'claim_id'] as const;
const part = { refund_type: 'partial', refund_amount: '50.00' };

const succeed = () =>
  api().fail({ kind: 'answer', status: 200, body: { text: '{"success":true}' } });

/** What a refund ends with that is refused before anything is sent. */
const refusal = async (parameters: Record<string, unknown>) => {
  const told = failed(await run('recordRefund', parameters));
  expect(told.type).toBe('BundleValidationError');
  expect(api().requests()).toEqual([]);
  return told.message;
};

const missing = (key: string) => `Missing value of required parameter '${key}'.`;

describe.each(keys)('identified by %s', (key) => {
  test('sends that ID and no other one, and hands it on', async () => {
    succeed();
    const result = output(await run('recordRefund', { identify_by: key, ...ids, ...part }));
    expect(onlyRequest(api()).json).toStrictEqual({ [key]: ids[key], refund_amount: 50 });
    expect(result).toStrictEqual({ [key]: ids[key] });
  });

  test.each([[''], [null], [undefined]])('is refused where the ID is %j', async (blank) => {
    const parameters = { identify_by: key, ...ids, [key]: blank, ...part };
    expect(await refusal(parameters)).toContain(missing(key));
  });
});

test('is identified by the order ID where nothing was chosen', async () => {
  succeed();
  output(await run('recordRefund', { ...ids, ...part }));
  expect(onlyRequest(api()).json).toStrictEqual({ order_id: 'ORD-1', refund_amount: 50 });
});

test.each(['refund_id', 'order', '', null, 0])('can not be identified by %j', async (choice) => {
  expect(await refusal({ ...refund, identify_by: choice })).toContain(`'identify_by'`);
});

describe('a partial refund', () => {
  test.each([[''], [null], [undefined]])('needs an amount: not %j', async (refund_amount) => {
    expect(await refusal({ ...refund, refund_amount })).toContain(missing('refund_amount'));
  });

  test('is what is meant where nothing was chosen', async () => {
    const { refund_type: _, refund_amount: __, ...rest } = refund;
    expect(await refusal(rest)).toContain(missing('refund_amount'));
  });

  test('of 0 is sent as 0', async () => {
    succeed();
    output(await run('recordRefund', { ...refund, refund_amount: 0 }));
    expect(onlyRequest(api()).json).toStrictEqual({ order_id: 'ORD-12345', refund_amount: 0 });
  });
});

describe('a full refund', () => {
  test.each([['50.00'], [50], ['free'], [''], [null]])(
    'sends no amount, even if one was mapped: %j',
    async (refund_amount) => {
      succeed();
      output(await run('recordRefund', { ...refund, refund_type: 'full', refund_amount }));
      expect(onlyRequest(api()).json).toStrictEqual({ order_id: 'ORD-12345' });
    },
  );

  test('gives back all that is left', async () => {
    output(await run('recordConversion', order));
    output(await run('recordRefund', { ...refund, refund_type: 'full' }));
    expect(api().recorded().at(-1)).toMatchObject({ event: 'refund', amount: 108 });
  });
});

describe('a mixture of refunds in one module', () => {
  const mixed = {
    identify_by: 'from_data',
    mapped_identify_by: 'order_id',
    mapped_id: 'ORD-1',
    refund_type: 'from_data',
    mapped_refund_type: 'partial',
    mapped_refund_amount: '50.00',
  };

  test.each(keys)('sends the ID as the %s that the data says', async (key) => {
    succeed();
    const result = output(await run('recordRefund', { ...mixed, mapped_identify_by: key }));
    expect(onlyRequest(api()).json).toStrictEqual({ [key]: 'ORD-1', refund_amount: 50 });
    expect(result).toMatchObject({ [key]: 'ORD-1' });
  });

  test('is full only if the data says so', async () => {
    succeed();
    output(await run('recordRefund', { ...mixed, mapped_refund_type: 'full' }));
    expect(onlyRequest(api()).json).toStrictEqual({ order_id: 'ORD-1' });
  });

  test.each(
    ['mapped_identify_by', 'mapped_id', 'mapped_refund_type', 'mapped_refund_amount'].flatMap(
      (key) => ['', null, undefined].map((blank) => [key, blank] as const),
    ),
  )('is refused where %s is %j', async (key, blank) => {
    expect(await refusal({ ...mixed, [key]: blank })).toContain(missing(key));
  });

  test.each(['Full', 'FULL', ' full', 'all', true, 0, ['full']])(
    'is refused where the type is %j',
    async (mapped_refund_type) => {
      expect(await refusal({ ...mixed, mapped_refund_type })).toContain(`'mapped_refund_type'`);
    },
  );

  test.each(['refund_id', 'Order ID', true])('is not identified by %j', async (kind) => {
    const parameters = { ...mixed, mapped_identify_by: kind };
    expect(await refusal(parameters)).toContain(`'mapped_identify_by'`);
  });

  test('sends nothing that another answer would have shown', async () => {
    succeed();
    const stale = { conversion_id: 'conv_1', order_id: 'ORD-2', refund_amount: 7 };
    output(await run('recordRefund', { ...mixed, ...stale }));
    expect(onlyRequest(api()).json).toStrictEqual({ order_id: 'ORD-1', refund_amount: 50 });
  });
});

test.each(['half', 'Partial', '', null, true])('is not of the type %j', async (refund_type) => {
  expect(await refusal({ ...refund, refund_type })).toContain(`'refund_type'`);
});

test('the questions of the form are never sent', async () => {
  succeed();
  const result = await run('recordRefund', refund, { connection: connectionOf('starter') });
  output(result);
  expect(onlyRequest(api()).text).not.toMatch(/identify_by|refund_type|mapped/);
});
