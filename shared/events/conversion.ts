/** Source: REST API, "Recording a conversion". */
import * as z from 'zod/mini';
import { event } from './event.ts';
import { item } from './item.ts';
import { amount, email, identifier, items, text, zeroIfBlank } from '../fields/field-types.ts';

const address = 'buyer@example.com';
const nothingElse = { tax: 0, shipping: 0, discount: 0 };

export const conversion = event({
  key: 'conversion',
  endpoint: '/track/conversion',
  plan: 'all',
  description: 'Records a conversion when a customer has paid, so that it counts for the referral.',
  countedOnceBy: 'order_id',

  body: z.strictObject({
    customer_email: email({
      label: 'Customer email',
      help: 'The email address of the customer who paid.',
      example: address,
    }),
    order_total: amount({
      label: 'Order total',
      help: 'What the customer actually paid for items, tax, and shipping, after discounts, in the currency of your AdvocateLoop program.',
      example: 108,
    }),
    tax: zeroIfBlank(
      amount({
        label: 'Tax',
        help: 'The total tax on the order, or blank for 0.',
        example: 8,
      }),
    ),
    shipping: zeroIfBlank(
      amount({
        label: 'Shipping',
        help: 'What the customer paid for shipping, or blank for 0.',
        example: 10,
      }),
    ),
    discount: zeroIfBlank(
      amount({
        label: 'Discount',
        help: 'All discounts on the order added together, without a minus sign, or blank for 0.',
        example: 5,
      }),
    ),
    order_id: z.optional(
      identifier({
        label: 'Order ID',
        help: "Your store's own ID of the order. Recommended: an order that is sent twice is counted once by it, and a refund finds the order by it. For example, `ORD-12345`.",
        example: 'ORD-12345',
      }),
    ),
    customer_name: z.optional(
      text({
        label: 'Customer name',
        help: 'The full name of the customer. For example, `Jane Doe`.',
        example: 'Jane Doe',
        personal: true,
      }),
    ),
    referral_code: z.optional(
      identifier({
        label: 'Referral code',
        help: 'The code that the customer used, if you know it. For example, `JOHN123`.',
        example: 'JOHN123',
      }),
    ),
    items: z.optional(
      items(item, {
        label: 'Items',
        help: 'The lines of the order. May be left empty.',
        example: [
          {
            name: 'Vitamin C Serum',
            quantity: 2,
            unit_price: 32,
            sku: 'VITC-30',
            category_path: ['Skincare', 'Serums'],
          },
          { name: 'Gift Wrapping', quantity: 1, unit_price: 4 },
        ],
      }),
    ),
  }),

  examples: [
    {
      title: 'only what is required',
      input: { customer_email: address, order_total: 108 },
      body: { customer_email: address, order_total: 108, ...nothingElse },
    },
    {
      title: 'money as a store prints it',
      input: {
        customer_email: address,
        order_total: '$1,234.50 USD',
        tax: '97.50',
        shipping: '',
        discount: null,
        order_id: 5876543210123,
      },
      body: {
        customer_email: address,
        order_total: 1234.5,
        tax: 97.5,
        shipping: 0,
        discount: 0,
        order_id: '5876543210123',
      },
    },
    {
      title: 'one amount that tells what the others mean',
      input: {
        customer_email: address,
        order_total: '1.234,50 €',
        tax: '97,50 €',
        shipping: '2.000 €',
      },
      body: {
        customer_email: address,
        order_total: 1234.5,
        tax: 97.5,
        shipping: 2000,
        discount: 0,
      },
    },
    {
      title: 'line items with text for numbers and a path',
      input: {
        customer_email: address,
        order_total: '68.00',
        items: [
          {
            name: ' Serum ',
            quantity: '2',
            unit_price: '32.00',
            category_path: 'Skincare >> Serums ',
          },
          { name: 'Gift Wrapping', line_total: '4.00', sku: '', image_url: null },
        ],
      },
      body: {
        customer_email: address,
        order_total: 68,
        ...nothingElse,
        items: [
          { name: 'Serum', quantity: 2, unit_price: 32, category_path: ['Skincare', 'Serums'] },
          { name: 'Gift Wrapping', line_total: 4 },
        ],
      },
    },
    {
      title: 'items without anything in them',
      input: { customer_email: address, order_total: 0, items: [{ name: '' }, {}] },
      body: { customer_email: address, order_total: 0, ...nothingElse },
    },
    {
      title: 'text that looks like a template, a tag and a joke',
      input: {
        customer_email: address,
        order_total: 1,
        customer_name: 'Zoë {{name}} <b>"O\'Neil"</b>\n🙂',
      },
      body: {
        customer_email: address,
        order_total: 1,
        ...nothingElse,
        customer_name: 'Zoë {{name}} <b>"O\'Neil"</b>\n🙂',
      },
    },
  ],

  antiExamples: [
    { input: {}, field: 'Customer email', reason: 'nothing at all' },
    { input: { customer_email: address }, field: 'Order total', reason: 'no total' },
    {
      input: { customer_email: address, order_total: ' ' },
      field: 'Order total',
      reason: 'a blank total is not 0',
    },
    {
      input: { customer_email: address, order_total: '1,234' },
      field: 'Order total',
      reason: 'two readings, a thousand times apart',
    },
    {
      input: { customer_email: address, order_total: '€100', tax: '$8' },
      field: 'Tax',
      reason: 'an order is in one currency',
    },
    {
      input: { customer_email: address, order_total: 1732406400 },
      field: 'Order total',
      reason: 'a date in seconds is no amount',
    },
    {
      input: { customer_email: address, order_total: 1, discount: 'TRY20' },
      field: 'Discount',
      reason: 'a coupon is no amount',
    },
    {
      input: { customer_email: address, order_total: 1, items: [{ name: 'A', price: 5 }] },
      field: 'Item 1',
      reason: 'no item has a price by that name, and nothing is dropped in silence',
    },
    {
      input: { customer_email: address, order_total: '108.00', tax: 'free' },
      field: 'Tax',
      reason: 'a word is not 0',
    },
    {
      input: { customer_email: address, order_total: -5 },
      field: 'Order total',
      reason: 'a refund has an event of its own',
    },
    {
      input: { customer_email: 'buyer at example.com', order_total: 1 },
      field: 'Customer email',
      reason: 'no @',
    },
    {
      input: { customer_email: address, order_total: 1, order_id: Number('9007199254740993') },
      field: 'Order ID',
      reason: 'a number beyond 2^53 has lost digits before we see it',
    },
    {
      input: { customer_email: address, order_total: 1, items: [{ name: 'A' }, { unit_price: 3 }] },
      field: 'Item 2: Name',
      reason: 'a hole in the line items',
    },
    {
      input: { customer_email: address, order_total: 1, items: [{ name: 'A', quantity: 0 }] },
      field: 'Item 1: Quantity',
      reason: 'no units',
    },
    {
      input: {
        customer_email: address,
        order_total: 1,
        items: [{ name: 'A', unit_price: '32.00,4.00' }],
      },
      field: 'Item 1: Unit price',
      reason: 'two line items joined into one text',
    },
    {
      input: { customer_email: address, order_total: 1, items: 'A, B' },
      field: 'Items',
      reason: 'text is not a list',
    },
  ],
});
