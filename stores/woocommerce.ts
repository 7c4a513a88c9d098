import orderRefunded from './payloads/woocommerce-order-refunded.json' with { type: 'json' };
import order from './payloads/woocommerce-order.json' with { type: 'json' };
import refund from './payloads/woocommerce-refund.json' with { type: 'json' };
import type { Store } from './sample.ts';

const webhook = (topic: string): string =>
  `In WooCommerce → Settings → Advanced → Webhooks, add one with the topic ${topic}.`;

export const woocommerce: Store = {
  name: 'WooCommerce',
  money: 'units',
  events: [
    {
      name: 'woocommerce-order',
      title: 'new order',
      event: 'conversion',
      data: order,
      webhook: webhook('Order updated'),
      only: [{ path: 'status', is: 'processing' }],
      notes: [
        'AdvocateLoop’s plugin for WooCommerce records orders without a Zap. Use the plugin or this Zap, not both.',
        'The coupon code is the referral code. WooCommerce sends it in lowercase.',
        'Orders without shipping are `completed` instead of `processing`: add “or exactly matches `completed`” to the filter. An order that passes twice is counted once.',
        'WooCommerce doesn’t round unit prices, and they’re sent unchanged.',
        'Product names can contain HTML codes, such as `&ndash;` for a dash, and are recorded unchanged. To replace one, add Formatter by Zapier (Text, Replace) for the item names.',
      ],
      mapping: {
        customer_email: '{{billing.email}}',
        customer_name: '{{billing.first_name}} {{billing.last_name}}',
        order_id: '{{id}}',
        order_total: '{{total}}',
        tax: '{{total_tax}}',
        shipping: '{{shipping_total}}',
        discount: '{{discount_total}}',
        referral_code: { list: 'coupon_lines', value: 'code' },
        items: {
          each: 'line_items',
          fields: {
            name: '{{name}}',
            quantity: '{{quantity}}',
            unit_price: '{{price}}',
            sku: '{{sku}}',
            image_url: '{{image.src}}',
          },
        },
      },
    },
    {
      name: 'woocommerce-order-refunded',
      title: 'part of an order refunded',
      event: 'refund',
      negative: true,
      data: orderRefunded,
      webhook: webhook('Order updated'),
      needs: 'refund_amount',
      notes: [
        'Refunds in an order are negative. The minus sign is ignored.',
        'Every later change of the order sends the refund again, and only conversions are counted once. Change a refunded order only if you check **Rewards → Activity** afterward.',
      ],
      mapping: {
        refund_type: 'partial',
        order_id: '{{id}}',
        refund_amount: { list: 'refunds', value: 'total' },
        refund_id: { list: 'refunds', value: 'id' },
        refund_reason: { list: 'refunds', value: 'reason' },
      },
    },
    {
      // An entry of `GET /wc/v3/refunds`: the remaining amount is refunded.
      name: 'woocommerce-refund',
      title: 'whole order refunded',
      event: 'refund',
      data: refund,
      webhook:
        'WooCommerce has no webhook for this. A developer, or a tool that can call the store’s API, has to fetch each new refund (`GET /wp-json/wc/v3/refunds`) and POST it as JSON to your webhook’s address.',
      notes: [
        'The whole order is refunded, so Refund Amount is blank. For a partial refund, change Refund Type and map **Amount**.',
      ],
      mapping: {
        refund_type: 'full',
        order_id: '{{parent_id}}',
        refund_id: '{{id}}',
        refund_reason: '{{reason}}',
      },
    },
  ],
};
