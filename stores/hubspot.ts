import claim from './payloads/hubspot-claim.json' with { type: 'json' };
import type { Store } from './sample.ts';

export const hubspot: Store = {
  name: 'HubSpot',
  money: 'units',
  events: [
    {
      name: 'hubspot-claim',
      title: 'new contact',
      event: 'claim',
      data: claim,
      zapier: { app: 'HubSpot', trigger: 'New Contact' },
      webhook:
        'Send the contact as HubSpot’s API returns it, from a workflow with the action Send a webhook or Custom code.',
      notes: [
        'Create the contact property Referral Code (`referral_code`), and fill it in from a hidden field of your form.',
      ],
      mapping: {
        referral_code: '{{properties.referral_code}}',
        email: '{{properties.email}}',
        name: '{{properties.firstname}} {{properties.lastname}}',
        phone: '{{properties.phone}}',
      },
    },
  ],
};
