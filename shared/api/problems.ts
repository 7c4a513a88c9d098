/**
 * Every failure and its message. Each platform maps `kind` to its own error type.
 *
 * Source of the advice: REST API, "Common issues" and "Plan tiers"; AdvocateLoop, "Credentials".
 */
import { redact, longestMessage, shortened } from './redact.ts';
import { plurals, type ApiEvent, type Input, type RequiredPlan } from '../events/event.ts';
import { events } from '../events/table.ts';
import { upper } from '../fields/upper.ts';

export type ProblemKind =
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

/** A status in the table, a class of statuses, or what happened instead of a response. */
export type Cause =
  | 400
  | 401
  | 403
  | 404
  | 408
  | 409
  | 422
  | 429
  | 'other 4xx'
  | 'server fault'
  | 'other status'
  | 'redirect'
  | 'no success'
  | 'no answer'
  | 'no connection';

/** A row with a condition applies only to some events. */
export type ProblemCondition = 'premier' | 'finds a conversion' | 'counted once';

export interface Problem {
  readonly kind: ProblemKind;
  readonly causes: readonly Cause[];
  readonly when?: ProblemCondition;
  /** These causes too, if the API's own words contain one of the texts (in lower case). */
  readonly orSays?: { readonly causes: readonly Cause[]; readonly words: readonly string[] };
  /** Replaced by the API's own words if it sent any. */
  readonly says: string;
  readonly advice: string;
}

const faults = ['server fault', 408, 'no answer'] as const;
const noAnswer = "AdvocateLoop didn't respond correctly.";
const mayBeRecorded =
  'This may already be recorded. Check Rewards → Activity before you try again.';

const eventsOf = (plan: RequiredPlan): string =>
  plurals(events.filter((event) => event.plan === plan));
/** The first row that applies is used. */
export const problems: readonly Problem[] = [
  {
    kind: 'not found',
    causes: [404],
    when: 'finds a conversion',
    orSays: {
      // Assumed (api-unknown-words): a 400 or 422 about an unknown order says so in these words.
      // Source: none; REST API, "Common issues", doesn't say which status it has.
      causes: [400, 422],
      words: ['not found', 'not be found', 'no conversion', 'no matching', 'does not exist'],
    },
    says: "AdvocateLoop can't find this conversion.",
    advice:
      "Nothing was recorded. This is normal for an order that wasn't referred or isn't recorded yet.",
  },
  {
    kind: 'invalid',
    causes: [400, 422],
    says: 'AdvocateLoop rejected a field.',
    advice: 'Nothing was recorded. Fix the field, then run it again.',
  },
  {
    kind: 'credentials',
    causes: [401],
    says: 'AdvocateLoop rejected this API key.',
    advice:
      "Check that the whole key was copied, that it's for the right environment (production or sandbox), and that no newer key has replaced it (Settings → API Keys). Then reconnect.",
  },
  {
    kind: 'plan',
    causes: [403],
    when: 'premier',
    says: "Your AdvocateLoop plan doesn't include this event.",
    advice: `Nothing was recorded. ${upper(eventsOf('premier'))} require the Premier plan. Upgrade, or record ${eventsOf('all')}, which every plan includes.`,
  },
  {
    kind: 'forbidden',
    causes: [403],
    says: "This API key isn't allowed to do that.",
    advice: 'Nothing was recorded. In AdvocateLoop, check what the key and your plan allow.',
  },
  {
    kind: 'duplicate',
    causes: [409],
    says: 'AdvocateLoop already has this event.',
    advice: 'It was recorded earlier, and nothing was counted twice.',
  },
  {
    // Source: REST API, "The basics": failures are 4xx.
    kind: 'refused',
    causes: [404, 'other 4xx'],
    says: 'AdvocateLoop rejected the request.',
    advice: 'Nothing was recorded. If this keeps happening, contact AdvocateLoop.',
  },
  {
    kind: 'rate limit',
    causes: [429],
    says: 'AdvocateLoop is receiving too many requests.',
    advice: "Nothing was recorded. It's safe to send it again in a minute.",
  },
  {
    kind: 'try again',
    causes: faults,
    when: 'counted once',
    says: noAnswer,
    advice: "It's safe to send it again: an order ID is counted once.",
  },
  { kind: 'uncertain', causes: faults, says: noAnswer, advice: mayBeRecorded },
  {
    kind: 'unreachable',
    causes: ['no connection'],
    says: "AdvocateLoop couldn't be reached.",
    advice: "Nothing was sent. It's safe to send it again in a minute.",
  },
  {
    kind: 'unexpected',
    causes: ['redirect'],
    says: 'AdvocateLoop responded with a redirect.',
    advice: `Redirects aren't followed, to protect the key. ${mayBeRecorded}`,
  },
];

/** Everything that isn't in a row. */
export const unexpected: Problem = {
  kind: 'unexpected',
  causes: ['no success', 'other status'],
  says: 'AdvocateLoop sent an unexpected response.',
  advice: mayBeRecorded,
};

const named: ReadonlySet<Cause | number> = new Set(problems.flatMap(({ causes }) => causes));
const isNamed = (status: number): status is Extract<Cause, number> => named.has(status);

/** @param status of a response that isn't a success */
export const causeOf = (status: number): Cause => {
  if (isNamed(status)) return status;
  if (status >= 500) return 'server fault';
  if (status >= 400) return 'other 4xx';
  return status >= 300 ? 'redirect' : 'other status';
};

const holds = (condition: ProblemCondition, event: ApiEvent, body: Input): boolean =>
  ({
    premier: event.plan === 'premier',
    'finds a conversion': event.oneOf !== undefined,
    'counted once': event.countedOnceBy !== undefined && event.countedOnceBy in body,
  })[condition];

/**
 * @param event `undefined` for a request that isn't one of the events
 * @param error the API's own words
 */
export const problemOf = (
  cause: Cause,
  event: ApiEvent | undefined,
  body: Input,
  error = '',
): Problem =>
  problems.find(
    ({ causes, when, orSays }) =>
      (causes.includes(cause) ||
        (orSays?.causes.includes(cause) &&
          orSays.words.some((word) => error.toLowerCase().includes(word)))) &&
      (when === undefined || (event !== undefined && holds(when, event, body))),
  ) ?? unexpected;

/** Nobody can tell whether the event was recorded. */
export const isUncertain = ({ kind }: Problem): boolean =>
  kind === 'uncertain' || kind === 'unexpected';

/**
 * The API's own words if it sent any, then the advice, which is never cut.
 *
 * @param secrets must not appear even if the API repeats them
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
