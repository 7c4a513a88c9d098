import type { Sample } from './sample.ts';
import order from './payloads/shopify-order.json' with { type: 'json' };
import refund from './payloads/shopify-refund.json' with { type: 'json' };

/**
 * The `orders/paid` webhook. The order ID is `id`, not the order's name (`#1047`), because refunds
 * include only `id`. The `current_` totals include edits made before payment.
 */
export const shopifyOrder: Sample = {
  name: 'shopify-order',
  title: 'Shopify: order paid',
  source: 'https://shopify.dev/docs/api/admin-rest/latest/resources/order',
  event: 'conversion',
  payload: order,
  mapping: {
    customer_email: '{{email}}',
    customer_name: '{{customer.first_name}} {{customer.last_name}}',
    order_id: '{{id}}',
    order_total: '{{current_total_price}}',
    tax: '{{current_total_tax}}',
    shipping: '{{total_shipping_price_set.shop_money.amount}}',
    discount: '{{current_total_discounts}}',
    referral_code: '{{note_attributes.0.value}}',
    items: {
      each: 'line_items',
      fields: {
        name: '{{title}}',
        quantity: '{{quantity}}',
        unit_price: '{{price}}',
        sku: '{{sku}}',
      },
    },
  },
  body: {
    customer_email: 'maya.lindqvist@example.com',
    customer_name: 'Maya Lindqvist',
    order_id: '6214870345921',
    order_total: 118.11,
    tax: 7.31,
    shipping: 10,
    discount: 11.2,
    referral_code: 'OMAR-4K2',
    items: [
      { name: 'Linen Tote', quantity: 1, unit_price: 48, sku: 'TOTE-NAT' },
      { name: 'Cotton Apron, 30" × 34"', quantity: 2, unit_price: 32, sku: 'APRON-34' },
      { name: 'Thank-you card', quantity: 1, unit_price: 0 },
    ],
  },
};

/** The `refunds/create` webhook. The refunded amount is in its transactions. */
export const shopifyRefund: Sample = {
  name: 'shopify-refund',
  title: 'Shopify: one item refunded',
  source: 'https://shopify.dev/docs/api/admin-rest/latest/resources/refund',
  event: 'refund',
  payload: refund,
  mapping: {
    refund_type: 'partial',
    order_id: '{{order_id}}',
    refund_amount: '{{transactions.0.amount}}',
    refund_id: '{{id}}',
    refund_reason: '{{note}}',
  },
  body: {
    order_id: '6214870345921',
    refund_amount: 30.89,
    refund_id: '1029384756609',
    refund_reason: 'One apron came without its pocket, "see photo" 📷',
  },
};
