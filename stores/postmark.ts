import click from './payloads/postmark-visit.json' with { type: 'json' };
import type { Sample } from './sample.ts';

/** The email has the referral code in its metadata. The user types the source and the medium. */
export const postmarkVisit: Sample = {
  name: 'postmark-visit',
  title: 'Postmark: email link clicked',
  source: 'https://postmarkapp.com/developer/webhooks/click-webhook',
  event: 'visit',
  payload: click,
  mapping: {
    referral_code: '{{Metadata.referral_code}}',
    landing_page: '{{OriginalLink}}',
    utm_source: 'newsletter',
    utm_medium: 'email',
    utm_campaign: '{{Tag}}',
  },
  body: {
    referral_code: 'NADIA-88',
    landing_page: 'https://shop.example.com/collections/spring?ref=NADIA-88&size=%22M%22#new',
    utm_source: 'newsletter',
    utm_medium: 'email',
    utm_campaign: 'spring-sale',
  },
};
