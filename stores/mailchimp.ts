import claim from './payloads/mailchimp-claim.json' with { type: 'json' };
import type { Store } from './sample.ts';

// Sent as a form, with keys such as `data[merges][FNAME]`. Assumed (form-levels): both platforms read
// the brackets as levels. Source: none.

export const mailchimp: Store = {
  name: 'Mailchimp',
  money: 'units',
  events: [
    {
      name: 'mailchimp-claim',
      title: 'new subscriber',
      event: 'claim',
      data: claim,
      webhook: 'In Audience → Settings → Webhooks, add one for subscribes.',
      only: [{ path: 'type', is: 'subscribe' }],
      notes: [
        'Add a merge field `REFCODE` to your audience. A link to your form fills it in with `?REFCODE=…`.',
      ],
      mapping: {
        referral_code: '{{data.merges.REFCODE}}',
        email: '{{data.email}}',
        name: '{{data.merges.FNAME}} {{data.merges.LNAME}}',
        phone: '{{data.merges.PHONE}}',
      },
    },
  ],
};
