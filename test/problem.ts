/** What tests expect of a problem. Its words are pinned in `shared/api/problems.test.ts` alone. */
import {
  problemOf,
  problems,
  unexpected,
  type Problem,
  type ProblemKind,
} from '../shared/api/problems.ts';

/** What each platform calls a kind of problem. Source: both platforms' pages on errors. */
export const errors: Readonly<Record<ProblemKind, { zapier: string; make: string }>> = {
  invalid: { zapier: 'AppError', make: 'DataError' },
  credentials: { zapier: 'ExpiredAuthError', make: 'InvalidAccessTokenError' },
  plan: { zapier: 'AppError', make: 'RuntimeError' },
  forbidden: { zapier: 'AppError', make: 'RuntimeError' },
  refused: { zapier: 'AppError', make: 'DataError' },
  'not found': { zapier: 'HaltedError', make: 'DataError' },
  duplicate: { zapier: 'HaltedError', make: 'DataError' },
  'rate limit': { zapier: 'ThrottledError', make: 'RateLimitError' },
  'try again': { zapier: 'ThrottledError', make: 'ConnectionError' },
  uncertain: { zapier: 'AppError', make: 'RuntimeError' },
  unreachable: { zapier: 'ThrottledError', make: 'ConnectionError' },
  unexpected: { zapier: 'AppError', make: 'DataError' },
};

export const problem = (kind: ProblemKind): Problem => {
  const row = [unexpected, ...problems].find((one) => one.kind === kind);
  if (!row) throw new Error(`The table has no row for ${kind}.`);
  return row;
};

/** The second row of its kind. */
export const redirect = problemOf('redirect', undefined, {});
