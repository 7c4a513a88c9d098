import { request } from 'node:http';
import { accounts } from '../../../playground/api/accounts.ts';
import { startApi, type Api } from '../../../playground/api/start.ts';
import { call, refused } from './call.ts';
import { claim, conversion, refund, visit } from './documented.ts';

let api: Api;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

const bodies = { conversion, refund, claim, visit };
type Event = keyof typeof bodies;

const without = (field: string, body: object) =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== field));

describe('A body', () => {
  test.each([
    ['nothing', '', 'The body is empty'],
    ['text', 'hello', 'The body is not JSON in UTF-8'],
    ['cut-off JSON', '{"order_id": "1"', 'The body is not JSON in UTF-8'],
    ['a list', [conversion], 'The body must be a JSON object, not an array'],
    ['null', null, 'The body must be a JSON object, not null'],
    ['quoted JSON', JSON.stringify('{}'), 'The body must be a JSON object, not a string'],
  ])('of %s is refused', async (_case, body, error) => {
    expect(await call(api, 'conversion', body)).toEqual(refused(400, error));
  });

  test('in another encoding than UTF-8 is refused', async () => {
    const response = await fetch(`${api.baseUrl}/track/refund`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-API-Key': accounts.growth.apiKey,
        'X-Brand-ID': accounts.growth.brandId,
      },
      body: Buffer.from('{"order_id":"ü"}', 'latin1'),
    });
    expect(await response.json()).toEqual({
      success: false,
      error: 'The body is not JSON in UTF-8',
    });
  });

  test('that breaks off is as good as none', async () => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': '100' };
    await new Promise((resolve) => {
      const sending = request(`${api.baseUrl}/track/refund`, { method: 'POST', headers });
      sending.on('error', resolve);
      sending.write('{"order_id":', () => sending.destroy(new Error('gone')));
    });
    expect((await call(api, 'refund', refund)).status).toBe(404);
    expect(api.requests()).toMatchObject([{ json: refund }]);
  });

  test('of 5 MB with 10,000 line items is recorded', async () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      name: `Item ${index} ${'x'.repeat(500)}`,
      quantity: 1,
      line_total: 0.01,
    }));
    const body = { ...conversion, items };
    expect(JSON.stringify(body).length).toBeGreaterThan(5_000_000);
    expect((await call(api, 'conversion', body)).status).toBe(200);
    expect(api.recorded()).toMatchObject([{ body }]);
  });

  test('of more than 20 MB is refused', async () => {
    const body = { ...conversion, customer_name: 'x'.repeat(20 * 1024 * 1024) };
    expect(await call(api, 'conversion', body)).toEqual(
      refused(413, 'The body is larger than 20 MB'),
    );
    expect(api.requests()).toMatchObject([{ text: '', tooLarge: true }]);
    expect(api.recorded()).toEqual([]);
  });
});

const blank = (field: string) => ({
  status: 400,
  answer: { error: expect.stringContaining(`${field} must not be blank`) },
});

