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
    ['nothing at all', 'record_conversion', {}, /^Customer Email is missing\..*\(1 more/],
    ['nothing at all', 'record_refund', {}, /^Order ID, Conversion ID or Claim ID is missing/],
    ['nothing at all', 'record_claim', {}, /^Referral Code is missing\..*\(1 more to correct\.\)$/],
    ['nothing at all', 'record_visit', {}, /^Referral Code is missing\./],
    ['only blanks', 'record_claim', { referral_code: ' ', email: null, items: [] }, /is missing/],
    ['no email', 'record_claim', { ...claim, email: 'jane' }, /^Email is not an email address/],
    ['two emails', 'record_claim', { ...claim, email: 'a@b, c@d' }, /^Email is not an email/],
    ['a word', 'record_conversion', { ...order, tax: 'free' }, /^Tax "free" isn't a number/],
    [
      '1,234',
      'record_conversion',
      { ...order, order_total: '1,234' },
      /^Order Total "1,234" could/,
    ],
    ['no amount', 'record_refund', { ...refund, refund_amount: '' }, /^Refund Amount is missing/],
    ['a full one', 'record_refund', { ...refund, refund_type: 'full' }, /must be blank because/],
    ['a half one', 'record_refund', { ...refund, refund_type: 'half' }, /^Refund Type must be/],
    ['a minus', 'record_conversion', { ...order, discount: '-5' }, /^Discount "-5" is negative/],
    ['a unit', 'record_refund', { ...refund, amounts_in: 'dimes' }, /^Amounts In must be units/],
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
    ['a format', 'record_refund', { ...refund, number_format: 'point' }, /^Number Format must be/],
    ['a lost id', 'record_refund', { ...refund, order_id: 2 ** 53 + 2 }, /lost digits/],
    ['a list', 'record_visit', { ...visit, referral_code: ['A', 'B'] }, /^Referral Code is a list/],
    ['a group', 'record_visit', { ...visit, referral_code: { a: 1 } }, /is a group of fields/],
    ['text for items', 'record_claim', { ...claim, items: 'A, B' }, /^Items "A, B" is not a list/],
    ['a number for items', 'record_claim', { ...claim, items: 5 }, /^Items "5" is not a list/],
    ['rows of text', 'record_claim', { ...claim, items: ['A'] }, /^Item 1 is not a group/],
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
    expect(told.message).toMatch(/[.)]$/);
    expectDiscretion(told, account.api_key);
    nothingSent();
  });
});

describe('a key that can not be one', () => {
  test.each([
    ['a space inside', 'demo-premier key-not-a-secret', /space inside/],
    ['quotes', '“demo-premier-key”', /without quotes/],
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
  expect(told.message).toMatch(/^The base URL must be https/);
  expectDiscretion(told, account.api_key);
  nothingSent();
});
