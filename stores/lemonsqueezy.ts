import order from './payloads/lemonsqueezy-order.json' with { type: 'json' };
import refund from './payloads/lemonsqueezy-refund.json' with { type: 'json' };
import type { Store } from './sample.ts';

const webhook = (type: string): string => `In Settings → Webhooks, add one for ${type}.`;

export const lemonsqueezy: Store = {
  name: 'Lemon Squeezy',
  money: 'cents',
  events: [
    {
      name: 'lemonsqueezy-order',
      title: 'order paid',
      event: 'conversion',
      data: order,
      webhook: webhook('order_created'),
      only: [
        { path: 'meta.event_name', is: 'order_created' },
        { path: 'data.attributes.status', is: 'paid' },
      ],
      notes: [
        'The order doesn’t include its discount code. Add the referral code to the link of your checkout, as `?checkout[custom][referral_code]=…`.',
      ],
      mapping: {
        customer_email: '{{data.attributes.user_email}}',
        customer_name: '{{data.attributes.user_name}}',
        order_id: '{{data.id}}',
        order_total: '{{data.attributes.total}}',
        tax: '{{data.attributes.tax}}',
        discount: '{{data.attributes.discount_total}}',
        referral_code: '{{meta.custom_data.referral_code}}',
        items: {
          fields: {
            name: '{{data.attributes.first_order_item.product_name}}',
            quantity: '{{data.attributes.first_order_item.quantity}}',
            unit_price: '{{data.attributes.first_order_item.price}}',
          },
        },
      },
    },
    {
      name: 'lemonsqueezy-refund',
      title: 'whole order refunded',
      event: 'refund',
      data: refund,
      webhook: webhook('order_refunded'),
      only: [
        { path: 'meta.event_name', is: 'order_refunded' },
        { path: 'data.attributes.status', is: 'refunded' },
      ],
      notes: [
        'The refunded amount is the total of all refunds of the order, so don’t map it. Record partial refunds by hand.',
      ],
      mapping: { refund_type: 'full', order_id: '{{data.id}}', refund_reason: 'Refunded in full' },
    },
  ],
};