describe('A field', () => {
  test.each<[Event, string]>([
    ['conversion', 'customer_email'],
    ['conversion', 'order_total'],
    ['conversion', 'tax'],
    ['conversion', 'shipping'],
    ['conversion', 'discount'],
    ['claim', 'referral_code'],
    ['claim', 'email'],
    ['visit', 'referral_code'],
  ])('that a %s must have is named when it is missing: %s', async (event, field) => {
    expect(await call(api, event, without(field, bodies[event]))).toEqual(
      refused(400, `${field} is required`),
    );
    expect(api.recorded()).toEqual([]);
  });

  const amounts: [Event, string][] = [
    ['conversion', 'order_total'],
    ['conversion', 'tax'],
    ['conversion', 'shipping'],
    ['conversion', 'discount'],
    ['refund', 'refund_amount'],
  ];
  const texts: [Event, string][] = [
    ['conversion', 'customer_email'],
    ['conversion', 'customer_name'],
    ['conversion', 'order_id'],
    ['conversion', 'referral_code'],
    ['refund', 'order_id'],
    ['refund', 'conversion_id'],
    ['refund', 'claim_id'],
    ['refund', 'refund_id'],
    ['refund', 'refund_reason'],
    ['claim', 'referral_code'],
    ['claim', 'email'],
    ['claim', 'name'],
    ['claim', 'phone'],
    ['visit', 'referral_code'],
    ['visit', 'landing_page'],
    ['visit', 'utm_source'],
    ['visit', 'utm_medium'],
    ['visit', 'utm_campaign'],
  ];

  test.each(amounts)('with an amount in a %s is a JSON number from 0: %s', async (event, field) => {
    const errorOf = async (value: string) => {
      const text = JSON.stringify({ ...bodies[event], [field]: '?' });
      return call(api, event, text.replace('"?"', value));
    };
    const mustBe = `${field} must be a number`;
    expect(await errorOf('"108.00"')).toEqual(refused(400, `${mustBe}, not a string`));
    expect(await errorOf('null')).toEqual(refused(400, `${mustBe}, not null`));
    expect(await errorOf('[1]')).toEqual(refused(400, `${mustBe}, not an array`));
    expect(await errorOf('true')).toEqual(refused(400, `${mustBe}, not a boolean`));
    expect(await errorOf('{}')).toEqual(refused(400, `${mustBe}, not an object`));
    expect(await errorOf('1e999')).toEqual(refused(400, `${field} must be a finite number`));
    expect(await errorOf('-0.01')).toEqual(refused(400, `${field} must be 0 or more`));
  });

  test.each(texts)(
    'with text in a %s is a string that says something: %s',
    async (event, field) => {
      const errorOf = (value: unknown) => call(api, event, { ...bodies[event], [field]: value });
      const mustBe = `${field} must be a string`;
      expect(await errorOf(12_345)).toEqual(refused(400, `${mustBe}, not a number`));
      expect(await errorOf(null)).toEqual(refused(400, `${mustBe}, not null`));
      expect(await errorOf('')).toMatchObject(blank(field));
      expect(await errorOf(' \n\u00a0')).toMatchObject(blank(field));
    },
  );

  test.each<[Event, string]>([
    ['conversion', 'order_totl'],
    ['conversion', 'currency'],
    ['conversion', '__proto__'],
    ['conversion', 'constructor'],
    ['refund', 'order_total'],
    ['claim', 'customer_email'],
    ['visit', 'utm_term'],
  ])('that a %s does not have is refused by name: %s', async (event, field) => {
    const text = JSON.stringify(bodies[event]).replace('{', `{"${field}":{"a":1},`);
    expect(await call(api, event, text)).toEqual(refused(400, `${field} is an unknown field`));
  });

  test('is told together with the others that are wrong, three at most', async () => {
    const body = { ...conversion, order_total: '108.00', tax: null, shipping: -1, discount: 'x' };
    expect(await call(api, 'conversion', body)).toEqual(
      refused(
        400,
        'order_total must be a number, not a string; tax must be a number, not null; ' +
          'shipping must be 0 or more',
      ),
    );
  });

  test('may be left out when it is optional', async () => {
    const { customer_email, order_total, tax, shipping, discount } = conversion;
    const body = { customer_email, order_total, tax, shipping, discount };
    expect((await call(api, 'conversion', body)).status).toBe(200);
    expect((await call(api, 'claim', { referral_code: 'A', email: 'a@b' })).status).toBe(200);
    expect((await call(api, 'visit', { referral_code: 'A' })).status).toBe(200);
  });

  test('of zero is a value', async () => {
    const body = { ...conversion, order_total: 0, tax: 0, shipping: 0, discount: 0 };
    expect((await call(api, 'conversion', body)).status).toBe(200);
  });
});

const buyBy = (customer_email: string) =>
  call(api, 'conversion', { ...without('order_id', conversion), customer_email });

describe('An e-mail address', () => {
  test.each(['a@b', "o'neil+tag@sub.example.co.uk", 'jörg@bücher.example'])(
    '%s is taken',
    async (address) => expect((await buyBy(address)).status).toBe(200),
  );

  test.each(['buyer', '@example.com', 'buyer@', 'a@b@c', 'a b@c', ' a@b', 'a@b\n'])(
    '%j is refused',
    async (address) => {
      const error =
        'customer_email must be an email address: ' +
        'one @ with something on both sides and no white space';
      expect(await buyBy(address)).toEqual(refused(400, error));
    },
  );
});
