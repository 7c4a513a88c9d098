import order from './payloads/paddle-order.json' with { type: 'json' };
import refund from './payloads/paddle-refund.json' with { type: 'json' };
import type { Store } from './sample.ts';

const webhook = (type: string): string =>
  `In Developer tools → Notifications, add a destination for ${type}.`;

export const paddle: Store = {
  name: 'Paddle',
  money: 'cents',
  events: [
    {
      name: 'paddle-order',
      title: 'transaction completed',
      event: 'conversion',
      data: order,
      webhook: webhook('transaction.completed'),
      only: [{ path: 'event_type', is: 'transaction.completed' }],
      notes: [
        'A transaction has neither the customer’s email nor the discount code. When you open the checkout, add both as custom data: `email` and `referral_code`.',
      ],
      mapping: {
        customer_email: '{{data.custom_data.email}}',
        order_id: '{{data.id}}',
        order_total: '{{data.details.totals.grand_total}}',
        tax: '{{data.details.totals.tax}}',
        discount: '{{data.details.totals.discount}}',
        referral_code: '{{data.custom_data.referral_code}}',
        items: {
          each: 'data.details.line_items',
          fields: {
            name: '{{product.name}}',
            quantity: '{{quantity}}',
            unit_price: '{{unit_totals.subtotal}}',
            image_url: '{{product.image_url}}',
          },
        },
      },
    },
    {
      name: 'paddle-refund',
      title: 'part of a transaction refunded',
      event: 'refund',
      data: refund,
      webhook: webhook('adjustment.updated'),
      only: [
        { path: 'data.action', is: 'refund' },
        { path: 'data.status', is: 'approved' },
      ],
      mapping: {
        refund_type: 'partial',
        order_id: '{{data.transaction_id}}',
        refund_amount: '{{data.totals.total}}',
        refund_id: '{{data.id}}',
        refund_reason: '{{data.reason}}',
      },
    },
  ],
};
