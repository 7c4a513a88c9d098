import claim from './payloads/typeform-claim.json' with { type: 'json' };
import type { Store } from './sample.ts';

const answers = 'form_response.answers';

export const typeform: Store = {
  name: 'Typeform',
  money: 'units',
  events: [
    {
      name: 'typeform-claim',
      title: 'gift claimed',
      event: 'claim',
      data: claim,
      zapier: { app: 'Typeform', trigger: 'New Entry' },
      webhook: 'In the form, open Connect → Webhooks and add one.',
      notes: [
        'The referral code is in a hidden field. Add `referral_code` to the form. In the link that you share, replace the `xxxxx` behind `#referral_code=` with the code, because `xxxxx` would be recorded as one.',
        'On Make, an answer is found by the type of its question. If two questions have the same type, the first one counts.',
      ],
      mapping: {
        referral_code: '{{form_response.hidden.referral_code}}',
        email: { list: answers, where: ['type', 'email'], value: 'email' },
        name: { list: answers, where: ['type', 'text'], value: 'text' },
        phone: { list: answers, where: ['type', 'phone_number'], value: 'phone_number' },
      },
      shown: {
        referral_code: 'referral_code',
        email: 'Hi {{field:full_name}}, where shall we send your code?',
        name: 'What’s your full name?',
        phone: 'And your phone number?',
      },
    },
  ],
};
