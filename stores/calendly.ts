import claim from './payloads/calendly-claim.json' with { type: 'json' };
import type { Store } from './sample.ts';

export const calendly: Store = {
  name: 'Calendly',
  money: 'units',
  events: [
    {
      name: 'calendly-claim',
      title: 'meeting booked',
      event: 'claim',
      data: claim,
      zapier: { app: 'Calendly', trigger: 'Invitee Created' },
      webhook: 'With Calendly’s API, create a webhook subscription for invitee.created.',
      only: [{ path: 'event', is: 'invitee.created' }],
      notes: ['Add the question Referral code to your event. A booking link can fill it in.'],
      mapping: {
        referral_code: {
          list: 'payload.questions_and_answers',
          where: ['question', 'Referral code'],
          value: 'answer',
        },
        email: '{{payload.email}}',
        name: '{{payload.name}}',
        phone: '{{payload.text_reminder_number}}',
      },
    },
  ],
};
