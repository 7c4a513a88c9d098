import { postmarkVisit } from './postmark.ts';
import type { Sample } from './sample.ts';
import {
  sheetsOrderAmbiguous,
  sheetsOrderDollars,
  sheetsOrderEuros,
  sheetsRefundBrackets,
} from './sheets.ts';
import { shopifyOrder, shopifyRefund } from './shopify.ts';
import { stripeChargeRefunded, stripeCheckout, stripeRefund } from './stripe.ts';
import { typeformClaim } from './typeform.ts';
import { webflowClaim } from './webflow.ts';
import { woocommerceOrder, woocommerceOrderRefunded, woocommerceRefund } from './woocommerce.ts';

export { mapForZap, mapSample } from './map.ts';
export type { Sample } from './sample.ts';

/** Every order comes before its refunds, so the samples can be sent in this order. */
export const samples: readonly Sample[] = [
  shopifyOrder,
  shopifyRefund,
  woocommerceOrder,
  woocommerceOrderRefunded,
  woocommerceRefund,
  stripeCheckout,
  stripeRefund,
  stripeChargeRefunded,
  sheetsOrderDollars,
  sheetsOrderEuros,
  sheetsOrderAmbiguous,
  sheetsRefundBrackets,
  typeformClaim,
  webflowClaim,
  postmarkVisit,
];

export const findSample = (name: string): Sample | undefined =>
  samples.find((sample) => sample.name === name);
