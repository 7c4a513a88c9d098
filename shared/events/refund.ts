/** Source: REST API, "Recording a refund". */
import * as z from 'zod/mini';
import { event } from './event.ts';
import { optional } from '../fields/field-types.ts';

export const refund = event({
  key: 'refund',
  endpoint: '/track/refund',
  plan: 'all',
  description: 'Records a full or partial refund so the conversion is updated.',
  oneOf: ['order_id', 'conversion_id', 'claim_id'],

  // Without an amount, the API refunds everything left. A blank mapping must never do that, so the
  // form asks first.
  choice: {
    key: 'refund_type',
    label: 'Refund type',
    help: "Whether part of the order was refunded, or everything that hadn't been refunded before.",
    governs: 'refund_amount',
    options: [
      { value: 'partial', label: 'Partial: only the refund amount', governed: 'required' },
      { value: 'full', label: 'Full: everything not yet refunded', governed: 'blank' },
    ],
    default: 'partial',
  },

  body: z.strictObject({
    order_id: optional.identifier('Order ID', {
      help: 'The order ID recorded with the conversion, for example, `ORD-12345`.',
      example: 'ORD-12345',
    }),
    conversion_id: optional.identifier('Conversion ID', {
      help: 'The AdvocateLoop ID of the conversion, if you have no order ID.',
      example: 'conv_12345',
    }),
    claim_id: optional.identifier('Claim ID', {
      help: 'The AdvocateLoop ID of the claim that led to the conversion, if you have no other ID.',
      example: 'claim_12345',
    }),
    refund_amount: optional.amount('Refund amount', {
      help: 'The amount refunded this time, in the currency of your AdvocateLoop program.',
      example: 50,
      unsigned: true,
    }),
    refund_id: optional.identifier('Refund ID', {
      help: 'The refund ID from your store, so you can find it later. For example, `REF-678`.',
      example: 'REF-678',
    }),
    refund_reason: optional.text('Refund reason', {
      help: 'Why the customer was refunded. For example, `Changed mind on one item`.',
      example: 'Changed mind on one item',
      long: true,
    }),
  }),

  examples: [
    {
      title: 'part of an order',
      input: { order_id: 'ORD-12345', refund_amount: '50.00', refund_reason: 'One item too many' },
      body: { order_id: 'ORD-12345', refund_amount: 50, refund_reason: 'One item too many' },
    },
    {
      title: 'everything not yet refunded',
      input: { order_id: 'ORD-12345', refund_type: 'full', refund_amount: '' },
      body: { order_id: 'ORD-12345' },
    },
    {
      title: 'a partial refund of 0',
      input: { conversion_id: 'conv_1', refund_type: 'partial', refund_amount: 0, refund_id: 7 },
      body: { conversion_id: 'conv_1', refund_amount: 0, refund_id: '7' },
    },
    {
      title: 'an amount the store prints as a negative',
      input: { order_id: 'ORD-12345', refund_amount: '-132.61' },
      body: { order_id: 'ORD-12345', refund_amount: 132.61 },
    },
    {
      title: 'two identifiers',
      input: { order_id: 'ORD-12345', claim_id: 'claim_1', refund_amount: '€4.00' },
      body: { order_id: 'ORD-12345', claim_id: 'claim_1', refund_amount: 4 },
    },
  ],

  antiExamples: [
    [
      'Order ID, Conversion ID, or Claim ID',
      'no ID identifies the conversion',
      { refund_amount: 50 },
    ],
    ['Refund amount', 'a blank amount would refund everything left', { order_id: 'ORD-12345' }],
    [
      'Refund amount',
      'a full refund has no amount',
      { order_id: 'ORD-12345', refund_type: 'full', refund_amount: 50 },
    ],
    [
      'Refund type',
      "it isn't one of the options",
      { order_id: 'ORD-12345', refund_type: 'half', refund_amount: 50 },
    ],
    [
      'Refund amount',
      'it could be a decimal comma, or two refunds joined',
      { order_id: 'ORD-12345', refund_amount: '12,50' },
    ],
    ['Order ID', 'a list names two orders', { order_id: ['ORD-1', 'ORD-2'], refund_amount: 1 }],
  ],
});
