/** Source: REST API, "Recording a conversion". */
import * as z from 'zod/mini';
import { event } from './event.ts';
import { item } from './item.ts';
import { amount, amountOrZero, email, optional } from '../fields/field-types.ts';

const address = 'buyer@example.com';
const order = { customer_email: address, order_total: 1 };
const nothingElse = { tax: 0, shipping: 0, discount: 0 };

export const conversion = event({
  key: 'conversion',
  endpoint: '/track/conversion',
  plan: 'all',
  description: 'Records a purchase so the referral gets credit.',
  countedOnceBy: 'order_id',

  body: z.strictObject({
    customer_email: email('Customer email', {
      help: 'The email address of the customer who paid.',
      example: address,
    }),
    order_total: amount('Order total', {
      help: 'What the customer actually paid for items, tax, and shipping, after discounts, in the currency of your AdvocateLoop program.',
      example: 108,
    }),
    order_id: optional.identifier('Order ID', {
      help: 'The order ID from your store, for example, `ORD-12345`. Recommended, because an order ID is counted once and refunds use it to find the order.',
      example: 'ORD-12345',
    }),
    tax: amountOrZero('Tax', { help: 'The total tax on the order, or blank for 0.', example: 8 }),
    shipping: amountOrZero('Shipping', {
      help: 'What the customer paid for shipping, or blank for 0.',
      example: 10,
    }),
    discount: amountOrZero('Discount', {
      help: 'All discounts on the order added together, without a minus sign, or blank for 0.',
      example: 5,
    }),
    customer_name: optional.text('Customer name', {
      help: "The customer's full name. For example, `Jane Doe`.",
      example: 'Jane Doe',
      personal: true,
    }),
    referral_code: optional.identifier('Referral code', {
      help: 'The referral code the customer used, if you have it. For example, `JOHN123`.',
      example: 'JOHN123',
    }),
    items: optional.items(item, 'Items', {
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
  }),

  examples: [
    { title: 'only the required fields', input: order, body: { ...order, ...nothingElse } },
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
      input: { ...order, order_total: '1.234,50 €', tax: '97,50 €', shipping: '2.000 €' },
      body: { ...order, order_total: 1234.5, tax: 97.5, shipping: 2000, discount: 0 },
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
      input: { ...order, items: [{ name: '' }, {}] },
      body: { ...order, ...nothingElse },
    },
    {
      title: 'a name with braces, a tag, quotes, a line break, and an emoji',
      input: { ...order, customer_name: 'Zoë {{name}} <b>"O\'Neil"</b>\n🙂' },
      body: { ...order, ...nothingElse, customer_name: 'Zoë {{name}} <b>"O\'Neil"</b>\n🙂' },
    },
  ],

  antiExamples: [
    ['Customer email', 'every field is blank', {}],
    ['Order total', 'the total is missing', { customer_email: address }],
    ['Order total', "a blank total isn't 0", { ...order, order_total: ' ' }],
    ['Order total', 'it could mean 1234 or 1.234', { ...order, order_total: '1,234' }],
    ['Tax', 'an order has one currency', { ...order, order_total: '€100', tax: '$8' }],
    ['Order total', "a date in seconds isn't an amount", { ...order, order_total: 1732406400 }],
    ['Discount', "a coupon isn't an amount", { ...order, discount: 'TRY20' }],
    [
      'Item 1',
      'items have no field with that name, and a value is never dropped silently',
      { ...order, items: [{ name: 'A', price: 5 }] },
    ],
    ['Tax', "a word isn't 0", { ...order, order_total: '108.00', tax: 'free' }],
    ['Order total', 'refunds have their own event', { ...order, order_total: -5 }],
    ['Customer email', 'the @ is missing', { ...order, customer_email: 'buyer at example.com' }],
    [
      'Order ID',
      'a number over 2^53 has already lost digits',
      { ...order, order_id: Number('9007199254740993') },
    ],
    [
      'Item 2 Name',
      'the second item has no name',
      { ...order, items: [{ name: 'A' }, { unit_price: 3 }] },
    ],
    [
      'Item 1 Quantity',
      'a quantity is greater than 0',
      { ...order, items: [{ name: 'A', quantity: 0 }] },
    ],
    [
      'Item 1 Unit price',
      'two line items are joined into one text',
      { ...order, items: [{ name: 'A', unit_price: '32.00,4.00' }] },
    ],
    ['Items', "text isn't a list of items", { ...order, items: 'A, B' }],
  ],
});
