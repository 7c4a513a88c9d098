import claim from './payloads/webflow-claim.json' with { type: 'json' };
import type { Store } from './sample.ts';

export const webflow: Store = {
  name: 'Webflow',
  money: 'units',
  events: [
    {
      name: 'webflow-claim',
      title: 'sign-up form submitted',
      event: 'claim',
      data: claim,
      webhook: 'In Site settings → Apps & integrations → Webhooks, add one for Form submission.',
      only: [{ path: 'triggerType', is: 'form_submission' }],
      notes: ['The fields have the names from your form. Add a field Referral Code.'],
      mapping: {
        referral_code: '{{payload.data.Referral Code}}',
        email: '{{payload.data.Email}}',
        name: '{{payload.data.First Name}} {{payload.data.Last Name}}',
        phone: '{{payload.data.Phone Number}}',
      },
    },
  ],
};
