/**
 * What is asked of AdvocateLoop's API, in order. Each probe settles the assumption with its ID, whose
 * claim says what is sent and expected.
 */
import { connectionCheck } from '../shared/api/auth.ts';
import { causeOf, problemOf } from '../shared/api/problems.ts';
import { refund } from '../shared/events/refund.ts';
import { isGroup } from '../shared/parse/field-value.ts';
import type { Answer } from './tape.ts';

/**
 * What asking costs: `anonymous` needs no key; `refused` lacks a required field, so it can't be
 * recorded even if the assumption is wrong; `records` is refunded by `--undo`; `final` can't be undone.
 */
export const costs = ['anonymous', 'refused', 'records', 'final'] as const;

/** What a probe may send, and what earlier probes of this run were answered. */
export interface Context {
  readonly order: (number: number) => string;
  readonly code: string;
  readonly email: string;
  readonly earlier: (probe: string) => Answer | undefined;
}

export interface Sent {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** These instead of the key's; one without a value isn't sent. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Without encryption, and so only ever with a made-up key. */
  readonly http?: boolean;
}

interface Question {
  /** `undefined` if an answer that it needs is missing. */
  readonly send: (context: Context) => Sent | undefined;
  /** `undefined` if the answer doesn't tell. */
  readonly holds: (answer: Answer, context: Context) => boolean | undefined;
  /** The number of the order that it may record, for `--undo`. */
  readonly records?: number;
}

export interface Probe extends Question {
  readonly id: string;
  readonly cost: (typeof costs)[number];
}

export const madeUp = {
  'X-API-Key': 'made-up-key-for-a-test',
  'X-Brand-ID': '00000000-0000-4000-8000-000000000000',
} as const;
const noKey = { 'X-API-Key': '', 'X-Brand-ID': '' };
const otherBrand = { 'X-Brand-ID': madeUp['X-Brand-ID'] };
const asText = { 'Content-Type': 'text/plain' };
const page = { landing_page: 'https://example.com/' };

const is =
  (...statuses: readonly number[]): Question['holds'] =>
  ({ status }) =>
    statuses.includes(status);

const wordsOf = ({ json }: Answer): string =>
  isGroup(json) && typeof json['error'] === 'string' ? json['error'] : '';

const dataOf = (answer: Answer | undefined, key: string): unknown =>
  isGroup(answer?.json) && isGroup(answer.json['data']) ? answer.json['data'][key] : undefined;

const gives =
  (key: string): Question['holds'] =>
  (answer) =>
    answer.status === 200 && typeof dataOf(answer, key) === 'string';

const same: Question['holds'] = (answer, { earlier }) => {
  if (answer.status !== 200) return false;
  const first = dataOf(earlier('api-conversion'), 'conversion_id');
  const now = dataOf(answer, 'conversion_id');
  return first === undefined || now === undefined ? undefined : first === now;
};

const another: Question['holds'] = (answer, it) =>
  answer.status === 200 && same(answer, it) !== true;
const isAccepted: Question['holds'] = (answer) =>
  answer.status === connectionCheck.accepted && wordsOf(answer) !== '';
const namesEmail: Question['holds'] = (answer) => wordsOf(answer).includes('customer_email');

/** Even with a 400, which has many other causes. */
const saysNotFound: Question['holds'] = (answer) =>
  problemOf(causeOf(400), refund, {}, wordsOf(answer)).kind === 'not found';

type Body = object | string | ((it: Context) => object);

const post =
  (event: string, body: Body = {}, headers: Sent['headers'] = {}) =>
  (it: Context): Sent => {
    const json = typeof body === 'function' ? body(it) : body;
    const text = typeof json === 'string' ? json : JSON.stringify(json);
    return { method: 'POST', path: `/track/${event}`, headers, body: text };
  };

const get = (): Sent => ({ method: 'GET', path: '/track/conversion', headers: madeUp });
const http = (it: Context): Sent => ({ ...post('refund', {}, madeUp)(it), http: true });

