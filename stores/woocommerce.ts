import type { Sample } from './sample.ts';
import orderRefunded from './payloads/woocommerce-order-refunded.json' with { type: 'json' };
import order from './payloads/woocommerce-order.json' with { type: 'json' };
import refund from './payloads/woocommerce-refund.json' with { type: 'json' };

/** A German store: prices include tax, and the API writes every amount with a decimal point. */
export const woocommerceOrder: Sample = {
  name: 'woocommerce-order',
  title: 'WooCommerce: new order',
  source: 'https://developer.woocommerce.com/docs/apis/rest-api/v3/orders/',
  event: 'conversion',
  payload: order,
  mapping: {
    customer_email: '{{billing.email}}',
    customer_name: '{{billing.first_name}} {{billing.last_name}}',
    order_id: '{{id}}',
    order_total: '{{total}}',
    tax: '{{total_tax}}',
    shipping: '{{shipping_total}}',
    discount: '{{discount_total}}',
    referral_code: '{{meta_data.0.value}}',
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
  body: {
    customer_email: 'juergen.weiss@example.org',
    customer_name: 'Jürgen Weiß',
    order_id: '2087',
    order_total: 132.61,
    tax: 21.17,
    shipping: 4.12,
    discount: 11.92,
    referral_code: 'LEA-93H',
    items: [
      {
        name: 'Leinenhemd &ndash; Blau, M',
        quantity: 2,
        unit_price: 45,
        sku: 'HEMD-BL-M',
        image_url: 'https://store.example.org/wp-content/uploads/leinenhemd-blau.jpg',
      },
      { name: 'Seifenschale', quantity: 1, unit_price: 17.319328 },
    ],
  },
};

/** An entry of `GET /wc/v3/refunds`. `parent_id` is the order; the remaining amount is refunded. */
export const woocommerceRefund: Sample = {
  name: 'woocommerce-refund',
  title: 'WooCommerce: whole order refunded',
  source: 'https://developer.woocommerce.com/docs/apis/rest-api/v3/refunds/',
  event: 'refund',
  payload: refund,
  mapping: {
    refund_type: 'full',
    order_id: '{{parent_id}}',
    refund_id: '{{id}}',
    refund_reason: '{{reason}}',
  },
  body: {
    order_id: '2087',
    refund_id: '2094',
    refund_reason: 'Retoure: Hemd zu klein',
  },
};

/**
 * An earlier partial refund, as part of its order. The totals in `refunds` are negative. Zapier
 * accepts that, and on Make the mapping has to remove the minus sign.
 */
export const woocommerceOrderRefunded: Sample = {
  name: 'woocommerce-order-refunded',
  title: 'WooCommerce: order with a negative refund',
  source: 'https://developer.woocommerce.com/docs/apis/rest-api/v3/orders/',
  event: 'refund',
  payload: orderRefunded,
  formatted: true,
  mapping: {
    refund_type: 'partial',
    order_id: '{{id}}',
    refund_amount: '{{refunds.0.total}}',
    refund_id: '{{refunds.0.id}}',
    refund_reason: '{{refunds.0.reason}}',
  },
  body: {
    order_id: '2087',
    refund_amount: 4.9,
    refund_id: '2092',
    refund_reason: 'Versand verspätet',
  },
};
