/** Source: REST API, "Recording a refund". */
import * as z from 'zod/mini';
import { event } from './event.ts';
import { amount, identifier, text } from '../fields/field-types.ts';

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
    order_id: z.optional(
      identifier({
        label: 'Order ID',
        help: 'The order ID recorded with the conversion, for example, `ORD-12345`.',
        example: 'ORD-12345',
      }),
    ),
    conversion_id: z.optional(
      identifier({
        label: 'Conversion ID',
        help: 'The AdvocateLoop ID of the conversion, if you have no order ID.',
        example: 'conv_12345',
      }),
    ),
    claim_id: z.optional(
      identifier({
        label: 'Claim ID',
        help: 'The AdvocateLoop ID of the claim that led to the conversion, if you have no other ID.',
        example: 'claim_12345',
      }),
    ),
    refund_amount: z.optional(
      amount({
        label: 'Refund amount',
        help: 'The amount refunded this time, in the currency of your AdvocateLoop program.',
        example: 50,
        unsigned: true,
      }),
    ),
    refund_id: z.optional(
      identifier({
        label: 'Refund ID',
        help: 'The refund ID from your store, so you can find it later. For example, `REF-678`.',
        example: 'REF-678',
      }),
    ),
    refund_reason: z.optional(
      text({
        label: 'Refund reason',
        help: 'Why the customer was refunded. For example, `Changed mind on one item`.',
        example: 'Changed mind on one item',
        long: true,
      }),
    ),
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
    {
      input: { refund_amount: 50 },
      field: 'Order ID, Conversion ID, or Claim ID',
      reason: 'no ID identifies the conversion',
    },
    {
      input: { order_id: 'ORD-12345' },
      field: 'Refund amount',
      reason: 'a blank amount would refund everything left',
    },
    {
      input: { order_id: 'ORD-12345', refund_type: 'full', refund_amount: 50 },
      field: 'Refund amount',
      reason: 'a full refund has no amount',
    },
    {
      input: { order_id: 'ORD-12345', refund_type: 'half', refund_amount: 50 },
      field: 'Refund type',
      reason: "it isn't one of the options",
    },
    {
      input: { order_id: 'ORD-12345', refund_amount: '12,50' },
      field: 'Refund amount',
      reason: 'it could be a decimal comma, or two refunds joined',
    },
    {
      input: { order_id: ['ORD-1', 'ORD-2'], refund_amount: 1 },
      field: 'Order ID',
      reason: 'a list names two orders',
    },
  ],
});
