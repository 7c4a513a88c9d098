import order from './payloads/wix-order.json' with { type: 'json' };
import refund from './payloads/wix-refund.json' with { type: 'json' };
import type { Store } from './sample.ts';

const webhook = (trigger: string): string =>
  `In Automations, start with ${trigger}, and add Send HTTP request with the whole order.`;

export const wix: Store = {
  name: 'Wix',
  money: 'units',
  events: [
    {
      name: 'wix-order',
      title: 'order paid',
      event: 'conversion',
      data: order,
      webhook: webhook('Order placed'),
      only: [{ path: 'paymentStatus', is: 'PAID' }],
      notes: ['The coupon code is the referral code. Automatic discounts have none.'],
      mapping: {
        customer_email: '{{buyerInfo.email}}',
        customer_name:
          '{{billingInfo.contactDetails.firstName}} {{billingInfo.contactDetails.lastName}}',
        order_id: '{{id}}',
        order_total: '{{priceSummary.total.amount}}',
        tax: '{{priceSummary.tax.amount}}',
        shipping: '{{priceSummary.shipping.amount}}',
        discount: '{{priceSummary.discount.amount}}',
        referral_code: { list: 'appliedDiscounts', value: 'coupon.code' },
        items: {
          each: 'lineItems',
          fields: {
            name: '{{productName.original}}',
            quantity: '{{quantity}}',
            unit_price: '{{price.amount}}',
            sku: '{{physicalProperties.sku}}',
          },
        },
      },
    },
    {
      name: 'wix-refund',
      title: 'whole order refunded',
      event: 'refund',
      data: refund,
      webhook: webhook('Order updated'),
      only: [{ path: 'paymentStatus', is: 'FULLY_REFUNDED' }],
      notes: ['Wix orders don’t include single refunds. Record partial refunds by hand.'],
      mapping: { refund_type: 'full', order_id: '{{id}}', refund_reason: 'Refunded in full' },
    },
  ],
};
