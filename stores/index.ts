import { bigcommerce } from './bigcommerce.ts';
import { calendly } from './calendly.ts';
import { chargebee } from './chargebee.ts';
import { ecwid } from './ecwid.ts';
import { facebook } from './facebook.ts';
import { googleForms } from './google-forms.ts';
import { gumroad } from './gumroad.ts';
import { hubspot } from './hubspot.ts';
import { klaviyo } from './klaviyo.ts';
import { lemonsqueezy } from './lemonsqueezy.ts';
import { mailchimp } from './mailchimp.ts';
import { paddle } from './paddle.ts';
import { paypal } from './paypal.ts';
import { postmark } from './postmark.ts';
import { sheets } from './sheets.ts';
import { shopify } from './shopify.ts';
import { snipcart } from './snipcart.ts';
import { square } from './square.ts';
import { squarespace } from './squarespace.ts';
import { stripe } from './stripe.ts';
import { typeform } from './typeform.ts';
import { webflow } from './webflow.ts';
import { wix } from './wix.ts';
import { woocommerce } from './woocommerce.ts';
import type { Sample, Store } from './sample.ts';

export { mapForZap, mapSample } from './map.ts';
export type { Sample, Store } from './sample.ts';

export const stores: readonly Store[] = [
  shopify,
  woocommerce,
  bigcommerce,
  squarespace,
  wix,
  ecwid,
  snipcart,
  stripe,
  paypal,
  square,
  paddle,
  lemonsqueezy,
  gumroad,
  chargebee,
  sheets,
  googleForms,
  typeform,
  webflow,
  calendly,
  facebook,
  hubspot,
  klaviyo,
  mailchimp,
  postmark,
];

/** What a store sends, as both platforms run it. */
export const samplesOf = ({ name: store, money, events }: Store): readonly Sample[] =>
  events.map(({ data: { published, documented, payload, body }, title, ...rest }) => ({
    money,
    ...rest,
    title: `${store}: ${title}`,
    store,
    source: published ?? documented ?? '',
    payload,
    body,
  }));

export const samples: readonly Sample[] = stores.flatMap(samplesOf);

export const findSample = (name: string): Sample | undefined =>
  samples.find((sample) => sample.name === name);
