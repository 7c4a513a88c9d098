/** What Zapier does with a run, by the kind of problem; `errors.ts` throws what makes it do so. */
import type { ProblemKind } from '../shared/api/problems.ts';

const stops = 'The run stops, with an error mail.';
const quiet = 'The run ends quietly; the Zap stays on.';
const again = 'Zapier runs the step again by itself.';

export const whatNext: Readonly<Record<ProblemKind, string>> = {
  invalid: stops,
  credentials: 'Runs are held until you reconnect.',
  plan: stops,
  forbidden: stops,
  'not found': quiet,
  duplicate: quiet,
  'rate limit': again,
  'try again': again,
  uncertain: stops,
  unreachable: again,
  unexpected: stops,
};
