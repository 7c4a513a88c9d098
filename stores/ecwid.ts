import order from './payloads/ecwid-order.json' with { type: 'json' };
import refund from './payloads/ecwid-refund.json' with { type: 'json' };
import type { Store } from './sample.ts';

const webhook =
  'The Ecwid webhook sends only the order ID. A developer, or a tool that can call the store’s API, has to fetch the order and POST it as JSON to your webhook’s address.';

export const ecwid: Store = {
  name: 'Ecwid',
  money: 'units',
  events: [
    {
      name: 'ecwid-order',
      title: 'order paid',
      event: 'conversion',
      data: order,
      webhook,
      only: [{ path: 'paymentStatus', is: 'PAID' }],
      notes: ['The coupon code is the referral code.'],
      mapping: {
        customer_email: '{{email}}',
        customer_name: '{{billingPerson.name}}',
        order_id: '{{id}}',
        order_total: '{{total}}',
        tax: '{{tax}}',
        shipping: '{{shippingOption.shippingRate}}',
        discount: '{{discount}}',
        referral_code: '{{discountCoupon.code}}',
        items: {
          each: 'items',
          fields: {
            name: '{{name}}',
            quantity: '{{quantity}}',
            unit_price: '{{price}}',
            sku: '{{sku}}',
            image_url: '{{imageUrl}}',
          },
        },
      },
    },
    {
      name: 'ecwid-refund',
      title: 'whole order refunded',
      event: 'refund',
      data: refund,
      webhook,
      only: [{ path: 'paymentStatus', is: 'REFUNDED' }],
      notes: [
        'The refunded amount is the total of all refunds of the order, so don’t map it. Record partial refunds by hand.',
      ],
      mapping: { refund_type: 'full', order_id: '{{id}}', refund_reason: 'Refunded in full' },
    },
  ],
};
