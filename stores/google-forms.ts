import claim from './payloads/google-forms-claim.json' with { type: 'json' };
import type { FromList, Store } from './sample.ts';

const answer = (question: string): FromList => ({ list: `namedValues.${question}` });

export const googleForms: Store = {
  name: 'Google Forms',
  money: 'units',
  events: [
    {
      name: 'google-forms-claim',
      title: 'sign-up form submitted',
      event: 'claim',
      data: claim,
      zapier: { app: 'Google Forms', trigger: 'New Form Response' },
      webhook:
        'Google Forms has no webhook. In the sheet with the responses, add an Apps Script trigger for form submissions that POSTs its event as JSON to your webhook’s address.',
      notes: [
        'Add the question Referral code, and send people a prefilled link (**⋮ → Get pre-filled link**) with their code.',
      ],
      mapping: {
        referral_code: answer('Referral code'),
        email: answer('Your email'),
        name: answer('Your name'),
        phone: answer('Phone number'),
      },
      shown: {
        referral_code: 'Referral code',
        email: 'Your email',
        name: 'Your name',
        phone: 'Phone number',
      },
    },
  ],
};
