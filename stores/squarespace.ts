import order from './payloads/squarespace-order.json' with { type: 'json' };
import type { Store } from './sample.ts';

export const squarespace: Store = {
  name: 'Squarespace',
  money: 'units',
  events: [
    {
      name: 'squarespace-order',
      title: 'new order',
      event: 'conversion',
      data: order,
      zapier: { app: 'Squarespace', trigger: 'New Order' },
      webhook:
        'The Squarespace webhook sends only the order ID. A developer, or a tool that can call the Orders API, has to fetch the order and POST it as JSON to your webhook’s address.',
      notes: [
        'The promo code is the referral code.',
        'An order lists only the total of all its refunds, so there is no recipe for refunds. Record them by hand in AdvocateLoop.',
      ],
      mapping: {
        customer_email: '{{customerEmail}}',
        customer_name: '{{billingAddress.firstName}} {{billingAddress.lastName}}',
        order_id: '{{id}}',
        order_total: '{{grandTotal.value}}',
        tax: '{{taxTotal.value}}',
        shipping: '{{shippingTotal.value}}',
        discount: '{{discountTotal.value}}',
        referral_code: { list: 'discountLines', value: 'promoCode' },
        items: {
          each: 'lineItems',
          fields: {
            name: '{{productName}}',
            quantity: '{{quantity}}',
            unit_price: '{{unitPricePaid.value}}',
            sku: '{{sku}}',
            image_url: '{{imageUrl}}',
          },
        },
      },
    },
  ],
};
