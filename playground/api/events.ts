import * as z from 'zod';

// A field is either left out or holds something: nothing stands for "no value".

const text = z.string().regex(/\S/, 'must not be blank');

const email = text.regex(
  /^[^\s@]+@[^\s@]+$/,
  'must be an email address: one @ with something on both sides and no white space',
);

/** In the currency's main unit: 108.00, not 10800. */
const amount = z.number().min(0, 'must be 0 or more');

/** Source: REST API, "Each entry in items"; `line_total` stands in the notes of `unit_price`. */
const item = z.strictObject({
  name: text,
  quantity: z.number().positive('must be more than 0').optional(),
  unit_price: amount.optional(),
  line_total: amount.optional(),
  sku: text.optional(),
  category_path: z.array(text).min(1, 'must not be empty').optional(),
  image_url: text.optional(),
});

const items = z.array(item).min(1, 'must not be empty');

/** Source: REST API, "Recording a conversion". */
export const conversion = z.strictObject({
  customer_email: email,
  order_total: amount,
  tax: amount,
  shipping: amount,
  discount: amount,
  customer_name: text.optional(),
  order_id: text.optional(),
  referral_code: text.optional(),
  items: items.optional(),
});

/** Source: REST API, "Recording a refund". */
export const refund = z
  .strictObject({
    order_id: text.optional(),
    conversion_id: text.optional(),
    claim_id: text.optional(),
    refund_amount: amount.optional(),
    refund_id: text.optional(),
    refund_reason: text.optional(),
    items: z.never("must be left out: refunds don't include items").optional(),
  })
  .refine(
    ({ order_id, conversion_id, claim_id }) => order_id ?? conversion_id ?? claim_id,
    'must name the conversion: at least one of order_id, conversion_id, or claim_id',
  );

/** Source: REST API, "Recording a claim". */
export const claim = z.strictObject({
  referral_code: text,
  email,
  name: text.optional(),
  phone: text.optional(),
  items: items.optional(),
});

/**
 * Assumed (api-visit-fields): a visit has the fields of the example and no others, and means nothing
 * without its referral code. Source: REST API, "Recording a visit", has no field table.
 */
export const visit = z.strictObject({
  referral_code: text,
  landing_page: text.optional(),
  utm_source: text.optional(),
  utm_medium: text.optional(),
  utm_campaign: text.optional(),
});

export type ConversionBody = z.infer<typeof conversion>;
export type RefundBody = z.infer<typeof refund>;
export type ClaimBody = z.infer<typeof claim>;
export type VisitBody = z.infer<typeof visit>;
