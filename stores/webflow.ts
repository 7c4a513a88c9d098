import type { Sample } from './sample.ts';
import claim from './payloads/webflow-claim.json' with { type: 'json' };

/** The keys are the form's labels, spaces included, and the phone number is a JSON number. */
export const webflowClaim: Sample = {
  name: 'webflow-claim',
  title: 'Webflow: sign-up form submitted',
  source: 'https://developers.webflow.com/data/reference/webhooks/events/form-submission',
  event: 'claim',
  payload: claim,
  mapping: {
    referral_code: '{{payload.data.Referral Code}}',
    email: '{{payload.data.Email}}',
    name: '{{payload.data.First Name}} {{payload.data.Last Name}}',
    phone: '{{payload.data.Phone Number}}',
  },
  body: {
    referral_code: 'NADIA-88',
    email: 'idris.bello@example.com',
    name: 'Idris Bello',
    phone: '12125550142',
  },
};
