/** Source: REST API, "Recording a claim". */
import * as z from 'zod/mini';
import { event } from './event.ts';
import { item } from './item.ts';
import { email, identifier, optional } from '../fields/field-types.ts';

const person = { referral_code: 'JOHN123', email: 'newuser@example.com' };

export const claim = event({
  key: 'claim',
  endpoint: '/track/claim',
  plan: 'premier',
  description:
    'Records a claim when someone first uses a referral code outside your referral widget, such as on a form.',

  nothingWithout: 'referral_code',
  body: z.strictObject({
    referral_code: identifier('Referral code', {
      help: 'The referral code the person used. For example, `JOHN123`.',
      example: 'JOHN123',
    }),
    email: email('Email', {
      help: 'The email address of the person who claims the referral.',
      example: 'newuser@example.com',
    }),
    name: optional.text('Name', {
      help: "The person's full name. For example, `Sam Smith`.",
      example: 'Sam Smith',
      personal: true,
    }),
    phone: optional.text('Phone', {
      help: "The person's phone number. For example, `+1-555-0100`.",
      example: '+1-555-0100',
      personal: true,
    }),
    items: optional.items(item, 'Items', {
      help: 'The products or services the claim is for, if any. Every item needs a name.',
      example: [{ name: 'Starter Kit', quantity: 1, line_total: 20 }],
    }),
  }),

  examples: [
    { title: 'only the required fields', input: person, body: person },
    {
      title: 'a person, and an item, each with a name',
      input: {
        ...person,
        email: ' newuser@example.com ',
        name: 'Sam Smith',
        phone: 15550100,
        items: [{ name: 'Starter Kit', line_total: '20.00' }],
      },
      body: {
        ...person,
        name: 'Sam Smith',
        phone: '15550100',
        items: [{ name: 'Starter Kit', line_total: 20 }],
      },
    },
  ],

  antiExamples: [
    ['Referral code', 'every field is blank', {}],
    ['Email', 'the person is missing', { referral_code: 'JOHN123' }],
    ['Email', "it isn't one address", { ...person, email: 'a@b@c' }],
    [
      'Referral code',
      "a group of fields isn't a code",
      { ...person, referral_code: { code: 'JOHN123' } },
    ],
  ],
});
