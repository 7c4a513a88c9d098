import click from './payloads/postmark-visit.json' with { type: 'json' };
import type { Store } from './sample.ts';

export const postmark: Store = {
  name: 'Postmark',
  money: 'units',
  events: [
    {
      name: 'postmark-visit',
      title: 'email link clicked',
      event: 'visit',
      data: click,
      webhook: 'In the message stream, open Webhooks and select Link click.',
      only: [{ path: 'RecordType', is: 'Click' }],
      notes: [
        'Send every email with the referral code in its metadata, as `referral_code`.',
        'Every click is recorded. AdvocateLoop doesn’t promise to count a repeated visit only once.',
      ],
      mapping: {
        referral_code: '{{Metadata.referral_code}}',
        landing_page: '{{OriginalLink}}',
        utm_source: 'newsletter',
        utm_medium: 'email',
        utm_campaign: '{{Tag}}',
      },
    },
  ],
};
