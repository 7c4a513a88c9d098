/** The same fault before both apps: do both platforms do what fits it? */
import type { Fault } from '../../playground/api/faults.ts';
import type { ApiEvent, Input } from '../../shared/events/event.ts';
import { causeOf, problemOf, type Cause, type ProblemKind } from '../../shared/api/problems.ts';
import type { Both } from './both.ts';

/** What each platform calls a kind of problem. Source: both platforms' pages on errors. */
const classes: Readonly<Record<ProblemKind, readonly [zapier: string, make: string]>> = {
  invalid: ['AppError', 'DataError'],
  credentials: ['ExpiredAuthError', 'InvalidAccessTokenError'],
  plan: ['AppError', 'RuntimeError'],
  forbidden: ['AppError', 'RuntimeError'],
  'not found': ['HaltedError', 'DataError'],
  duplicate: ['HaltedError', 'DataError'],
  'rate limit': ['ThrottledError', 'RateLimitError'],
  'try again': ['ThrottledError', 'ConnectionError'],
  uncertain: ['AppError', 'RuntimeError'],
  unreachable: ['ThrottledError', 'ConnectionError'],
  unexpected: ['AppError', 'DataError'],
};

export const statuses = [
  400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 415, 418, 422, 429, 451, 500, 501, 502, 503,
  504, 507, 520, 599,
];

const answered = (status: number): Fault => ({ kind: 'answer', status });

const faults: readonly (readonly [Cause, Fault])[] = [
  ...statuses.map((status) => [causeOf(status), answered(status)] as const),
  ['redirect', { kind: 'redirect', location: 'https://example.com/' }],
  ['no success', { kind: 'answer', status: 200, body: 'html' }],
  ['no success', { kind: 'answer', status: 200, body: 'no-success' }],
  ['no success', { kind: 'answer', status: 200, body: 'cut-off' }],
];

/** Sentences that name what one of the platforms would do wrongly. */
export const findWrongErrors = async (
  both: Both,
  event: ApiEvent,
  input: Input,
): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const filled = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== ''));
  for (const [cause, fault] of faults) {
    both.apis.zapier.fail(fault);
    both.apis.make.fail(fault);
    const { zapier, make } = await both.run(event, input);
    const { kind, advice } = problemOf(cause, event, filled);
    const [ofZapier, ofMake] = classes[kind];
    const name = `${event.key}, ${JSON.stringify(fault)}`;
    if (zapier.error !== ofZapier) wrong.push(`${name}: Zapier ends with ${zapier.error}`);
    if (make.error !== ofMake) wrong.push(`${name}: Make ends with ${make.error}`);
    for (const { told } of [zapier, make])
      if (!told.includes(advice)) wrong.push(`${name}: no advice in "${told}"`);
  }
  return wrong;
};
