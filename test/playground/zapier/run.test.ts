import App from '../../../zapier-app/index.ts';
import { zapierRuntime } from '../../../playground/zapier/run.ts';
import { typed } from '../../../playground/zapier/typed.ts';
import { connection, failed, onlyRequest, output, useApi, zap } from '../../zapier-app/zap.ts';

const api = useApi();
const order = { customer_email: 'buyer@example.com', order_total: 108, order_id: 'ORD-1' };

/** An app that is nothing but this action. */
const appWith = (perform: unknown, flags?: object) => ({
  version: '1.0.0',
  platformVersion: App.platformVersion,
  ...(flags && { flags }),
  creates: {
    act: {
      key: 'act',
      noun: 'Act',
      display: { label: 'Act', description: 'Acts for a test.' },
      operation: { inputFields: [{ key: 'code' }], perform, sample: {} },
    },
  },
});

test('values under the names of the API become the input data of the form', () => {
  const values = { ...order, tax: null, items: [{ name: 'A', quantity: 2 }] };
  const { inputData, inputDataRaw } = zap.bundle('record_conversion', values);
  expect(inputData).toMatchObject({
    customer_email: 'buyer@example.com',
    order_total: '108',
    order_id: 'ORD-1',
    tax: '',
    items: [{ item_name: 'A', item_quantity: '2' }],
    item_name: 'A',
    item_quantity: '2',
    number_format: 'auto',
  });
  expect(inputDataRaw).toMatchObject({
    order_total: '{{123__order_total}}',
    tax: '{{123__tax}}',
    item_name: '{{123__line_items[]item_name}}',
    number_format: 'auto',
  });
  expect(inputDataRaw).not.toHaveProperty('items');
});

test('an item that is typed is at the top alone', () => {
  const { inputData } = zap.bundle('record_claim', { items: { name: typed('A') } });
  expect(inputData).toMatchObject({ item_name: 'A' });
  expect(inputData).not.toHaveProperty('items');
});

test('an action that does not exist has no fields', () => {
  expect(zap.bundle('record_nothing', order)).toEqual({ inputData: {}, inputDataRaw: {} });
});

test('an action gets the form beside its values, or nothing where there is none', async () => {
  const showing = zapierRuntime(appWith((_: unknown, bundle: object) => ({ ...bundle })));
  const { inputData, inputDataRaw } = showing.bundle('act', { code: [1, 2] });
  const told = output(await showing.run('act', inputData, connection(), inputDataRaw));
  expect(told).toMatchObject({
    inputData: { code: '1,2' },
    inputDataRaw: { code: '{{123__line_items[]code}}' },
  });
  expect(output(await showing.run('act', inputData, connection()))).not.toHaveProperty(
    'inputDataRaw',
  );
});

test('both shapes of a line item reach the API as the same', async () => {
  const item = { name: 'A, B', quantity: 2, unit_price: 3.5 };
  for (const items of [item, [item]]) {
    api().reset();
    const { inputData, inputDataRaw } = zap.bundle('record_conversion', { ...order, items });
    output(await zap.run('record_conversion', inputData, connection(), inputDataRaw));
    expect(onlyRequest(api()).json).toEqual({
      ...order,
      tax: 0,
      shipping: 0,
      discount: 0,
      items: [item],
    });
  }
});

test('an action that does not exist fails', async () => {
  expect(failed(await zap.run('record_nothing', order, connection())).error).not.toBe('AppError');
  expect(api().requests()).toEqual([]);
});

test('blanks disappear for an app that does not say otherwise', () => {
  const silent = zapierRuntime(appWith(() => ({})));
  expect(silent.bundle('act', { code: '' }).inputData).toEqual({});
  const cleaning = zapierRuntime(appWith(() => ({}), { cleanInputData: true }));
  expect(cleaning.bundle('act', { code: '' }).inputData).toEqual({});
  const keeping = zapierRuntime(appWith(() => ({}), { cleanInputData: false }));
  expect(keeping.bundle('act', { code: '' }).inputData).toEqual({ code: '' });
});

const thrown = (error: unknown) => {
  const perform = () => {
    throw error;
  };
  return zapierRuntime(appWith(perform)).run('act', {}, connection());
};

describe('what an action throws is told by class and message', () => {
  test('an error that is not from Zapier', async () => {
    const told = failed(await thrown(new TypeError('It broke')));
    expect(told.error).toBe('TypeError');
    expect(told.message).toMatch(/^It broke/);
  });

  test('an error whose message is JSON of another shape', async () => {
    expect(failed(await thrown(new Error('{"a":1}'))).message).toMatch(/^\{"a":1\}/);
  });

  test('an error without a stack or class', async () => {
    expect(failed(await thrown('just text'))).toMatchObject({ ok: false });
  });
});

test('the log has every request, without the key', async () => {
  const run = await zap.run('record_conversion', order, connection());
  expect(run.log.map(({ message }) => message)).toEqual([
    `200 POST ${api().baseUrl}/track/conversion`,
  ]);
  expect(JSON.stringify(run.log)).not.toContain(connection().api_key);
});