const total = { order_total: 10, tax: 0, shipping: 0, discount: 0 };
const order = (number: number, change: object = {}) =>
  post('conversion', (it) => ({
    customer_email: it.email,
    order_id: it.order(number),
    referral_code: it.code,
    ...total,
    ...change,
  }));

const refundOf = (number: number, change: object = {}) =>
  post('refund', (it) => ({ order_id: it.order(number), ...change }));
const six = { refund_amount: 6, refund_id: 'test-refund' };
const unknown = (key: string) => post('refund', (it) => ({ [key]: it.order(404) }));
const claim = post('claim', ({ code, email }) => ({ referral_code: code, email }));
const byClaim = (it: Context): Sent | undefined => {
  const id = dataOf(it.earlier('api-claim'), 'claim_id');
  return id === undefined ? undefined : post('refund', { claim_id: id })(it);
};
const visit = post('visit', ({ code }) => ({ referral_code: code }));

const questions: Readonly<Record<Probe['cost'], Readonly<Record<string, Question>>>> = {
  anonymous: {
    'api-key-first': { send: post('refund', {}, madeUp), holds: is(401) },
    'api-key-missing': { send: post('refund', {}, noKey), holds: is(401) },
    'api-key-before-type': { send: post('refund', {}, { ...madeUp, ...asText }), holds: is(401) },
    'api-key-before-plan': { send: post('claim', {}, madeUp), holds: is(401) },
    'api-method': { send: get, holds: is(405) },
    'api-path': { send: post('nothing', {}, madeUp), holds: is(404) },
    'api-https': { send: http, holds: ({ status }) => status >= 300 && status !== 401 },
  },
  refused: {
    'api-empty-refund': { send: post('refund'), holds: isAccepted },
    'api-names-field': { send: post('conversion', total), holds: namesEmail },
    'api-brand': { send: post('refund', {}, otherBrand), holds: is(401) },
    'api-type': { send: post('conversion', {}, asText), holds: is(415) },
    'api-not-json': { send: post('conversion', '{"order_total"'), holds: is(400) },
    'api-plan': { send: post('claim'), holds: is(400, 403) },
  },
  records: {
    'api-conversion': { send: order(1), holds: gives('conversion_id'), records: 1 },
    'api-repeat': { send: order(1), holds: same, records: 1 },
    'api-repeat-amount': { send: order(1, { order_total: 11 }), holds: same, records: 1 },
    'api-refund': { send: refundOf(1, six), holds: is(200) },
    // Only 4 are left, if it counts again.
    'api-refund-repeat': { send: refundOf(1, six), holds: is(400) },
    'api-refund-rest': { send: refundOf(1), holds: is(200) },
    'api-refund-nothing-left': { send: refundOf(1), holds: is(400) },
    'api-unknown-order': { send: unknown('order_id'), holds: is(404) },
    'api-unknown-conversion': { send: unknown('conversion_id'), holds: is(404) },
    'api-unknown-claim': { send: unknown('claim_id'), holds: is(404) },
    'api-unknown-words': { send: refundOf(405), holds: saysNotFound },
  },
  final: {
    'api-claim': { send: claim, holds: gives('claim_id') },
    'api-second-order': { send: order(2), holds: another, records: 2 },
    'api-claim-conversion': { send: byClaim, holds: is(200) },
    'api-visit': { send: visit, holds: gives('visit_id') },
    'api-visit-fields': { send: post('visit', page), holds: is(400) },
  },
};

export const probes: readonly Probe[] = costs.flatMap((cost) =>
  Object.entries(questions[cost]).map(([id, question]): Probe => ({ id, cost, ...question })),
);

/** What `--undo` sends for an order: it refunds whatever is left of it, if anything. */
export const undoing = (number: number): Probe => ({
  id: `undo-${number}`,
  cost: 'records',
  send: refundOf(number),
  holds: is(200, 400, 404),
});
