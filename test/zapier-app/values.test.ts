import { claim, order, visit } from './inputs.ts';
import { connection, failed, onlyRequest, output, useApi, zap } from './zap.ts';

const account = connection();
const api = useApi();

/** A value in a message, if it has a short form. */
const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? ` "${value}"` : '';

/** What the API received for an action with this input data. */
const sent = async (action: string, inputData: Record<string, unknown>) => {
  output(await zap.run(action, inputData, account));
  return onlyRequest(api()).json;
};

describe('text arrives as it was mapped', () => {
  test.each([
    ['curly braces', 'Hi {{name}}, {{ order.id }} {{}} }}{{ {x} ${y}'],
    [
      'curly braces that mean something to Zapier',
      '{{bundle.inputData.email}} {{process.env.HOME}}',
    ],
    ['emoji', '👩🏽‍🚀🇸🇪 é é'],
    ['quotes and backslashes', '"Zoë" \'O\\Neil\' \\n \\u0041'],
    ['line breaks', 'one\r\ntwo\n\nthree\u2028four'],
    ['HTML', '<b onclick="x()">&amp;</b><!-- -->'],
    ['JSON', '{"name": null, "__proto__": {}}'],
    ['right to left', 'דנה ‏كريم'],
    ['a control character', 'a\u0007b'],
    ['a name of JavaScript', '__proto__'],
    ['something long', 'long '.repeat(20_000).trim()],
  ])('with %s', async (_, text) => {
    const named = await sent('record_claim', { ...claim, name: text, item_name: text });
    expect(named).toStrictEqual({ ...claim, name: text, items: [{ name: text }] });
  });

  test('without white space around it', async () => {
    const spaced = { referral_code: ' JOHN123\n', landing_page: '\u00a0x y\t' };
    expect(await sent('record_visit', spaced)).toStrictEqual({
      referral_code: 'JOHN123',
      landing_page: 'x y',
    });
  });

  test('in UTF-8, with its length in bytes', async () => {
    await sent('record_visit', { referral_code: '🙂' });
    const { text, headers } = onlyRequest(api());
    expect(text).toBe('{"referral_code":"🙂"}');
    expect(headers['content-length']).toBe(String(Buffer.byteLength(text)));
  });
});

describe('values that are no text', () => {
  test('become text where the API wants text, and 0 and false stay', async () => {
    const input = { referral_code: 0, landing_page: false, utm_source: 7, utm_medium: 1.5 };
    expect(await sent('record_visit', input)).toStrictEqual({
      referral_code: '0',
      landing_page: 'false',
      utm_source: '7',
      utm_medium: '1.5',
    });
  });

  test('stay numbers where it wants numbers', async () => {
    const input = { ...order, order_total: 108.5, tax: 0, shipping: '0.00', discount: null };
    expect(await sent('record_conversion', input)).toMatchObject({
      order_total: 108.5,
      tax: 0,
      shipping: 0,
      discount: 0,
    });
  });

  test('are not sent where the form has no such field', async () => {
    const input = { ...visit, name: 'x', items: [{ item_name: 'x' }], number_format: 'comma' };
    expect(await sent('record_visit', input)).toStrictEqual(visit);
  });

  test.each(['__proto__', 'constructor', 'toString'])('named %s are not sent', async (name) => {
    const input = Object.fromEntries([...Object.entries(visit), [name, { referral_code: 'x' }]]);
    expect(await sent('record_visit', input)).toStrictEqual(visit);
  });
});

const money = (number_format: unknown, order_total: string) => ({
  ...order,
  tax: '',
  number_format,
  order_total,
  item_name: 'Desk',
  item_quantity: '1',
  item_unit_price: order_total,
});
const read = (total: number) => ({
  order_total: total,
  tax: 0,
  items: [{ name: 'Desk', quantity: 1, unit_price: total }],
});

