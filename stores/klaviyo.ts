import claim from './payloads/klaviyo-claim.json' with { type: 'json' };
import type { Store } from './sample.ts';

// You write the body of a flow webhook, so these are the keys to write.

export const klaviyo: Store = {
  name: 'Klaviyo',
  money: 'units',
  events: [
    {
      name: 'klaviyo-claim',
      title: 'subscribed to a list',
      event: 'claim',
      data: claim,
      webhook:
        'In a flow, add the action Webhook with this JSON body: `{"email": "{{ person.email }}", "first_name": "{{ person.first_name }}", "last_name": "{{ person.last_name }}", "phone_number": "{{ person.phone_number }}", "referral_code": "{{ person|lookup:\'referral_code\' }}"}`.',
      notes: [
        'Save the referral code as the profile property `referral_code`, from a hidden field of your form.',
      ],
      mapping: {
        referral_code: '{{referral_code}}',
        email: '{{email}}',
        name: '{{first_name}} {{last_name}}',
        phone: '{{phone_number}}',
      },
    },
  ],
};
