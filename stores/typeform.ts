import type { Sample } from './sample.ts';
import claim from './payloads/typeform-claim.json' with { type: 'json' };

/** Answers are listed in the order of the questions, each with a key for its type. */
export const typeformClaim: Sample = {
  name: 'typeform-claim',
  title: 'Typeform: gift claimed',
  source: 'https://www.typeform.com/developers/webhooks/example-payload/',
  event: 'claim',
  payload: claim,
  mapping: {
    referral_code: '{{form_response.hidden.referral_code}}',
    email: '{{form_response.answers.1.email}}',
    name: '{{form_response.answers.0.text}}',
    phone: '{{form_response.answers.2.phone_number}}',
  },
  body: {
    referral_code: 'LEA-93H',
    email: 'zoe.obrien+gift@example.net',
    name: "Zoë O'Brien-Núñez",
    phone: '+12125550138',
  },
};
