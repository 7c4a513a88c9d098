import type { Mapping, Sample } from './sample.ts';
import ambiguous from './payloads/sheets-order-ambiguous.json' with { type: 'json' };
import dollars from './payloads/sheets-order-dollars.json' with { type: 'json' };
import euros from './payloads/sheets-order-euros.json' with { type: 'json' };
import brackets from './payloads/sheets-refund-brackets.json' with { type: 'json' };

// A row as Zapier returns it: every cell as text, in the format of the sheet's locale.
const source =
  'https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption';

/** Columns: time, order, name, email, referral code, total, tax, shipping, discount, one item. */
const orderRow: Mapping = {
  customer_email: '{{COL$D}}',
  customer_name: '{{COL$C}}',
  order_id: '{{COL$B}}',
  order_total: '{{COL$F}}',
  tax: '{{COL$G}}',
  shipping: '{{COL$H}}',
  discount: '{{COL$I}}',
  referral_code: '{{COL$E}}',
  items: {
    fields: {
      name: '{{COL$J}}',
      quantity: '{{COL$K}}',
      unit_price: '{{COL$L}}',
      category_path: '{{COL$M}}',
    },
  },
};

export const sheetsOrderDollars: Sample = {
  name: 'sheets-order-dollars',
  title: 'Google Sheets: order row in dollars',
  source,
  event: 'conversion',
  payload: dollars,
  formatted: true,
  mapping: orderRow,
  body: {
    customer_email: 'ruth.okafor@example.com',
    customer_name: 'Ruth Okafor',
    order_id: 'A-1120',
    order_total: 1234.5,
    tax: 94.5,
    shipping: 0,
    discount: 60,
    referral_code: 'OMAR-4K2',
    items: [
      {
        name: 'Walnut Desk',
        quantity: 1,
        unit_price: 1200,
        category_path: ['Furniture', 'Desks'],
      },
    ],
  },
};

/** The total has both marks, which proves that `197,11` has a decimal comma. */
export const sheetsOrderEuros: Sample = {
  name: 'sheets-order-euros',
  title: 'Google Sheets: order row in euros',
  source,
  event: 'conversion',
  payload: euros,
  formatted: true,
  mapping: orderRow,
  body: {
    customer_email: 'elif.sahin@example.org',
    customer_name: 'Elif Şahin',
    order_id: 'R-2044',
    order_total: 1234.5,
    tax: 197.11,
    shipping: 0,
    discount: 0,
    items: [
      {
        name: 'Schreibtisch Eiche',
        quantity: 1,
        unit_price: 1234.5,
        category_path: ['Möbel', 'Tische', 'Schreibtische'],
      },
    ],
  },
};

/** `1,234` may be 1234, 1.234, or two numbers joined by a comma. */
export const sheetsOrderAmbiguous: Sample = {
  name: 'sheets-order-ambiguous',
  title: 'Google Sheets: order row with a total of 1,234',
  source,
  event: 'conversion',
  payload: ambiguous,
  mapping: orderRow,
  body: null,
  refused: { field: 'order_total', value: '1,234' },
};

/** The accounting format writes refunds in parentheses. On Zapier, a refund amount can have them. */
export const sheetsRefundBrackets: Sample = {
  name: 'sheets-refund-brackets',
  title: 'Google Sheets: refund in parentheses',
  source,
  event: 'refund',
  payload: brackets,
  formatted: true,
  mapping: {
    refund_type: 'partial',
    order_id: '{{COL$B}}',
    refund_amount: '{{COL$D}}',
    refund_id: '{{COL$C}}',
    refund_reason: '{{COL$E}}',
  },
  body: {
    order_id: 'A-1120',
    refund_amount: 120,
    refund_id: 'RF-0031',
    refund_reason: 'Scratched in transit',
  },
};
