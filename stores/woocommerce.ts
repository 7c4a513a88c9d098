import orderRefunded from './payloads/woocommerce-order-refunded.json' with { type: 'json' };
import order from './payloads/woocommerce-order.json' with { type: 'json' };
import refund from './payloads/woocommerce-refund.json' with { type: 'json' };
import type { Store } from './sample.ts';

const webhook = (topic: string): string =>
  `In WooCommerce → Settings → Advanced → Webhooks, add one with the status Active and the topic ${topic}.`;

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
      only: [{ path: 'status', is: ['processing', 'completed'] }],
      notes: [
        'AdvocateLoop’s plugin for WooCommerce records orders without a Zap. Use the plugin or this Zap, not both.',
        'The coupon code is the referral code. WooCommerce sends it in lowercase.',
        'An order passes the filter again with each change, and is counted once.',
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
      title: 'order with a refund',
      event: 'refund',
      negative: true,
      data: orderRefunded,
      webhook: webhook('Order updated'),
      needs: 'refund_amount',
      notes: [
        'Refunds in an order are negative. The minus sign is ignored.',
        'This is for refunds of a part and of the whole order. Don’t combine it with the one for refunds from the API, which records them a second time.',
        'Each later change of the order, such as shipping it, sends the refund again, and the refund is recorded again. Let each ID of a refund through only once, for example with Storage by Zapier and a filter, or with a data store on Make.',
        'After a second refund of an order, the list has both. On Zapier, the run stops: map the new amount with Formatter by Zapier (Text, Split Text). On Make, the first one of the list counts.',
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
      title: 'refund from the API',
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
