/** What the API may answer to each module, and what a scenario must see: type, words, advice. */
import { bundles } from './bundles.ts';

const look = 'Look in AdvocateLoop under Rewards → Activity before you send it again.';
const correct = 'Nothing was recorded. Correct the field, then send it again.';
export const reconnect =
  'Check Settings → API Keys: no space around the key, production or sandbox as it should be, and no newer key, which ends the old one at once. Then reconnect.';
export const upgrade =
  'Claims and visits need the Premier plan. Upgrade, or record conversions and refunds instead, which work on every plan.';
const forbidden = 'Nothing was recorded. Check in AdvocateLoop what the key and your plan allow.';
export const notReferred =
  'Nothing was recorded. That is normal for an order that nobody referred.';
const before = 'It was recorded before, and nothing was counted twice.';
const moment = 'Nothing was recorded yet. It can be sent again in a moment.';
export const once = 'It can be sent again: an order with an order ID is counted once.';
export const uncertain = `It may or may not have been recorded. ${look}`;
export const noRedirect = `Redirects are not followed, to keep the key safe. ${look}`;

const refusedField = 'AdvocateLoop refused a field.';
const badKey = 'AdvocateLoop does not accept this API key.';
const noEvent = 'Your AdvocateLoop plan does not have this event.';
const notAllowed = 'AdvocateLoop does not let this key do that.';
const unknownOrder = 'AdvocateLoop knows no such conversion.';
const already = 'AdvocateLoop has this already.';
const tooMany = 'AdvocateLoop gets too many requests at once.';
export const noAnswer = 'AdvocateLoop gave no proper answer.';
export const noSense = "AdvocateLoop's answer can't be understood.";
export const redirected = 'AdvocateLoop answered with a redirect.';

type Module = keyof typeof bundles;
type Row = readonly [module: Module, status: number, type: string, says: string, advice: string];

export const modules: readonly Module[] = [
  'recordConversion',
  'recordRefund',
  'recordClaim',
  'recordVisit',
  'makeApiCall',
];
const others = modules.filter((module) => module !== 'recordConversion');

/** With 507 and 599, as the table speaks of every 5xx and not of the usual four. */
export const faults = [500, 502, 503, 504, 507, 599, 408];

const ofModule = (module: Module): readonly Row[] => [
  [module, 400, 'DataError', refusedField, correct],
  [module, 422, 'DataError', refusedField, correct],
  [module, 401, 'InvalidAccessTokenError', badKey, reconnect],
  [module, 409, 'DataError', already, before],
  [module, 429, 'RateLimitError', tooMany, moment],
  [module, 402, 'DataError', noSense, uncertain],
  [module, 405, 'DataError', noSense, uncertain],
  [module, 418, 'DataError', noSense, uncertain],
  [module, 499, 'DataError', noSense, uncertain],
];

export const answers: readonly Row[] = [
  ...modules.flatMap(ofModule),
  ['recordClaim', 403, 'RuntimeError', noEvent, upgrade],
  ['recordVisit', 403, 'RuntimeError', noEvent, upgrade],
  ['recordConversion', 403, 'RuntimeError', notAllowed, forbidden],
  ['recordRefund', 403, 'RuntimeError', notAllowed, forbidden],
  ['makeApiCall', 403, 'RuntimeError', notAllowed, forbidden],
  ['recordRefund', 404, 'DataError', unknownOrder, notReferred],
  ['recordConversion', 404, 'DataError', noSense, uncertain],
  ['recordClaim', 404, 'DataError', noSense, uncertain],
  ['recordVisit', 404, 'DataError', noSense, uncertain],
  ['makeApiCall', 404, 'DataError', noSense, uncertain],
  ...faults.flatMap((status): readonly Row[] => [
    ['recordConversion', status, 'ConnectionError', noAnswer, once],
    ...others.map((module): Row => [module, status, 'RuntimeError', noAnswer, uncertain]),
  ]),
];
