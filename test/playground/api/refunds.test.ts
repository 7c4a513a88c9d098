import { startApi, type Api } from '../../../playground/api/start.ts';
import { accepted, call, refused } from './call.ts';
import { claim, conversion, refund } from './documented.ts';

let api: Api;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

const order = (order_id: string, order_total: number) =>
  call(api, 'conversion', { ...conversion, order_id, order_total });

describe('A refund', () => {
  test('in part leaves the rest', async () => {
    await call(api, 'conversion', conversion);
    expect(await call(api, 'refund', refund)).toEqual(
      accepted({ conversion_id: 'conversion_1', refunded: 50, left: 58 }),
    );
    expect(api.recorded()).toMatchObject([
      { event: 'conversion', left: 58, refunds: [{ id: 'refund_2', amount: 50 }] },
      { event: 'refund', conversionId: 'conversion_1', amount: 50, body: refund },
    ]);
  });

  test('without an amount refunds all that is left', async () => {
    await call(api, 'conversion', conversion);
    await call(api, 'refund', refund);
    expect(await call(api, 'refund', { order_id: 'ORD-12345' })).toEqual(
      accepted({ conversion_id: 'conversion_1', refunded: 58, left: 0 }),
    );
    expect(await call(api, 'refund', { order_id: 'ORD-12345' })).toEqual(
      refused(400, 'Nothing is left to refund of this conversion'),
    );
  });

  test('of more than is left is refused', async () => {
    await call(api, 'conversion', conversion);
    await call(api, 'refund', refund);
    expect(await call(api, 'refund', { ...refund, refund_amount: 58.01 })).toEqual(
      refused(400, 'refund_amount is 58.01, but 58 is left to refund'),
    );
    expect(api.recorded()).toMatchObject([{ left: 58 }, {}]);
  });

  test('of 0 is recorded as 0', async () => {
    await call(api, 'conversion', conversion);
    expect(await call(api, 'refund', { ...refund, refund_amount: 0 })).toEqual(
      accepted({ conversion_id: 'conversion_1', refunded: 0, left: 108 }),
    );
  });

  test('may come in decimals that binary numbers cannot hold', async () => {
    await order('drift', 0.3);
    for (const refund_amount of [0.1, 0.2])
      expect((await call(api, 'refund', { order_id: 'drift', refund_amount })).status).toBe(200);
    expect(api.recorded()[0]).toMatchObject({ left: 0 });

    await order('rest', 108.1);
    await call(api, 'refund', { order_id: 'rest', refund_amount: 50.02 });
    expect(await call(api, 'refund', { order_id: 'rest', refund_amount: 58.08 })).toMatchObject({
      answer: { data: { left: 0 } },
    });
  });

  test('may be of a very large order, in the smallest parts', async () => {
    await order('large', 1e15);
    await call(api, 'refund', { order_id: 'large', refund_amount: 0.1 });
    expect(await call(api, 'refund', { order_id: 'large' })).toMatchObject({
      answer: { data: { left: 0 } },
    });
    expect((await call(api, 'refund', { order_id: 'large', refund_amount: 10 })).status).toBe(400);
  });

  test.each(['order_id', 'conversion_id', 'claim_id'])(
    'of an unknown %s is not found',
    async (field) => {
      await call(api, 'conversion', conversion);
      expect(await call(api, 'refund', { [field]: '__proto__' })).toEqual(
        refused(404, `No conversion was found for this ${field}`),
      );
    },
  );
});

describe('A refund names its conversion', () => {
  const { referral_code } = claim;
  const followUp = { ...conversion, referral_code, customer_email: claim.email };

  test('by conversion_id', async () => {
    await call(api, 'conversion', conversion);
    expect((await call(api, 'refund', { conversion_id: 'conversion_1' })).status).toBe(200);
  });

  test('by the claim it followed from', async () => {
    await call(api, 'claim', claim);
    await call(api, 'conversion', followUp);
    expect(await call(api, 'refund', { claim_id: 'claim_1' })).toEqual(
      accepted({ conversion_id: 'conversion_2', refunded: 108, left: 0 }),
    );
    expect(api.recorded()).toMatchObject([
      { event: 'claim', conversionId: 'conversion_2' },
      { event: 'conversion', claimId: 'claim_1' },
      { event: 'refund' },
    ]);
  });

  test.each([
    ['another referral code', { referral_code: 'OTHER' }],
    ['another e-mail address', { customer_email: 'other@example.com' }],
    ['no referral code', { referral_code: undefined }],
  ])('but not by a claim with %s', async (_case, change) => {
    await call(api, 'claim', claim);
    await call(api, 'conversion', { ...followUp, ...change });
    expect((await call(api, 'refund', { claim_id: 'claim_1' })).status).toBe(404);
  });

  test('but not by a claim that came after it', async () => {
    await call(api, 'conversion', followUp);
    await call(api, 'claim', claim);
    expect((await call(api, 'refund', { claim_id: 'claim_2' })).status).toBe(404);
  });

  test('one claim leads to one conversion', async () => {
    await call(api, 'claim', claim);
    await call(api, 'claim', claim);
    for (const order_id of ['first', 'second', 'third'])
      await call(api, 'conversion', { ...followUp, order_id });
    const claims = api.recorded().flatMap((record) => ('claimId' in record ? record.claimId : []));
    expect(claims).toEqual(['claim_1', 'claim_2']);
  });

  test('by several identifiers that agree', async () => {
    await call(api, 'claim', claim);
    await call(api, 'conversion', followUp);
    const body = { claim_id: 'claim_1', conversion_id: 'conversion_2', order_id: 'ORD-12345' };
    expect((await call(api, 'refund', body)).status).toBe(200);
  });

  test('not by identifiers of two conversions, or one of none', async () => {
    await order('first', 10);
    await order('second', 20);
    expect(await call(api, 'refund', { order_id: 'first', conversion_id: 'conversion_2' })).toEqual(
      refused(400, 'The identifiers name different conversions'),
    );
    expect(await call(api, 'refund', { order_id: 'first', conversion_id: 'x' })).toEqual(
      refused(404, 'No conversion was found for this conversion_id'),
    );
    expect(api.recorded()).toHaveLength(2);
  });
});
