import order from './payloads/paypal-order.json' with { type: 'json' };
import refund from './payloads/paypal-refund.json' with { type: 'json' };
import type { FromList, Store } from './sample.ts';

/** An order has one purchase unit, unless several sellers share it. */
const unit = (value: string): FromList => ({ list: 'resource.purchase_units', value });

const webhook = (type: string): string =>
  `In the PayPal developer dashboard, open your app and add a webhook for ${type}.`;

export const paypal: Store = {
  name: 'PayPal',
  money: 'units',
  events: [
    {
      name: 'paypal-order',
      title: 'checkout completed',
      event: 'conversion',
      data: order,
      webhook: webhook('Checkout order completed'),
      only: [{ path: 'event_type', is: 'CHECKOUT.ORDER.COMPLETED' }],
      notes: [
        'Map the invoice ID as the Order ID, because refunds include it. Your checkout has to set it.',
        'PayPal has no discount codes. Your checkout has to set the custom ID to the referral code.',
      ],
      mapping: {
        customer_email: '{{resource.payer.email_address}}',
        customer_name: '{{resource.payer.name.given_name}} {{resource.payer.name.surname}}',
        order_id: unit('invoice_id'),
        order_total: unit('amount.value'),
        tax: unit('amount.breakdown.tax_total.value'),
        shipping: unit('amount.breakdown.shipping.value'),
        discount: unit('amount.breakdown.discount.value'),
        referral_code: unit('custom_id'),
        items: {
          each: unit('items'),
          fields: {
            name: '{{name}}',
            quantity: '{{quantity}}',
            unit_price: '{{unit_amount.value}}',
            sku: '{{sku}}',
          },
        },
      },
    },
    {
      name: 'paypal-refund',
      title: 'part of a payment refunded',
      event: 'refund',
      data: refund,
      webhook: webhook('Payment capture refunded'),
      only: [{ path: 'event_type', is: 'PAYMENT.CAPTURE.REFUNDED' }],
      mapping: {
        refund_type: 'partial',
        order_id: '{{resource.invoice_id}}',
        refund_amount: '{{resource.amount.value}}',
        refund_id: '{{resource.id}}',
        refund_reason: '{{resource.note_to_payer}}',
      },
    },
  ],
};
