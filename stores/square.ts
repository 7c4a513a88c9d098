import payment from './payloads/square-payment.json' with { type: 'json' };
import refund from './payloads/square-refund.json' with { type: 'json' };
import type { Store } from './sample.ts';

const webhook = (type: string): string =>
  `In the Square developer console, open your app and subscribe a webhook to ${type}.`;

export const square: Store = {
  name: 'Square',
  money: 'cents',
  events: [
    {
      name: 'square-payment',
      title: 'payment completed',
      event: 'conversion',
      data: payment,
      webhook: webhook('payment.updated'),
      only: [
        { path: 'type', is: 'payment.updated' },
        { path: 'data.object.payment.status', is: 'COMPLETED' },
      ],
      notes: [
        'Map the payment ID as the Order ID. Square creates a new order for each refund, so a refund has another order ID.',
        'A payment has no discount codes. Your checkout has to set the reference ID to the referral code.',
        'A payment has no line items, so leave the item fields blank.',
      ],
      mapping: {
        customer_email: '{{data.object.payment.buyer_email_address}}',
        order_id: '{{data.object.payment.id}}',
        order_total: '{{data.object.payment.total_money.amount}}',
        referral_code: '{{data.object.payment.reference_id}}',
      },
    },
    {
      name: 'square-refund',
      title: 'part of a payment refunded',
      event: 'refund',
      data: refund,
      webhook: webhook('refund.updated'),
      only: [
        { path: 'type', is: 'refund.updated' },
        { path: 'data.object.refund.status', is: 'COMPLETED' },
      ],
      mapping: {
        refund_type: 'partial',
        order_id: '{{data.object.refund.payment_id}}',
        refund_amount: '{{data.object.refund.amount_money.amount}}',
        refund_id: '{{data.object.refund.id}}',
        refund_reason: '{{data.object.refund.reason}}',
      },
    },
  ],
};
