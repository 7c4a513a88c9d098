/** Notes on each recipe, keyed by the name of the sample. */

export interface Note {
  /** The trigger. */
  readonly start: string;
  readonly mind: readonly string[];
}

const sheet = 'Trigger: a new row in Google Sheets. Your columns may differ from this example.';
const typedItem = 'Each row has one product, so the item fields record one item.';

export const notes: Readonly<Record<string, Note>> = {
  'shopify-order': {
    start: 'Trigger: an order is paid (the Shopify webhook `orders/paid`).',
    mind: [
      'Map `id` as the Order ID, not the number that customers see (`#1047`), because refunds include only `id`.',
      'Map the item fields from the line items, so every line item is recorded.',
      'Where the referral code is stored depends on your theme. Here it’s in the first note attribute.',
    ],
  },
  'shopify-refund': {
    start: 'Trigger: a refund is created (the Shopify webhook `refunds/create`).',
    mind: [
      'A refund to two payment methods has two transactions. Add them with Formatter by Zapier (Numbers, Perform Math Operation, Add).',
    ],
  },
  'woocommerce-order': {
    start: 'Trigger: an order is paid in WooCommerce.',
    mind: [
      'AdvocateLoop’s plugin for WooCommerce records orders without a Zap. Use the plugin or this Zap, not both.',
      'WooCommerce doesn’t round unit prices, and they’re sent unchanged.',
    ],
  },
  'woocommerce-refund': {
    start: 'Trigger: a refund is created in WooCommerce.',
    mind: [
      'The whole order is refunded, so Refund Amount is blank. For a partial refund, change Refund Type and map `amount`.',
    ],
  },
  'woocommerce-order-refunded': {
    start: 'Trigger: an order is updated in WooCommerce.',
    mind: ['Refunds in an order are negative. The minus sign is ignored.'],
  },
  'stripe-checkout': {
    start: 'Trigger: a checkout is completed (the Stripe event `checkout.session.completed`).',
    mind: [
      'Map the payment intent as the Order ID, because it’s the only ID that Stripe’s refunds include.',
      'This event has no line items, so leave the item fields blank.',
    ],
  },
  'stripe-refund': {
    start: 'Trigger: a refund is created (the Stripe event `refund.created`).',
    mind: ['`amount` is the amount refunded this time.'],
  },
  'stripe-charge-refunded': {
    start: 'Trigger: a charge is refunded (the Stripe event `charge.refunded`).',
    mind: [
      'Don’t map `amount_refunded`, because it’s the total of all refunds of the charge. Use this event only for full refunds, and `refund.created` only for partial ones.',
    ],
  },
  'sheets-order-dollars': { start: sheet, mind: [typedItem] },
  'sheets-order-euros': {
    start: sheet,
    mind: [
      typedItem,
      '`1.234,50 €` has only one meaning. For `97,50` without a currency sign, set **Number Format** to decimal comma.',
    ],
  },
  'sheets-order-ambiguous': {
    start: sheet,
    mind: [
      'Set **Number Format** to the format of your sheet, or show two decimals in that column in Google Sheets.',
    ],
  },
  'sheets-refund-brackets': {
    start: sheet,
    mind: [
      'The accounting format shows refunds in parentheses. They’re ignored in a refund amount.',
    ],
  },
  'typeform-claim': {
    start: 'Trigger: a new entry in Typeform.',
    mind: [
      'The referral code is in a hidden field. Add `referral_code` to the form, and to its web address as `#referral_code=…`.',
    ],
  },
  'webflow-claim': {
    start: 'Trigger: a form is submitted in Webflow.',
    mind: ['The fields have the names from your form.'],
  },
  'postmark-visit': {
    start: 'Trigger: a link is clicked (the Postmark click webhook).',
    mind: [
      'Send every email with the referral code in its metadata, as `referral_code`.',
      'Every click is recorded. AdvocateLoop doesn’t promise to count a repeated visit only once.',
    ],
  },
};
