/**
 * What each message must say, written only from the table of errors. It shares nothing with
 * `shared/api/problems.ts`, so that the two can disagree.
 */
import type { Case } from './cases.ts';

/** A status, or what there was in place of an answer that makes sense. */
export type Happening =
  | number
  | 'success'
  /** 2xx without `success: true`. */
  | 'no success'
  | 'redirect'
  /** The request left, and no whole answer came. */
  | 'silence'
  /** As `silence`, and the platform itself gave up. */
  | 'too late'
  /** No connection came up, so nothing left. */
  | 'nobody';

type Kind =
  | 'recorded'
  | 'invalid'
  | 'credentials'
  | 'plan'
  | 'forbidden'
  | 'refused'
  | 'not found'
  | 'duplicate'
  | 'rate limit'
  | 'try again'
  | 'uncertain'
  | 'unreachable'
  | 'unexpected';

export interface Expected {
  readonly kind: Kind;
  /** Undefined for success. */
  readonly error: string | undefined;
  /** What the message has to advise. */
  readonly advice: readonly RegExp[];
}

const look = /Check Rewards → Activity before you try again/;

/** Kind → Zapier's class, Make's type, and the advice. */
const table: Readonly<Record<Kind, readonly [string?, string?, ...RegExp[]]>> = {
  recorded: [],
  invalid: ['AppError', 'DataError', /Fix the field/, /run it again/],
  credentials: [
    'ExpiredAuthError',
    'InvalidAccessTokenError',
    /Settings → API Keys/,
    /the whole key was copied/,
    /production or sandbox/,
    /newer key/,
    /[Rr]econnect/,
  ],
  plan: ['AppError', 'RuntimeError', /Premier plan/, /Upgrade/, /conversions.*refunds.*every plan/],
  forbidden: ['AppError', 'RuntimeError', /check what the key and your plan allow/],
  refused: ['AppError', 'DataError', /Nothing was recorded/, /contact AdvocateLoop/],
  'not found': ['HaltedError', 'DataError', /normal for an order that wasn't referred/],
  duplicate: ['HaltedError', 'DataError', /recorded earlier/, /nothing was counted twice/],
  'rate limit': ['ThrottledError', 'RateLimitError', /safe to send it again in a minute/],
  'try again': ['ThrottledError', 'ConnectionError', /safe to send it again/, /order ID/, /once/],
  uncertain: ['AppError', 'RuntimeError', /may already be recorded/, look],
  unreachable: ['ThrottledError', 'ConnectionError', /safe to send it again/],
  unexpected: ['AppError', 'DataError', look],
};

export const advised = (kind: Kind): readonly RegExp[] => {
  const [, , ...advice] = table[kind];
  return advice;
};

const byStatus = (status: number, { event, premier, countedOnce }: Case): Kind => {
  if (status === 400 || status === 422) return 'invalid';
  if (status === 401) return 'credentials';
  if (status === 403) return premier ? 'plan' : 'forbidden';
  if (status === 404) return event === 'refund' ? 'not found' : 'refused';
  if (status === 409) return 'duplicate';
  if (status === 429) return 'rate limit';
  // 408 is a timeout that the other end says it had.
  if (status >= 500 || status === 408) return countedOnce ? 'try again' : 'uncertain';
  return status >= 400 ? 'refused' : 'unexpected';
};

const kindOf = (what: Happening, one: Case): Kind => {
  if (typeof what === 'number') return byStatus(what, one);
  if (what === 'success') return 'recorded';
  if (what === 'nobody') return 'unreachable';
  if (what === 'no success' || what === 'redirect') return 'unexpected';
  return one.countedOnce ? 'try again' : 'uncertain';
};

/** Make has its own words for what the network does, and no app can change them. */
const makesOwn = new Map<Happening, string>([
  ['silence', 'ConnectionError'],
  ['nobody', 'ConnectionError'],
  ['too late', 'ModuleTimeoutError'],
]);

export const expectedOf = (what: Happening, one: Case, platform: 'Zapier' | 'Make'): Expected => {
  const kind = kindOf(what, one);
  const [zapier, make, ...advice] = table[kind];
  const own = platform === 'Make' ? makesOwn.get(what) : undefined;
  if (own !== undefined) return { kind, error: own, advice: [] };
  return { kind, error: platform === 'Zapier' ? zapier : make, advice };
};
