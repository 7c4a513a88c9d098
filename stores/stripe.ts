import type { Sample } from './sample.ts';
import chargeRefunded from './payloads/stripe-charge-refunded.json' with { type: 'json' };
import checkout from './payloads/stripe-checkout.json' with { type: 'json' };
import refund from './payloads/stripe-refund.json' with { type: 'json' };

// Amounts are in cents. The payment intent is the only ID that all three events include.

/** `checkout.session.completed`. It has no line items: Stripe returns them for another request. */
export const stripeCheckout: Sample = {
  name: 'stripe-checkout',
  title: 'Stripe: checkout completed',
  source: 'https://docs.stripe.com/api/checkout/sessions/object',
  event: 'conversion',
  payload: checkout,
  mapping: {
    customer_email: '{{data.object.customer_details.email}}',
    customer_name: '{{data.object.customer_details.name}}',
    order_id: '{{data.object.payment_intent}}',
    order_total: { cents: 'data.object.amount_total' },
    tax: { cents: 'data.object.total_details.amount_tax' },
    shipping: { cents: 'data.object.total_details.amount_shipping' },
    discount: { cents: 'data.object.total_details.amount_discount' },
    referral_code: '{{data.object.client_reference_id}}',
  },
  body: {
    customer_email: 'tomas.avery@example.net',
    customer_name: 'Tomás Avery',
    order_id: 'pi_3TAbCdSampleOrder0Zx91Kq',
    order_total: 108.5,
    tax: 8,
    shipping: 7.5,
    discount: 5,
    referral_code: 'NADIA-88',
  },
};

/** `refund.created`: the amount of this one refund. */
export const stripeRefund: Sample = {
  name: 'stripe-refund',
  title: 'Stripe: part of a payment refunded',
  source: 'https://docs.stripe.com/api/refunds/object',
  event: 'refund',
  payload: refund,
  mapping: {
    refund_type: 'partial',
    order_id: '{{data.object.payment_intent}}',
    refund_amount: { cents: 'data.object.amount' },
    refund_id: '{{data.object.id}}',
    refund_reason: '{{data.object.reason}}',
  },
  body: {
    order_id: 'pi_3TAbCdSampleOrder0Zx91Kq',
    refund_amount: 25.5,
    refund_id: 're_3TAbCdSampleRefund0Kd4Wm',
    refund_reason: 'requested_by_customer',
  },
};

/**
 * `charge.refunded` after the remaining amount was refunded. Its `amount_refunded` is the total of
 * all refunds of the charge, so it must not be mapped as the amount of this one. Since version
 * 2022-11-15, the refunds themselves aren't in the event:
 * https://docs.stripe.com/changelog/2022-11-15/deprecates-charges-auto-expand
 */
export const stripeChargeRefunded: Sample = {
  name: 'stripe-charge-refunded',
  title: 'Stripe: remaining amount refunded',
  source: 'https://docs.stripe.com/api/charges/object',
  event: 'refund',
  payload: chargeRefunded,
  mapping: {
    refund_type: 'full',
    order_id: '{{data.object.payment_intent}}',
    refund_reason: 'Refunded in full',
  },
  body: {
    order_id: 'pi_3TAbCdSampleOrder0Zx91Kq',
    refund_reason: 'Refunded in full',
  },
};
