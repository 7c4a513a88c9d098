import { problem } from '../problem.ts';
import { ended } from './answers.ts';
import { call, claim, order, refund, visit } from './bundles.ts';
import { expectDiscretion } from './discretion.ts';
import { connectionOf, failed, onlyRequest, output, useMake } from './scenario.ts';

const { apiKey } = connectionOf();
const { api, run } = useMake();

const sent = async (module: string, parameters: Record<string, unknown>) => {
  output(await run(module, parameters));
  return onlyRequest(api()).json;
};

describe('text arrives as it was mapped', () => {
  test.each([
    ['something like a mapping', 'Hi {{1.email}}, {{ {x} ${y} }} }}{{'],
    ['something like the app itself', '{{connection.apiKey}} {{parameters.email}} {{...}}'],
    ['quotes and backslashes', `"Zoë" 'O\\Neil' \\n \\u0041 \``],
    ['line breaks', 'one\r\ntwo\n\nthree\u2028four'],
    ['emoji', '👩🏽‍🚀🇸🇪 é é'],
    ['HTML', '<b onclick="x()">&amp;</b><!-- -->'],
    ['JSON', '{"name": null, "__proto__": {}}'],
    ['right to left', 'דנה ‏كريم'],
    ['a control character', 'a\u0007b'],
    ['a keyword of Make', 'emptystring'],
    ['a name of JavaScript', '__proto__'],
    ['something long', 'long '.repeat(20_000).trim()],
  ])('with %s', async (_, text) => {
    const items = [{ name: text, sku: text, category_path: [text, text] }];
    const named = { ...claim, name: text, items };
    const result = await run('recordClaim', named);
    output(result);
    expect(onlyRequest(api()).json).toStrictEqual(named);
    expectDiscretion(result, apiKey);

    api().reset();
    const body = JSON.stringify({ referral_code: text });
    expect(await sent('makeApiCall', { ...call, body })).toStrictEqual({ referral_code: text });
    expect(onlyRequest(api()).text).toBe(body);
  });

  test('in UTF-8, with its length in bytes', async () => {
    await sent('recordVisit', { referral_code: '🙂' });
    const { text, headers } = onlyRequest(api());
    expect(text).toBe('{"referral_code":"🙂"}');
    expect(headers['content-length']).toBe(String(Buffer.byteLength(text)));
  });
});

describe('IDs', () => {
  test('lose the spaces around them, so that a refund finds its order', async () => {
    output(
      await run('recordConversion', { ...order, order_id: ' ORD-12345\n', referral_code: ' A ' }),
    );
    expect(onlyRequest(api()).json).toMatchObject({ order_id: 'ORD-12345', referral_code: 'A' });
    const told = output(await run('recordRefund', { ...refund, order_id: '\tORD-12345 ' }));
    expect(told).toMatchObject({ order_id: 'ORD-12345' });
  });

  test('of spaces are none', async () => {
    const blank = { order_id: '  ', referral_code: ' ' };
    const told = output(await run('recordConversion', { ...order, ...blank }));
    for (const key of Object.keys(blank)) {
      expect(onlyRequest(api()).json).not.toHaveProperty(key);
      expect(told).not.toHaveProperty(key);
    }
  });
});

describe('values that are no text', () => {
  test('become text where the API wants text, and 0 and false stay', async () => {
    const bundle = { referral_code: 0, landing_page: false, utm_source: 7, utm_medium: 1.5 };
    expect(await sent('recordVisit', bundle)).toStrictEqual({
      referral_code: '0',
      landing_page: 'false',
      utm_source: '7',
      utm_medium: '1.5',
    });
  });

  test('are handed on as the text that was sent', async () => {
    const result = output(await run('recordConversion', { ...order, order_id: 5876543210123 }));
    expect(result['order_id']).toBe('5876543210123');
  });

  test('are not sent where the form has no such field', async () => {
    const bundle = { ...visit, name: 'x', items: [{ name: 'x' }], event: 'refund' };
    expect(await sent('recordVisit', bundle)).toStrictEqual(visit);
  });

  test.each(['__proto__', 'constructor', 'toString'])('named %s are not sent', async (name) => {
    const bundle = Object.fromEntries([...Object.entries(visit), [name, { referral_code: 'x' }]]);
    expect(await sent('recordVisit', bundle)).toStrictEqual(visit);
  });

  test('are refused where nothing can be made of them', async () => {
    const told = failed(await run('recordVisit', { referral_code: { code: 'JOHN123' } }));
    expect(told.type).toBe('BundleValidationError');
    expect(api().requests()).toEqual([]);
  });
});

describe('items', () => {
  test('keep what is filled in of each, numbers as numbers', async () => {
    const items = [
      { name: 'Desk', quantity: '2', unit_price: '32.00', sku: '', category_path: [] },
      { name: 'Gift Wrapping', line_total: '4.00', image_url: null, category_path: ['A', '', 'B'] },
    ];
    expect(await sent('recordConversion', { ...order, items })).toMatchObject({
      items: [
        { name: 'Desk', quantity: 2, unit_price: 32 },
        { name: 'Gift Wrapping', line_total: 4, category_path: ['A', 'B'] },
      ],
    });
    expect(onlyRequest(api()).text).not.toMatch(/""|null|\[\]|"(sku|image_url)"/);
  });

  test('of one line need no list around them', async () => {
    expect(await sent('recordClaim', { ...claim, items: { name: 'Desk' } })).toMatchObject({
      items: [{ name: 'Desk' }],
    });
  });

  test.each(['A, B', 5, ['A', 'B']])('that are %j are refused', async (items) => {
    const told = failed(await run('recordClaim', { ...claim, items }));
    expect(told.type).toBe('BundleValidationError');
    expect(told.message).toContain(`'items'`);
    expect(api().requests()).toEqual([]);
  });

  test('without a name are refused by the API, which says where', async () => {
    const items = [{ name: 'Desk' }, { sku: 'A' }];
    const told = failed(await run('recordClaim', { ...claim, items }));
    expect(told).toMatchObject(ended(problem('invalid'), 400, 'items[1].name is required.'));
    expectDiscretion(told, apiKey);
  });
});