describe('the number format', () => {
  test.each([
    ['auto', '1,234.50', 1234.5],
    ['auto', '1.234,50 €', 1234.5],
    ['dot', '1,234', 1234],
    ['dot', '1.234', 1.234],
    ['comma', '1,234', 1.234],
    ['comma', '1.234', 1234],
    [' comma ', '97,5', 97.5],
    ['', '97.5', 97.5],
    [null, '97.5', 97.5],
    [undefined, '97.5', 97.5],
  ])('%j reads %s as %d in every field and line item', async (format, text, total) => {
    expect(await sent('record_conversion', money(format, text))).toMatchObject(read(total));
  });

  test.each(['point', 'Dot', 'toString', '__proto__', 0, true, ['dot'], { dot: true }])(
    'that is %j is refused',
    async (format) => {
      const run = await zap.run('record_conversion', money(format, '5'), account);
      expect(failed(run)).toMatchObject({
        error: 'AppError',
        message: `Number Format${shown(format)} isn't an option. Use auto, dot, or comma, or leave it blank.`,
      });
      expect(api().requests()).toEqual([]);
    },
  );

  test('is what a doubtful amount asks for', async () => {
    const run = await zap.run('record_conversion', money('auto', '1,234'), account);
    expect(failed(run).message).toMatch(/^Order Total "1,234" could mean.*set Number Format/);
  });
});

describe('what amounts count', () => {
  const inCents = {
    ...order,
    tax: '',
    order_total: '10850',
    item_name: 'Desk',
    item_quantity: '2',
    item_unit_price: 5425,
  };

  test.each(['cents', ' cents '])(
    '%j divides every amount by 100, and no quantity',
    async (amounts_in) => {
      expect(await sent('record_conversion', { ...inCents, amounts_in })).toMatchObject({
        order_total: 108.5,
        tax: 0,
        items: [{ name: 'Desk', quantity: 2, unit_price: 54.25 }],
      });
    },
  );

  test.each(['units', '', null, undefined])('%j leaves them', async (amounts_in) => {
    expect(await sent('record_conversion', { ...inCents, amounts_in })).toMatchObject({
      order_total: 10_850,
    });
  });

  test.each(['cent', 'Cents', 'toString', 100, ['cents']])(
    'that is %j is refused',
    async (amounts_in) => {
      const run = await zap.run('record_conversion', { ...inCents, amounts_in }, account);
      expect(failed(run).message).toBe(
        `Amounts In${shown(amounts_in)} isn't an option. Use units or cents, or leave it blank.`,
      );
      expect(api().requests()).toEqual([]);
    },
  );

  test('in a refund', async () => {
    const refund = { order_id: 'A', refund_amount: '-2550', amounts_in: 'cents' };
    expect(failed(await zap.run('record_refund', refund, account)).error).toBe('HaltedError');
    expect(onlyRequest(api()).json).toEqual({ order_id: 'A', refund_amount: 25.5 });
  });
});

const withTotal = (order_total: string, raw?: Record<string, string>) =>
  zap.run('record_conversion', { ...order, order_total }, account, raw);

describe('line items that are mapped into an amount', () => {
  const lineItems = { order_total: '{{133__line_items[]price}}' };

  test.each(['25,149.99', '$25,149.99', '1,000,000', '12,50 €'])(
    'as %s are refused',
    async (text) => {
      expect(failed(await withTotal(text, lineItems)).message).toMatch(
        /^Order Total ".*" has a comma, and line items are mapped here/,
      );
      expect(api().requests()).toEqual([]);
    },
  );

  test('are read where there is one of them', async () => {
    output(await withTotal('149.99', lineItems));
    expect(onlyRequest(api()).json).toMatchObject({ order_total: 149.99 });
  });

  test.each([
    undefined,
    {},
    { order_total: '{{133__total}}' },
    { tax: '{{133__line_items[]tax}}' },
  ])('are not what the form holds: %j', async (raw) => {
    output(await withTotal('25,149.99', raw));
    expect(onlyRequest(api()).json).toMatchObject({ order_total: 25_149.99 });
  });
});
