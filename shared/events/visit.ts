/** Source: REST API, "Recording a visit". The page shows these fields in its example only. */
import * as z from 'zod/mini';
import { event } from './event.ts';
import { identifier, optional } from '../fields/field-types.ts';

export const visit = event({
  key: 'visit',
  endpoint: '/track/visit',
  plan: 'premier',
  description: 'Records a click on a referral link outside your site, such as in an email.',

  nothingWithout: 'referral_code',
  body: z.strictObject({
    referral_code: identifier('Referral code', {
      help: 'The referral code in the link that was clicked. For example, `JOHN123`.',
      example: 'JOHN123',
    }),
    landing_page: optional.text('Landing page', {
      help: 'The page the visitor landed on. For example, `https://example.com/products/widget`.',
      example: 'https://example.com/products/widget',
    }),
    utm_source: optional.text('UTM source', {
      help: 'Where the link was shared. For example, `newsletter`.',
      example: 'newsletter',
      rare: true,
    }),
    utm_medium: optional.text('UTM medium', {
      help: 'The type of channel. For example, `email`.',
      example: 'email',
      rare: true,
    }),
    utm_campaign: optional.text('UTM campaign', {
      help: "The campaign's name. For example, `spring-sale`.",
      example: 'spring-sale',
      rare: true,
    }),
  }),

  examples: [
    {
      title: 'only the required field',
      input: { referral_code: 'JOHN123' },
      body: { referral_code: 'JOHN123' },
    },
    {
      title: "a landing page that isn't a web address, and 0 for a campaign",
      input: { referral_code: 'JOHN123', landing_page: 'the blue one', utm_campaign: 0 },
      body: { referral_code: 'JOHN123', landing_page: 'the blue one', utm_campaign: '0' },
    },
  ],

  antiExamples: [
    ['Referral code', 'every field is blank', {}],
    ['Referral code', 'a visit needs a referral code', { utm_source: 'newsletter' }],
  ],
});
