import order from './payloads/chargebee-order.json' with { type: 'json' };
import refund from './payloads/chargebee-refund.json' with { type: 'json' };
import type { Store } from './sample.ts';

const discounts = 'content.invoice.discounts';

const webhook = (type: string): string =>
  `In Settings → Configure Chargebee → Webhooks, add one for ${type}.`;

export const chargebee: Store = {
  name: 'Chargebee',
  money: 'cents',
  events: [
    {
      name: 'chargebee-order',
      title: 'invoice paid',
      event: 'conversion',
      data: order,
      webhook: webhook('payment_succeeded'),
      only: [
        { path: 'event_type', is: 'payment_succeeded' },
        { path: 'content.invoice.status', is: 'paid' },
      ],
      notes: [
        'The coupon ID is the referral code, so create each coupon with the code as its ID.',
        'Each renewal is an invoice of its own and is recorded too. To record only the first, filter by **Content Invoice First Invoice**.',
      ],
      mapping: {
        customer_email: '{{content.customer.email}}',
        customer_name: '{{content.customer.first_name}} {{content.customer.last_name}}',
        order_id: '{{content.invoice.id}}',
        order_total: '{{content.invoice.total}}',
        tax: '{{content.invoice.tax}}',
        discount: { list: discounts, value: 'amount', take: 'sum' },
        referral_code: { list: discounts, value: 'entity_id' },
        items: {
          each: 'content.invoice.line_items',
          fields: {
            name: '{{description}}',
            quantity: '{{quantity}}',
            unit_price: '{{unit_amount}}',
            sku: '{{entity_id}}',
          },
        },
      },
    },
    {
      name: 'chargebee-refund',
      title: 'part of an invoice refunded',
      event: 'refund',
      data: refund,
      webhook: webhook('payment_refunded'),
      only: [{ path: 'event_type', is: 'payment_refunded' }],
      mapping: {
        refund_type: 'partial',
        order_id: '{{content.credit_note.reference_invoice_id}}',
        refund_amount: '{{content.transaction.amount}}',
        refund_id: '{{content.transaction.id}}',
        refund_reason: '{{content.credit_note.reason_code}}',
      },
    },
  ],
};
