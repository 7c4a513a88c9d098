/** What a table of fields can't say, by the name of the sample. */

export interface Note {
  /** What starts the Zap. */
  readonly start: string;
  readonly mind: readonly string[];
}

const sheet = 'A new row in Google Sheets; the columns here are those of one such sheet.';
const typedItem = 'The items are typed once, as a row has one product: one item is recorded.';

export const notes: Readonly<Record<string, Note>> = {
  'shopify-order': {
    start: 'A paid order, `orders/paid` among Shopify’s webhooks.',
    mind: [
      'The Order ID is `id` and not the number that people see (`#1047`), because a refund repeats `id` alone.',
      'Map the fields of the items from the line items, so that each line becomes an item.',
      'The code is where your theme leaves it, here in the first note attribute.',
    ],
  },
  'shopify-refund': {
    start: 'A refund, `refunds/create` among Shopify’s webhooks.',
    mind: [
      'A refund to two payment methods has two transactions: add them up with Formatter by Zapier (Numbers, Perform Math Operation, Add).',
    ],
  },
  'woocommerce-order': {
    start: 'A paid order of WooCommerce.',
    mind: [
      'AdvocateLoop’s own plugin for WooCommerce does this without a Zap. Use one of the two.',
      'Unit prices are not rounded, and are sent as they are.',
    ],
  },
  'woocommerce-refund': {
    start: 'A refund of WooCommerce.',
    mind: [
      'Everything is refunded, so the amount stays blank. For a part, choose the other Refund Type and map `amount`.',
    ],
  },
  'woocommerce-order-refunded': {
    start: 'An updated order of WooCommerce.',
    mind: ['The refunds within an order are negative, and are read without the minus sign.'],
  },
  'stripe-checkout': {
    start: 'A completed checkout, `checkout.session.completed` among Stripe’s events.',
    mind: [
      'The Order ID is the payment intent, the one ID that Stripe’s refunds repeat.',
      'The event brings no line items: leave the items empty.',
    ],
  },
  'stripe-refund': {
    start: 'A refund, `refund.created` among Stripe’s events.',
    mind: ['`amount` is what went back this time.'],
  },
  'stripe-charge-refunded': {
    start: 'A charge that is refunded as a whole, `charge.refunded` among Stripe’s events.',
    mind: [
      'Never map `amount_refunded`: it adds up all refunds of the charge. Use this for full refunds and `refund.created` for the others, not both.',
    ],
  },
  'sheets-order-dollars': { start: sheet, mind: [typedItem] },
  'sheets-order-euros': {
    start: sheet,
    mind: [
      typedItem,
      'A total such as `1.234,50 €` is clear. Where `97,50` stands without a currency sign, choose “Decimal comma” as the Number Format.',
    ],
  },
  'sheets-order-ambiguous': {
    start: sheet,
    mind: [
      'Choose the Number Format of your sheet, or give the column two decimals in Google Sheets.',
    ],
  },
  'sheets-refund-brackets': {
    start: sheet,
    mind: [
      'The accounting format prints money that went out in parentheses. A refund is read without them.',
    ],
  },
  'typeform-claim': {
    start: 'A new entry in Typeform.',
    mind: [
      'The code comes in a hidden field: add `referral_code` to the form, and to its address as `#referral_code=…`.',
    ],
  },
  'webflow-claim': {
    start: 'A form submission in Webflow.',
    mind: ['Fields have the names that the form gives them.'],
  },
  'postmark-visit': {
    start: 'A click, the click webhook of Postmark.',
    mind: [
      'Send every mail with the code in its metadata, under `referral_code`.',
      'A click is recorded every time. Nothing says that a repeated visit is counted once.',
    ],
  },
};
