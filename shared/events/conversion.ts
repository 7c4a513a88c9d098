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
  description: 'Records a purchase so the referral gets credit.',
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
    order_id: z.optional(
      identifier({
        label: 'Order ID',
        help: 'The order ID from your store, for example, `ORD-12345`. Recommended, because an order ID is counted once and refunds use it to find the order.',
        example: 'ORD-12345',
      }),
    ),
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
    customer_name: z.optional(
      text({
        label: 'Customer name',
        help: "The customer's full name. For example, `Jane Doe`.",
        example: 'Jane Doe',
        personal: true,
      }),
    ),
    referral_code: z.optional(
      identifier({
        label: 'Referral code',
        help: 'The referral code the customer used, if you have it. For example, `JOHN123`.',
        example: 'JOHN123',
      }),
    ),
    items: z.optional(
      items(item, {
        label: 'Items',
        help: 'The products or services in the order. Optional, but every item needs a name.',
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
      title: 'only the required fields',
      input: { customer_email: address, order_total: 108 },
      body: { customer_email: address, order_total: 108, ...nothingElse },
    },
    {
      title: 'amounts as a store prints them',
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
      title: 'one amount that shows what the others mean',
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
      title: 'line items with numbers and a category path as text',
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
      title: 'items with every field blank',
      input: { customer_email: address, order_total: 0, items: [{ name: '' }, {}] },
      body: { customer_email: address, order_total: 0, ...nothingElse },
    },
    {
      title: 'a name with braces, a tag, quotes, a line break, and an emoji',
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
    { input: {}, field: 'Customer email', reason: 'every field is blank' },
    { input: { customer_email: address }, field: 'Order total', reason: 'the total is missing' },
    {
      input: { customer_email: address, order_total: ' ' },
      field: 'Order total',
      reason: "a blank total isn't 0",
    },
    {
      input: { customer_email: address, order_total: '1,234' },
      field: 'Order total',
      reason: 'it could mean 1234 or 1.234',
    },
    {
      input: { customer_email: address, order_total: '€100', tax: '$8' },
      field: 'Tax',
      reason: 'an order has one currency',
    },
    {
      input: { customer_email: address, order_total: 1732406400 },
      field: 'Order total',
      reason: "a date in seconds isn't an amount",
    },
    {
      input: { customer_email: address, order_total: 1, discount: 'TRY20' },
      field: 'Discount',
      reason: "a coupon isn't an amount",
    },
    {
      input: { customer_email: address, order_total: 1, items: [{ name: 'A', price: 5 }] },
      field: 'Item 1',
      reason: 'items have no field with that name, and a value is never dropped silently',
    },
    {
      input: { customer_email: address, order_total: '108.00', tax: 'free' },
      field: 'Tax',
      reason: "a word isn't 0",
    },
    {
      input: { customer_email: address, order_total: -5 },
      field: 'Order total',
      reason: 'refunds have their own event',
    },
    {
      input: { customer_email: 'buyer at example.com', order_total: 1 },
      field: 'Customer email',
      reason: 'the @ is missing',
    },
    {
      input: { customer_email: address, order_total: 1, order_id: Number('9007199254740993') },
      field: 'Order ID',
      reason: 'a number over 2^53 has already lost digits',
    },
    {
      input: { customer_email: address, order_total: 1, items: [{ name: 'A' }, { unit_price: 3 }] },
      field: 'Item 2 Name',
      reason: 'the second item has no name',
    },
    {
      input: { customer_email: address, order_total: 1, items: [{ name: 'A', quantity: 0 }] },
      field: 'Item 1 Quantity',
      reason: 'a quantity is greater than 0',
    },
    {
      input: {
        customer_email: address,
        order_total: 1,
        items: [{ name: 'A', unit_price: '32.00,4.00' }],
      },
      field: 'Item 1 Unit price',
      reason: 'two line items are joined into one text',
    },
    {
      input: { customer_email: address, order_total: 1, items: 'A, B' },
      field: 'Items',
      reason: "text isn't a list of items",
    },
  ],
});
