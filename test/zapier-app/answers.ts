/** What the API may answer to each action, and how the run must end: class, words, advice. */
import { claim, order, refund, visit } from './inputs.ts';

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
const once = 'It can be sent again: an order with an order ID is counted once.';
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

export const stops = 'AppError';
export const halts = 'HaltedError';
export const waits = 'ThrottledError';
export const expires = 'ExpiredAuthError';

export const inputs = {
  record_conversion: order,
  record_refund: refund,
  record_claim: claim,
  record_visit: visit,
};
type Action = keyof typeof inputs;

/** What the API answers, and then: the class of the error, what is said, what is advised. */
const everyAction: readonly (readonly [number, string, string, string])[] = [
  [400, stops, refusedField, correct],
  [422, stops, refusedField, correct],
  [401, expires, badKey, reconnect],
  [409, halts, already, before],
  [429, waits, tooMany, moment],
  [402, stops, noSense, uncertain],
  [405, stops, noSense, uncertain],
  [418, stops, noSense, uncertain],
];

const oneAction: readonly (readonly [Action, number, string, string, string])[] = [
  ['record_claim', 403, stops, noEvent, upgrade],
  ['record_visit', 403, stops, noEvent, upgrade],
  ['record_conversion', 403, stops, notAllowed, forbidden],
  ['record_refund', 403, stops, notAllowed, forbidden],
  ['record_refund', 404, halts, unknownOrder, notReferred],
  ['record_conversion', 404, stops, noSense, uncertain],
  ['record_claim', 404, stops, noSense, uncertain],
  ['record_visit', 404, stops, noSense, uncertain],
  ...[500, 502, 503, 504, 599, 408].flatMap((status) => [
    ['record_conversion', status, waits, noAnswer, once] as const,
    ['record_refund', status, stops, noAnswer, uncertain] as const,
    ['record_claim', status, stops, noAnswer, uncertain] as const,
    ['record_visit', status, stops, noAnswer, uncertain] as const,
  ]),
];

const actions: readonly Action[] = [
  'record_conversion',
  'record_refund',
  'record_claim',
  'record_visit',
];
export const answers = [
  ...actions.flatMap((action) => everyAction.map((row) => [action, ...row] as const)),
  ...oneAction,
];
