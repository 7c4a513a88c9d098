import claim from './payloads/facebook-claim.json' with { type: 'json' };
import type { FromList, Store } from './sample.ts';

const answer = (question: string): FromList => ({
  list: 'field_data',
  where: ['name', question],
  value: 'values',
  take: 'inner',
});

export const facebook: Store = {
  name: 'Facebook Lead Ads',
  money: 'units',
  events: [
    {
      name: 'facebook-claim',
      title: 'new lead',
      event: 'claim',
      data: claim,
      zapier: { app: 'Facebook Lead Ads', trigger: 'New Lead' },
      webhook:
        'The Facebook webhook sends only the lead ID. A developer, or a tool that can call the Graph API, has to fetch the lead and POST it as JSON to your webhook’s address.',
      notes: ['Add the referral code to the form as a tracking parameter named `referral_code`.'],
      mapping: {
        referral_code: answer('referral_code'),
        email: answer('email'),
        name: answer('full_name'),
        phone: answer('phone_number'),
      },
      shown: {
        referral_code: 'Referral Code',
        email: 'Email',
        name: 'Full Name',
        phone: 'Phone Number',
      },
    },
  ],
};
