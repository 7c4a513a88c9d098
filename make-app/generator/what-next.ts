/** What Make does with a bundle, by the error type that `errors.ts` gives to a kind of problem. */
import type { ProblemKind } from '../../shared/api/problems.ts';
import { types } from './errors.ts';

/** Source: Make, "Error types"; help.make.com, "Types of errors". */
const effects: Readonly<Record<string, string>> = {
  DataError: 'the bundle is kept if incomplete executions are on',
  RuntimeError: 'the run stops; after three in a row the scenario is switched off',
  ConnectionError: 'tried again by itself if incomplete executions are on',
  RateLimitError: 'tried again by itself if incomplete executions are on',
  InvalidAccessTokenError: 'the scenario is switched off until the key is corrected',
};

const next = (kind: ProblemKind): string => `\`${types[kind]}\`: ${effects[types[kind]]}.`;

export const whatNext: Readonly<Record<ProblemKind, string>> = {
  invalid: next('invalid'),
  credentials: next('credentials'),
  plan: next('plan'),
  forbidden: next('forbidden'),
  'not found': next('not found'),
  duplicate: next('duplicate'),
  'rate limit': next('rate limit'),
  'try again': next('try again'),
  uncertain: next('uncertain'),
  unreachable: "Make's own `ConnectionError`.",
  unexpected: next('unexpected'),
};
