import { expectDiscretion } from './discretion.ts';
import { claim, order, refund, visit } from './inputs.ts';
import { connection, failed, output, onlyRequest, useApi, zap } from './zap.ts';

const account = connection();
const api = useApi();

const nothingSent = () => {
  expect(api().requests()).toEqual([]);
  expect(api().recorded()).toEqual([]);
};

describe('our own check refuses before anything is sent', () => {
  test.each([
    [
      'nothing at all',
      'record_conversion',
      {},
      /^Customer Email is missing\. .* Also fix: Order Total\.$/,
    ],
    [
      'nothing at all',
      'record_refund',
      {},
      /^Order ID, Conversion ID, and Claim ID are all blank\. .* Also fix: Refund Amount\.$/,
    ],
    [
      'a code and blanks',
      'record_claim',
      { referral_code: 'A', email: null, items: [] },
      /^Email is missing/,
    ],
    ['no email', 'record_claim', { ...claim, email: 'jane' }, /^Email isn't an email address/],
    ['two emails', 'record_claim', { ...claim, email: 'a@b, c@d' }, /^Email isn't an email/],
    ['a word', 'record_conversion', { ...order, tax: 'free' }, /^Tax "free" isn't a number/],
    [
      '1,234',
      'record_conversion',
      { ...order, order_total: '1,234' },
      /^Order Total "1,234" could/,
    ],
    ['no amount', 'record_refund', { ...refund, refund_amount: '' }, /^Refund Amount is missing/],
    ['a full one', 'record_refund', { ...refund, refund_type: 'full' }, /must be blank because/],
    [
      'a half one',
      'record_refund',
      { ...refund, refund_type: 'half' },
      /^Refund Type "half" isn't an option\. Use partial or full\.$/,
    ],
    ['a minus', 'record_conversion', { ...order, discount: '-5' }, /^Discount "-5" is negative/],
    [
      'a unit',
      'record_refund',
      { ...refund, amounts_in: 'dimes' },
      /^Amounts In "dimes" isn't an option\. Use units or cents, or leave it blank\.$/,
    ],
    [
      'two currencies',
      'record_conversion',
      { ...order, order_total: '€100', tax: '$8' },
      /^Order Total "€100" and Tax "\$8" are in different currencies/,
    ],
    [
      'an invisible character',
      'record_conversion',
      { ...order, order_total: '1\u200b234' },
      /^Order Total "1\[U\+200B\]234" has an invisible character/,
    ],
    [
      'a format',
      'record_refund',
      { ...refund, number_format: 'point' },
      /^Number Format "point" isn't an option\. Use auto, dot, or comma, or leave it blank\.$/,
    ],
    [
      'a lost id',
      'record_refund',
      { ...refund, order_id: 2 ** 53 + 2 },
      /last digits may be wrong/,
    ],
    ['a list', 'record_visit', { ...visit, referral_code: ['A', 'B'] }, /^Referral Code is a list/],
    ['a group', 'record_visit', { ...visit, referral_code: { a: 1 } }, /is a group of fields/],
    ['text for items', 'record_claim', { ...claim, items: 'A, B' }, /^Items "A, B" isn't a list/],
    ['a number for items', 'record_claim', { ...claim, items: 5 }, /^Items "5" isn't a list/],
    ['rows of text', 'record_claim', { ...claim, items: ['A'] }, /^Item 1 isn't a line item/],
    ['a hole', 'record_claim', { ...claim, items: [{ item_sku: 'A' }] }, /^Item 1 has no name/],
    [
      'the key in a field',
      'record_conversion',
      { ...order, tax: account.api_key },
      /^Tax "\*\*\*"/,
    ],
    ['an address', 'record_conversion', { ...order, tax: 'jane@example.com' }, /^Tax "\*\*\*"/],
    ['a page', 'record_conversion', { ...order, tax: 'x'.repeat(10_000) }, /^Tax "x+…" isn't/],
  ])('%s in %s', async (_, action, input, message) => {
    const told = failed(await zap.run(action, input, account));
    expect(told.error).toBe('AppError');
    expect(told.message).toMatch(message);
    expect(told.message).toMatch(/\.$/);
    expectDiscretion(told, account.api_key);
    nothingSent();
  });
});

describe('several mistakes at once', () => {
  test.each([
    [
      'in the order, its items and its settings',
      {
        customer_email: 'jane',
        order_total: '',
        tax: 'free',
        number_format: 'point',
        amounts_in: 'dimes',
        items: [{ item_name: 'A' }, { item_quantity: '0' }],
        item_sku: 'X',
      },
      'Number Format "point" isn\'t an option. Use auto, dot, or comma, or leave it blank. Also fix: Amounts In, SKU, Customer Email, Order Total, Tax, Item 2 Name, and Item 2 Quantity.',
    ],
    [
      'in a typed item that may be several',
      { ...order, order_total: '', item_name: 'A,B', item_quantity: '1,2' },
      'Item 1 Quantity "1,2" may be several line items joined by commas. Map the line items, or type a number without commas. Also fix: Order Total.',
    ],
    [
      'in many items',
      {
        ...order,
        items: Array.from({ length: 30 }, () => ({ item_name: 'A', item_sku: ['B', 'C'] })),
      },
      'Item 1 SKU is a list. Map a single value. Also fix: Item 2 SKU, Item 3 SKU, Item 4 SKU, Item 5 SKU, Item 6 SKU, Item 7 SKU, Item 8 SKU, Item 9 SKU, Item 10 SKU, Item 11 SKU, Item 12 SKU, Item 13 SKU, Item 14 SKU, Item 15 SKU, and 15 more fields.',
    ],
  ])('%s: the first with its fix, then the others by name', async (_, input, message) => {
    const told = failed(await zap.run('record_conversion', input, account));
    expect(told).toMatchObject({ error: 'AppError', message });
    expect(message.length).toBeLessThanOrEqual(250);
    nothingSent();
  });
});

describe('a key that can not be one', () => {
  test.each([
    ['a space inside', 'demo-premier key-not-a-secret', /contains a space/],
    ['quotes', '“demo-premier-key”', /without quotation marks/],
    ['five characters', 'abcde', /too short/],
    ['nothing', '', /missing/],
  ])('has %s: the runs are held, and nothing is sent', async (_, api_key, message) => {
    const told = failed(await zap.run('record_conversion', order, { ...account, api_key }));
    expect(told.error).toBe('ExpiredAuthError');
    expect(told.message).toMatch(message);
    if (api_key) expectDiscretion(told, api_key);
    nothingSent();
  });

  test('is not one because of white space around it', async () => {
    const spaced = { api_key: ` ${account.api_key}\n`, brand_id: `${account.brand_id} ` };
    output(await zap.run('record_visit', visit, spaced));
    expect(onlyRequest(api()).headers['x-api-key']).toBe(account.api_key);
  });
});

test('a base URL that is not allowed sends nothing and tells nothing of the customer', async () => {
  process.env['ADVOCATELOOP_BASE_URL'] = 'http://api.example.com';
  const told = failed(await zap.run('record_conversion', order, account));
  expect(told.code).toBe('BaseUrl');
  expect(told.message).toMatch(/^The base URL must use https/);
  expectDiscretion(told, account.api_key);
  nothingSent();
});
