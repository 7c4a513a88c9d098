import * as z from 'zod';

// A field is either left out or holds something: nothing stands for "no value".

export const text = z.string().regex(/\S/, 'must not be blank');

export const email = text.regex(
  /^[^\s@]+@[^\s@]+$/,
  'must be an email address: one @ with something on both sides and no white space',
);

/** In the currency's main unit: 108.00, not 10800. */
export const amount = z.number().min(0, 'must be 0 or more');

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

export const items = z.array(item).min(1, 'must not be empty');
