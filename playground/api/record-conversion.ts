import type { Book, Conversion } from './books.ts';
import type { ClaimBody, ConversionBody, VisitBody } from './events.ts';
import type { Answered } from './reply.ts';

const claimKey = (referralCode: string, email: string) => JSON.stringify([referralCode, email]);

/**
 * Assumed (api-claim-conversion): a claim leads to one conversion, the next with its referral code
 * and email. Source: none.
 */
const takeClaim = (book: Book, { referral_code, customer_email }: ConversionBody) =>
  referral_code === undefined
    ? undefined
    : book.openClaims.get(claimKey(referral_code, customer_email))?.shift();

/**
 * A repeated `order_id` is not counted again and answers with the first conversion's id.
 *
 * Assumed (api-conversion): the answer has a `conversion_id`.
 * Assumed (api-repeat): a repeat gets the same response as the first, with the same `conversion_id`.
 * Assumed (api-repeat-amount): a repeat with another amount changes nothing.
 * Assumed (api-second-order): another `order_id` is another conversion, even of the same person.
 * Source: REST API, "Webhook fires multiple times", which doesn't tell the answer.
 */
export const recordConversion = (book: Book, body: ConversionBody): Answered => {
  const known = body.order_id === undefined ? undefined : book.orders.get(body.order_id);
  if (known) {
    known.repeats += 1;
    const isSame = known.body.order_total === body.order_total;
    return {
      probe: isSame ? 'api-repeat' : 'api-repeat-amount',
      data: { conversion_id: known.id, duplicate: true },
    };
  }
  const id = book.nextId('conversion');
  const claim = takeClaim(book, body);
  const conversion: Conversion = {
    event: 'conversion',
    id,
    brandId: book.brandId,
    body,
    ...(claim && { claimId: claim.id }),
    repeats: 0,
    refunds: [],
    left: body.order_total,
  };
  if (claim) claim.conversionId = id;
  if (body.order_id !== undefined) book.orders.set(body.order_id, conversion);
  book.conversions.set(id, conversion);
  book.enter(conversion);
  return { probe: 'api-conversion', data: { conversion_id: id, duplicate: false } };
};

/**
 * Assumed (api-claim): the answer has a `claim_id`. Source: REST API, "Recording a refund", takes
 * one.
 */
export const recordClaim = (book: Book, body: ClaimBody): Answered => {
  const claim = { event: 'claim' as const, id: book.nextId('claim'), brandId: book.brandId, body };
  const key = claimKey(body.referral_code, body.email);
  book.openClaims.set(key, [...(book.openClaims.get(key) ?? []), claim]);
  book.claims.set(claim.id, claim);
  book.enter(claim);
  return { probe: 'api-claim', data: { claim_id: claim.id } };
};

/**
 * Assumed (api-visit): the answer has a `visit_id`. Source: none; REST API, "Recording a visit".
 */
export const recordVisit = (book: Book, body: VisitBody): Answered => {
  const id = book.nextId('visit');
  book.enter({ event: 'visit', id, brandId: book.brandId, body });
  return { probe: 'api-visit', data: { visit_id: id } };
};
