import App from '../../../zapier-app/index.ts';
import { zapierRuntime } from '../../../playground/zapier/run.ts';
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
  expect(zap.inputData('record_conversion', values)).toEqual({
    customer_email: 'buyer@example.com',
    order_total: '108',
    order_id: 'ORD-1',
    tax: '',
    shipping: '0',
    discount: '0',
    items: [{ item_name: 'A', item_quantity: '2' }],
    item_name: 'A',
    item_quantity: '2',
    number_format: 'auto',
  });
});

test('an item that is typed is at the top alone', () => {
  const values = { items: [{ name: 'A' }] };
  const inputData = zap.inputData('record_claim', values, true);
  expect(inputData).toEqual({ item_name: 'A', number_format: 'auto' });
});

test('an action that does not exist has no fields', () => {
  expect(zap.inputData('record_nothing', order)).toEqual({});
});

test('both shapes of a line item reach the API as the same', async () => {
  const values = { ...order, items: [{ name: 'A, B', quantity: 2, unit_price: 3.5 }] };
  for (const typed of [true, false]) {
    api().reset();
    const inputData = zap.inputData('record_conversion', values, typed);
    output(await zap.run('record_conversion', inputData, connection()));
    expect(onlyRequest(api()).json).toEqual({ ...values, tax: 0, shipping: 0, discount: 0 });
  }
});

test('an action that does not exist fails', async () => {
  expect(failed(await zap.run('record_nothing', order, connection())).error).not.toBe('AppError');
  expect(api().requests()).toEqual([]);
});

test('blanks disappear for an app that does not say otherwise', () => {
  const silent = zapierRuntime(appWith(() => ({})));
  expect(silent.inputData('act', { code: '' })).toEqual({});
  const cleaning = zapierRuntime(appWith(() => ({}), { cleanInputData: true }));
  expect(cleaning.inputData('act', { code: '' })).toEqual({});
  const keeping = zapierRuntime(appWith(() => ({}), { cleanInputData: false }));
  expect(keeping.inputData('act', { code: '' })).toEqual({ code: '' });
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
