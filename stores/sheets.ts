import ambiguous from './payloads/sheets-order-ambiguous.json' with { type: 'json' };
import dollars from './payloads/sheets-order-dollars.json' with { type: 'json' };
import euros from './payloads/sheets-order-euros.json' with { type: 'json' };
import brackets from './payloads/sheets-refund-brackets.json' with { type: 'json' };
import type { Mapping, Store } from './sample.ts';

// A row under the headers of its columns, each cell as the text that the sheet shows.

const newRow = {
  zapier: { app: 'Google Sheets', trigger: 'New Spreadsheet Row' },
  webhook:
    'Google Sheets has no webhook. POST each new row as JSON to your webhook’s address, with the column headers as keys, from Extensions → Apps Script.',
} as const;

const typedItem =
  'Each row is one order with one product. A second row with the same order number isn’t counted.';

const halfTyped =
  'Zapier can read a row before it’s complete. If you type your rows, use the trigger New or Updated Spreadsheet Row with a column that you fill in last.';

const orderRow: Mapping = {
  customer_email: '{{Email}}',
  customer_name: '{{Name}}',
  order_id: '{{Order}}',
  order_total: '{{Total}}',
  tax: '{{Tax}}',
  shipping: '{{Shipping}}',
  discount: '{{Discount}}',
  referral_code: '{{Referral code}}',
  items: {
    fields: {
      name: '{{Product}}',
      quantity: '{{Quantity}}',
      unit_price: '{{Price each}}',
      category_path: '{{Category}}',
    },
  },
};

export const sheets: Store = {
  name: 'Google Sheets',
  money: 'point',
  events: [
    {
      ...newRow,
      name: 'sheets-order-dollars',
      title: 'order row in dollars',
      event: 'conversion',
      data: dollars,
      notes: [typedItem, halfTyped],
      mapping: orderRow,
    },
    {
      ...newRow,
      name: 'sheets-order-euros',
      title: 'order row in euros',
      event: 'conversion',
      money: 'comma',
      data: euros,
      notes: [
        typedItem,
        halfTyped,
        '`1.234,50 €` has only one meaning. For `97,50` without a currency sign, set **Number Format** to decimal comma.',
      ],
      mapping: orderRow,
    },
    {
      ...newRow,
      name: 'sheets-order-ambiguous',
      title: 'order row with a total of 1,234',
      event: 'conversion',
      data: ambiguous,
      notes: [
        'Set **Number Format** to the format of your sheet, or show two decimals in that column in Google Sheets.',
      ],
      mapping: orderRow,
      refused: { field: 'order_total', value: '1,234' },
    },
    {
      ...newRow,
      name: 'sheets-refund-brackets',
      title: 'refund in parentheses',
      event: 'refund',
      negative: true,
      data: brackets,
      notes: [
        'The accounting format shows refunds in parentheses. The parentheses are ignored in a refund amount.',
      ],
      mapping: {
        refund_type: 'partial',
        order_id: '{{Order}}',
        refund_amount: '{{Amount}}',
        refund_id: '{{Refund}}',
        refund_reason: '{{Reason}}',
      },
    },
  ],
};
