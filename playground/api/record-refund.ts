import type { Book, Conversion } from './books.ts';
import type { RefundBody } from './events.ts';
import { refuse, type Answered } from './reply.ts';

const byClaim = (book: Book, claimId: string): Conversion | undefined => {
  const conversionId = book.claims.get(claimId)?.conversionId;
  return conversionId === undefined ? undefined : book.conversions.get(conversionId);
};

const found = (name: string, conversion: Conversion | undefined): Conversion =>
  conversion ?? refuse(404, `No conversion was found for this ${name}_id`, `api-unknown-${name}`);

/**
 * Every identifier must be known, and all of them must mean the same conversion.
 *
 * Assumed (api-unknown-order): an unknown `order_id` is a 404.
 * Assumed (api-unknown-conversion): an unknown `conversion_id` is a 404.
 * Assumed (api-unknown-claim): an unknown `claim_id` is a 404. Source: none.
 */
const conversionOf = (book: Book, { order_id, conversion_id, claim_id }: RefundBody) => {
  const named = new Set<Conversion>();
  if (order_id !== undefined) named.add(found('order', book.orders.get(order_id)));
  if (conversion_id !== undefined)
    named.add(found('conversion', book.conversions.get(conversion_id)));
  if (claim_id !== undefined) named.add(found('claim', byClaim(book, claim_id)));

  const [conversion, ...others] = named;
  if (!conversion || others.length > 0)
    return refuse(400, 'The identifiers name different conversions');
  return conversion;
};

/** Sums of decimals drift (0.1 + 0.2 is more than 0.3); a difference this small is none. */
const driftOf = (total: number) => Math.max(1e-9, total * 4 * Number.EPSILON);

const leftOf = ({ body, refunds }: Conversion): number => {
  const left = body.order_total - refunds.reduce((sum, { amount }) => sum + amount, 0);
  return left <= driftOf(body.order_total) ? 0 : Number(left.toFixed(9));
};

/**
 * Assumed (api-refund): a part of an order can be refunded.
 * Assumed (api-refund-rest): no amount refunds all that is left.
 * Assumed (api-refund-repeat): the same `refund_id` counts again, and more than is left is a 400.
 * Assumed (api-refund-nothing-left): a refund when nothing is left is a 400.
 * Source: REST API, "Recording a refund", which doesn't tell the last two.
 */
export const recordRefund = (book: Book, body: RefundBody): Answered => {
  const conversion = conversionOf(book, body);
  const { left } = conversion;
  const amount = body.refund_amount ?? left;
  if (body.refund_amount === undefined && left === 0)
    return refuse(400, 'Nothing is left to refund of this conversion', 'api-refund-nothing-left');
  if (amount > left + driftOf(conversion.body.order_total))
    return refuse(
      400,
      `refund_amount is ${amount}, but ${left} is left to refund`,
      'api-refund-repeat',
    );

  const id = book.nextId('refund');
  conversion.refunds.push({ id, amount });
  conversion.left = leftOf(conversion);
  const { brandId } = book;
  book.enter({ event: 'refund', id, brandId, body, conversionId: conversion.id, amount });
  const how = body.refund_amount === undefined ? 'api-refund-rest' : 'api-refund';
  return {
    probe: body.claim_id === undefined ? how : 'api-claim-conversion',
    data: { conversion_id: conversion.id, refunded: amount, left: conversion.left },
  };
};
