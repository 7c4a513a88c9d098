import order from './payloads/shopify-order.json' with { type: 'json' };
import refund from './payloads/shopify-refund.json' with { type: 'json' };
import type { Store } from './sample.ts';

export const shopify: Store = {
  name: 'Shopify',
  money: 'units',
  events: [
    {
      name: 'shopify-order',
      title: 'order paid',
      event: 'conversion',
      data: order,
      zapier: { app: 'Shopify', trigger: 'New Paid Order' },
      webhook: 'In Settings → Notifications → Webhooks, create one for Order payment in JSON.',
      notes: [
        'Map **ID** as the Order ID, not the number that customers see (`#1047`), because refunds include only the ID.',
        'The discount code is the referral code. If your customers can combine discount codes, check which one is the referral code.',
        'If your store doesn’t use discount codes for referrals, the landing page (**Landing Site**) has the code of a referral link, such as `/?ref=OMAR-4K2`.',
      ],
      mapping: {
        customer_email: '{{email}}',
        customer_name: '{{customer.first_name}} {{customer.last_name}}',
        order_id: '{{id}}',
        // The `current_` totals include edits made before payment.
        order_total: '{{current_total_price}}',
        tax: '{{current_total_tax}}',
        shipping: '{{total_shipping_price_set.shop_money.amount}}',
        discount: '{{current_total_discounts}}',
        referral_code: { list: 'discount_codes', value: 'code' },
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
    },
    {
      name: 'shopify-refund',
      title: 'one item refunded',
      event: 'refund',
      data: refund,
      webhook: 'In Settings → Notifications → Webhooks, create one for Refund create in JSON.',
      notes: [
        'A refund has one transaction for each payment method and each attempt. Those with the status `success` or `pending` count. On Make, they’re added automatically. In a Zap, continue only if **Transactions Status** contains one of the two. If there are several transactions, the run stops: map the amount with Formatter by Zapier (Numbers, Spreadsheet-Style Formula), and replay it.',
      ],
      needs: 'refund_amount',
      mapping: {
        refund_type: 'partial',
        order_id: '{{order_id}}',
        refund_amount: {
          list: 'transactions',
          where: ['status', 'success', 'pending'],
          value: 'amount',
          take: 'sum',
        },
        refund_id: '{{id}}',
        refund_reason: '{{note}}',
      },
      shown: { refund_amount: 'Transactions Amount' },
    },
  ],
};
