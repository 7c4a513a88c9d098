/**
 * What can go wrong, and what its user is told. Each platform only maps `kind` to its own error.
 *
 * Source of the advice: REST API, "Common issues" and "Plan tiers"; AdvocateLoop, "Credentials".
 */
import { redact, longestMessage, shortened } from './redact.ts';
import type { ApiEvent, Input, RequiredPlan } from '../events/event.ts';
import { events } from '../events/table.ts';

export type ProblemKind =
  | 'invalid'
  | 'credentials'
  | 'plan'
  | 'forbidden'
  | 'not found'
  | 'duplicate'
  | 'rate limit'
  | 'try again'
  | 'uncertain'
  | 'unreachable'
  | 'unexpected';

/** A status that the table names, a class of statuses, or what happened in place of an answer. */
export type Cause =
  | 400
  | 401
  | 403
  | 404
  | 408
  | 409
  | 422
  | 429
  | 'server fault'
  | 'other status'
  | 'redirect'
  | 'no success'
  | 'no answer'
  | 'no connection';

/** What must hold of the event for a row to count. */
export type ProblemCondition = 'premier' | 'finds a conversion' | 'counted once';

export interface Problem {
  readonly kind: ProblemKind;
  readonly causes: readonly Cause[];
  readonly when?: ProblemCondition;
  /** Stands in front where the API said nothing itself. */
  readonly says: string;
  readonly advice: string;
}

const faults = ['server fault', 408, 'no answer'] as const;
const noAnswer = 'AdvocateLoop gave no proper answer.';
const look = 'Look in AdvocateLoop under Rewards → Activity before you send it again.';

const list = new Intl.ListFormat('en');
const eventsOf = (plan: RequiredPlan): string =>
  list.format(events.filter((event) => event.plan === plan).map(({ key }) => `${key}s`));
const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The first row that fits counts. */
export const problems: readonly Problem[] = [
  {
    kind: 'invalid',
    causes: [400, 422],
    says: 'AdvocateLoop refused a field.',
    advice: 'Nothing was recorded. Correct the field, then send it again.',
  },
  {
    kind: 'credentials',
    causes: [401],
    says: 'AdvocateLoop does not accept this API key.',
    advice:
      'Check Settings → API Keys: no space around the key, production or sandbox as it should be, and no newer key, which ends the old one at once. Then reconnect.',
  },
  {
    kind: 'plan',
    causes: [403],
    when: 'premier',
    says: 'Your AdvocateLoop plan does not have this event.',
    advice: `${upper(eventsOf('premier'))} need the Premier plan. Upgrade, or record ${eventsOf('all')} instead, which work on every plan.`,
  },
  {
    kind: 'forbidden',
    causes: [403],
    says: 'AdvocateLoop does not let this key do that.',
    advice: 'Nothing was recorded. Check in AdvocateLoop what the key and your plan allow.',
  },
  {
    kind: 'not found',
    causes: [404],
    when: 'finds a conversion',
    says: 'AdvocateLoop knows no such conversion.',
    advice: 'Nothing was recorded. That is normal for an order that nobody referred.',
  },
  {
    kind: 'duplicate',
    causes: [409],
    says: 'AdvocateLoop has this already.',
    advice: 'It was recorded before, and nothing was counted twice.',
  },
  {
    kind: 'rate limit',
    causes: [429],
    says: 'AdvocateLoop gets too many requests at once.',
    advice: 'Nothing was recorded yet. It can be sent again in a moment.',
  },
  {
    kind: 'try again',
    causes: faults,
    when: 'counted once',
    says: noAnswer,
    advice: 'It can be sent again: an order with an order ID is counted once.',
  },
  {
    kind: 'uncertain',
    causes: faults,
    says: noAnswer,
    advice: `It may or may not have been recorded. ${look}`,
  },
  {
    kind: 'unreachable',
    causes: ['no connection'],
    says: 'AdvocateLoop could not be reached.',
    advice: 'Nothing was sent. It can be sent again in a moment.',
  },
  {
    kind: 'unexpected',
    causes: ['redirect'],
    says: 'AdvocateLoop answered with a redirect.',
    advice: `Redirects are not followed, to keep the key safe. ${look}`,
  },
];

/** Everything that no row names. */
export const unexpected: Problem = {
  kind: 'unexpected',
  causes: ['no success', 'other status'],
  says: "AdvocateLoop's answer can't be understood.",
  advice: `It may or may not have been recorded. ${look}`,
};

const named: ReadonlySet<Cause | number> = new Set(problems.flatMap(({ causes }) => causes));
const isNamed = (status: number): status is Extract<Cause, number> => named.has(status);

/** @param status of an answer that is not a success */
export const causeOf = (status: number): Cause => {
  if (isNamed(status)) return status;
  if (status >= 500) return 'server fault';
  return status >= 300 && status < 400 ? 'redirect' : 'other status';
};

/** Whether the rows with this condition count for an event that is sent with this body. */
const holds = (condition: ProblemCondition, event: ApiEvent, body: Input): boolean =>
  ({
    premier: event.plan === 'premier',
    'finds a conversion': event.oneOf !== undefined,
    'counted once': event.countedOnceBy !== undefined && event.countedOnceBy in body,
  })[condition];

/** @param event none for a call that is not one of the table's events */
export const problemOf = (cause: Cause, event: ApiEvent | undefined, body: Input): Problem =>
  problems.find(
    ({ causes, when }) =>
      causes.includes(cause) &&
      (when === undefined || (event !== undefined && holds(when, event, body))),
  ) ?? unexpected;

/**
 * The API's own words in front where it said something, then the advice, which is never cut.
 *
 * @param secrets what must not appear even if the API repeats it
 * @returns at most 250 characters, without a key or an email address
 */
export const problemMessage = (
  { says, advice }: Problem,
  error: string | undefined,
  secrets: readonly string[],
): string => {
  const own = redact(error ?? '', secrets);
  const front = own === '' ? says : /[.!?]$/.test(own) ? own : `${own}.`;
  return `${shortened(front, longestMessage - advice.length - 1)} ${advice}`;
};
