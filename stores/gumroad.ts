import order from './payloads/gumroad-order.json' with { type: 'json' };
import refund from './payloads/gumroad-refund.json' with { type: 'json' };
import type { Store } from './sample.ts';

export const gumroad: Store = {
  name: 'Gumroad',
  money: 'cents',
  events: [
    {
      name: 'gumroad-order',
      title: 'new sale',
      event: 'conversion',
      data: order,
      webhook: 'In Settings → Advanced, add the address as the Ping endpoint.',
      only: [{ path: 'refunded', is: 'false' }],
      notes: [
        'The offer code is the referral code. If you don’t use offer codes, **URL Params Ref** has the code of a link with `?ref=…`.',
      ],
      mapping: {
        customer_email: '{{email}}',
        customer_name: '{{full_name}}',
        order_id: '{{sale_id}}',
        order_total: '{{price}}',
        referral_code: '{{offer_code}}',
        items: {
          fields: {
            name: '{{product_name}}',
            quantity: '{{quantity}}',
            line_total: '{{price}}',
          },
        },
      },
    },
    {
      name: 'gumroad-refund',
      title: 'sale refunded',
      event: 'refund',
      data: refund,
      webhook: 'With Gumroad’s API, create a resource subscription for refund.',
      only: [{ path: 'refunded', is: 'true' }],
      mapping: { refund_type: 'full', order_id: '{{sale_id}}', refund_reason: 'Refunded in full' },
    },
  ],
};
