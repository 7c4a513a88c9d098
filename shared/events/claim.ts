/** Source: REST API, "Recording a claim". */
import * as z from 'zod/mini';
import { event } from './event.ts';
import { item } from './item.ts';
import { email, identifier, items, text } from '../fields/field-types.ts';

export const claim = event({
  key: 'claim',
  endpoint: '/track/claim',
  plan: 'premier',
  description:
    'Records a claim when someone first uses a referral outside the widget, for example on a form.',

  body: z.strictObject({
    referral_code: identifier({
      label: 'Referral code',
      help: 'The code that is claimed. For example, `JOHN123`.',
      example: 'JOHN123',
    }),
    email: email({
      label: 'Email',
      help: 'The email address of the person who claims the referral.',
      example: 'newuser@example.com',
    }),
    name: z.optional(
      text({
        label: 'Name',
        help: 'The full name of that person. For example, `Sam Smith`.',
        example: 'Sam Smith',
        personal: true,
      }),
    ),
    phone: z.optional(
      text({
        label: 'Phone',
        help: 'The phone number of that person. For example, `+1-555-0100`.',
        example: '+1-555-0100',
        personal: true,
      }),
    ),
    items: z.optional(
      items(item, {
        label: 'Items',
        help: 'What the claim is about, if it is about products. May be left empty.',
        example: [{ name: 'Starter Kit', quantity: 1, line_total: 20 }],
      }),
    ),
  }),

  examples: [
    {
      title: 'only what is required',
      input: { referral_code: 'JOHN123', email: 'newuser@example.com' },
      body: { referral_code: 'JOHN123', email: 'newuser@example.com' },
    },
    {
      title: 'a name and an item with a name',
      input: {
        referral_code: 'JOHN123',
        email: ' newuser@example.com ',
        name: 'Sam Smith',
        phone: 15550100,
        items: [{ name: 'Starter Kit', line_total: '20.00' }],
      },
      body: {
        referral_code: 'JOHN123',
        email: 'newuser@example.com',
        name: 'Sam Smith',
        phone: '15550100',
        items: [{ name: 'Starter Kit', line_total: 20 }],
      },
    },
  ],

  antiExamples: [
    { input: {}, field: 'Referral code', reason: 'nothing at all' },
    { input: { referral_code: 'JOHN123' }, field: 'Email', reason: 'nobody claims it' },
    {
      input: { referral_code: 'JOHN123', email: 'a@b@c' },
      field: 'Email',
      reason: 'two addresses, or none',
    },
    {
      input: { referral_code: { code: 'JOHN123' }, email: 'newuser@example.com' },
      field: 'Referral code',
      reason: 'a group of fields is not a code',
    },
  ],
});
