import order from './payloads/snipcart-order.json' with { type: 'json' };
import refund from './payloads/snipcart-refund.json' with { type: 'json' };
import type { Store } from './sample.ts';

const webhook = 'In Account → Webhooks, add the address.';

export const snipcart: Store = {
  name: 'Snipcart',
  money: 'units',
  events: [
    {
      name: 'snipcart-order',
      title: 'order completed',
      event: 'conversion',
      data: order,
      webhook,
      only: [{ path: 'eventName', is: 'order.completed' }],
      notes: [
        'The discount code is the referral code. If your customers can combine discounts, check which one is the referral code.',
      ],
      mapping: {
        customer_email: '{{content.email}}',
        customer_name: '{{content.billingAddressName}}',
        order_id: '{{content.token}}',
        order_total: '{{content.finalGrandTotal}}',
        tax: '{{content.taxesTotal}}',
        shipping: '{{content.shippingFees}}',
        discount: '{{content.savedAmount}}',
        referral_code: { list: 'content.discounts', value: 'code' },
        items: {
          each: 'content.items',
          fields: {
            name: '{{name}}',
            quantity: '{{quantity}}',
            unit_price: '{{price}}',
            sku: '{{id}}',
            image_url: '{{image}}',
          },
        },
      },
    },
    {
      name: 'snipcart-refund',
      title: 'part of an order refunded',
      event: 'refund',
      data: refund,
      webhook,
      only: [{ path: 'eventName', is: 'order.refund.created' }],
      mapping: {
        refund_type: 'partial',
        order_id: '{{content.orderToken}}',
        refund_amount: '{{content.amount}}',
        refund_id: '{{content.id}}',
        refund_reason: '{{content.comment}}',
      },
    },
  ],
};
