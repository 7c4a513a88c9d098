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
      // An entry of `GET /wc/v3/refunds`.
      name: 'woocommerce-refund',
      title: 'refund from the API',
      event: 'refund',
      data: refund,
      webhook:
        'WooCommerce has no webhook for this. A developer, or a tool that can call the store’s API, has to fetch each new refund (`GET /wp-json/wc/v3/refunds`) and POST it as JSON to your webhook’s address.',
      mapping: {
        refund_type: 'partial',
        order_id: '{{parent_id}}',
        refund_amount: '{{amount}}',
        refund_id: '{{id}}',
        refund_reason: '{{reason}}',
      },
    },
    {
      name: 'woocommerce-order-refunded',
      title: 'whole order refunded',
      event: 'refund',
      data: orderRefunded,
      webhook: webhook('Order updated'),
      only: [{ path: 'status', is: 'refunded' }],
      notes: [
        'WooCommerce sends the order again after each later change. Nothing is counted twice: once nothing is left to refund, AdvocateLoop rejects the refund, and you can ignore the error.',
        'A refund of only a part isn’t recorded: the order keeps its status and arrives again after every change, so the refund would be recorded again and again. Use the refunds from the API for these.',
      ],
      mapping: { refund_type: 'full', order_id: '{{id}}' },
    },
  ],
};
