import chargeRefunded from './payloads/stripe-charge-refunded.json' with { type: 'json' };
import checkout from './payloads/stripe-checkout.json' with { type: 'json' };
import refund from './payloads/stripe-refund.json' with { type: 'json' };
import type { Store } from './sample.ts';

// The payment intent is the only ID that all three events include.

const webhook = (type: string): string =>
  `In Developers → Webhooks, add an endpoint for the event ${type}.`;

export const stripe: Store = {
  name: 'Stripe',
  money: 'cents',
  events: [
    {
      name: 'stripe-checkout',
      title: 'checkout completed',
      event: 'conversion',
      data: checkout,
      webhook: webhook('checkout.session.completed'),
      only: [
        { path: 'type', is: 'checkout.session.completed' },
        { path: 'data.object.payment_status', is: 'paid' },
      ],
      notes: [
        'Map the payment intent as the Order ID, because it’s the only ID that Stripe’s refunds include.',
        'Add the referral code to the link of your checkout, as `client_reference_id`.',
        'This event has no line items, so leave the item fields blank.',
      ],
      mapping: {
        customer_email: '{{data.object.customer_details.email}}',
        customer_name: '{{data.object.customer_details.name}}',
        order_id: '{{data.object.payment_intent}}',
        order_total: '{{data.object.amount_total}}',
        tax: '{{data.object.total_details.amount_tax}}',
        shipping: '{{data.object.total_details.amount_shipping}}',
        discount: '{{data.object.total_details.amount_discount}}',
        referral_code: '{{data.object.client_reference_id}}',
      },
    },
    {
      name: 'stripe-refund',
      title: 'payment refunded',
      event: 'refund',
      data: refund,
      webhook: webhook('refund.created'),
      only: [{ path: 'type', is: 'refund.created' }],
      notes: ['The amount is what was refunded this time, in part or in full.'],
      mapping: {
        refund_type: 'partial',
        order_id: '{{data.object.payment_intent}}',
        refund_amount: '{{data.object.amount}}',
        refund_id: '{{data.object.id}}',
        refund_reason: '{{data.object.reason}}',
      },
    },
    {
      // Since version 2022-11-15, the refunds themselves aren't in the event:
      // https://docs.stripe.com/changelog/2022-11-15/deprecates-charges-auto-expand
      name: 'stripe-charge-refunded',
      title: 'remaining amount refunded',
      event: 'refund',
      data: chargeRefunded,
      webhook: webhook('charge.refunded, instead of refund.created'),
      only: [
        { path: 'type', is: 'charge.refunded' },
        { path: 'data.object.refunded', is: 'true' },
      ],
      notes: [
        'Use either this Zap or the one for `refund.created`, not both: Stripe sends `refund.created` for full refunds too. This Zap records nothing until the whole charge is refunded.',
        'Don’t map **Amount Refunded**, because it’s the total of all refunds of the charge.',
      ],
      mapping: {
        refund_type: 'full',
        order_id: '{{data.object.payment_intent}}',
        refund_reason: 'Refunded in full',
      },
    },
  ],
};
