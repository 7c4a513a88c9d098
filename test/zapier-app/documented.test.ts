import * as documented from '../playground/api/documented.ts';
import { connection, onlyRequest, output, useApi, zap } from './zap.ts';

const api = useApi();
const { conversion, refund, claim, visit } = documented;
const { customer_email, order_total } = conversion;
const { referral_code, email } = claim;
const { order_id, refund_amount } = refund;

/** Title, action, what is mapped, and the text that the API must receive, in any order of keys. */
const rows: readonly (readonly [string, string, Record<string, unknown>, object])[] = [
  ['a conversion', 'record_conversion', conversion, conversion],
  ['a refund', 'record_refund', refund, refund],
  ['a claim', 'record_claim', claim, claim],
  ['a visit', 'record_visit', visit, visit],
  [
    'the least of a conversion',
    'record_conversion',
    { customer_email, order_total },
    { customer_email, order_total, tax: 0, shipping: 0, discount: 0 },
  ],
  [
    'the least of a refund',
    'record_refund',
    { order_id, refund_amount },
    { order_id, refund_amount },
  ],
  ['the rest of an order', 'record_refund', { order_id, refund_type: 'full' }, { order_id }],
  ['the least of a claim', 'record_claim', { referral_code, email }, { referral_code, email }],
  ['the least of a visit', 'record_visit', { referral_code }, { referral_code }],
];

/** The parts of a JSON text, sorted: a number in quotes or a doubled key would show. */
const parts = (text: string) =>
  text
    .slice(1, -1)
    .split(/,(?=")|[[\]{}]+,?/)
    .sort();

test.each(rows)(
  '%s of the API page reaches the API as it is printed',
  async (_, action, values, body) => {
    const account = connection();
    if (action === 'record_refund') {
      const order = zap.bundle('record_conversion', conversion);
      output(await zap.run('record_conversion', order.inputData, account));
    }
    const before = api().requests().length;
    const { inputData } = zap.bundle(action, pathsAsText(values));
    output(await zap.run(action, inputData, account));
    const [request] = api().requests().slice(before);
    expect(request?.json).toStrictEqual(body);
    expect(parts(request?.text ?? '')).toEqual(parts(JSON.stringify(body)));
  },
);

test('the numbers are not in quotes', async () => {
  const { inputData } = zap.bundle('record_conversion', pathsAsText(conversion));
  output(await zap.run('record_conversion', inputData, connection()));
  const { text } = onlyRequest(api());
  for (const part of ['"order_total":108,', '"tax":8,', '"quantity":2,', '"unit_price":32,'])
    expect(text).toContain(part);
});

/** A form has one text for a category path. */
function pathsAsText(values: Record<string, unknown>): Record<string, unknown> {
  const { items, ...fields } = values;
  if (!Array.isArray(items)) return values;
  const rewritten = items.map((item: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(item).map(([key, value]: [string, unknown]) => [
        key,
        Array.isArray(value) ? value.join(' > ') : value,
      ]),
    ),
  );
  return { ...fields, items: rewritten };
}
