import order from './payloads/bigcommerce-order.json' with { type: 'json' };
import refund from './payloads/bigcommerce-refund.json' with { type: 'json' };
import type { Store } from './sample.ts';

// The webhooks of BigCommerce have only IDs. This data is what its API returns for them.

export const bigcommerce: Store = {
  name: 'BigCommerce',
  money: 'units',
  events: [
    {
      name: 'bigcommerce-order',
      title: 'new order',
      event: 'conversion',
      data: order,
      webhook:
        'The BigCommerce webhook sends only the order ID. A developer, or a tool that can call the store’s API, has to fetch the order with its products and coupons, and POST it as JSON to your webhook’s address.',
      only: [{ path: 'payment_status', is: 'captured' }],
      notes: [
        'The coupon code is the referral code. If your customers can combine coupons, check which one is the referral code.',
      ],
      mapping: {
        customer_email: '{{billing_address.email}}',
        customer_name: '{{billing_address.first_name}} {{billing_address.last_name}}',
        order_id: '{{id}}',
        order_total: '{{total_inc_tax}}',
        tax: '{{total_tax}}',
        shipping: '{{shipping_cost_inc_tax}}',
        discount: '{{coupon_discount}}',
        referral_code: { list: 'coupons', value: 'code' },
        items: {
          each: 'products',
          fields: {
            name: '{{name}}',
            quantity: '{{quantity}}',
            unit_price: '{{price_ex_tax}}',
            sku: '{{sku}}',
          },
        },
      },
    },
    {
      name: 'bigcommerce-refund',
      title: 'item refunded',
      event: 'refund',
      data: refund,
      webhook:
        'The BigCommerce webhook sends only IDs. A developer, or a tool that can call the store’s API, has to fetch the refund (`GET /v3/orders/payment_actions/refunds/{id}`) and POST it as JSON to your webhook’s address.',
      mapping: {
        refund_type: 'partial',
        order_id: '{{data.order_id}}',
        refund_amount: '{{data.total_amount}}',
        refund_id: '{{data.id}}',
        refund_reason: '{{data.reason}}',
      },
    },
  ],
};
