/** Source: REST API, "Recording a refund". */
import * as z from 'zod/mini';
import { event } from './event.ts';
import { amount, identifier, text } from '../fields/field-types.ts';

export const refund = event({
  key: 'refund',
  endpoint: '/track/refund',
  plan: 'all',
  description: 'Records a refund, in full or in part, so that the conversion is corrected.',
  oneOf: ['order_id', 'conversion_id', 'claim_id'],

  // The API reads a missing amount as "everything left": a mapping that came out empty must never
  // do that, so the form asks first.
  choice: {
    key: 'refund_type',
    label: 'Refund type',
    help: 'Whether the customer got a part back or everything that was left of the order.',
    governs: 'refund_amount',
    options: [
      { value: 'partial', label: 'Partial: the refund amount', governed: 'required' },
      { value: 'full', label: 'Full: everything left', governed: 'blank' },
    ],
    default: 'partial',
  },

  body: z.strictObject({
    order_id: z.optional(
      identifier({
        label: 'Order ID',
        help: 'The order ID that the conversion was recorded with. For example, `ORD-12345`.',
        example: 'ORD-12345',
      }),
    ),
    conversion_id: z.optional(
      identifier({
        label: 'Conversion ID',
        help: "AdvocateLoop's own ID of the conversion, if you have no order ID.",
        example: 'conv_12345',
      }),
    ),
    claim_id: z.optional(
      identifier({
        label: 'Claim ID',
        help: "AdvocateLoop's ID of the claim that led to the conversion, if you have no other ID.",
        example: 'claim_12345',
      }),
    ),
    refund_amount: z.optional(
      amount({
        label: 'Refund amount',
        help: 'The amount refunded this time, in the currency of your AdvocateLoop program. Leave it blank for a full refund.',
        example: 50,
        unsigned: true,
      }),
    ),
    refund_id: z.optional(
      identifier({
        label: 'Refund ID',
        help: "Your store's own ID of the refund, so that you find it again. For example, `REF-678`.",
        example: 'REF-678',
      }),
    ),
    refund_reason: z.optional(
      text({
        label: 'Refund reason',
        help: 'Why the customer got money back. For example, `Changed mind on one item`.',
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
      title: 'everything left',
      input: { order_id: 'ORD-12345', refund_type: 'full', refund_amount: '' },
      body: { order_id: 'ORD-12345' },
    },
    {
      title: 'a part of 0',
      input: { conversion_id: 'conv_1', refund_type: 'partial', refund_amount: 0, refund_id: 7 },
      body: { conversion_id: 'conv_1', refund_amount: 0, refund_id: '7' },
    },
    {
      title: 'an amount that the store prints as a negative',
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
      field: 'Order ID, Conversion ID or Claim ID',
      reason: 'nothing names the conversion',
    },
    {
      input: { order_id: 'ORD-12345' },
      field: 'Refund amount',
      reason: 'a blank amount would refund everything left',
    },
    {
      input: { order_id: 'ORD-12345', refund_type: 'full', refund_amount: 50 },
      field: 'Refund amount',
      reason: 'full and an amount contradict each other',
    },
    {
      input: { order_id: 'ORD-12345', refund_type: 'half', refund_amount: 50 },
      field: 'Refund type',
      reason: 'not one of the two',
    },
    {
      input: { order_id: 'ORD-12345', refund_amount: '12,50' },
      field: 'Refund amount',
      reason: 'a decimal comma, or two refunds joined',
    },
    {
      input: { order_id: ['ORD-1', 'ORD-2'], refund_amount: 1 },
      field: 'Order ID',
      reason: 'a list names two orders',
    },
  ],
});
