/** What `npm start` shows: every sample, and what happens on a plan without claims and visits. */
import { accounts } from '../api/accounts.ts';
import type { Plan } from '../api/plan.ts';
import { findSample, samples, type Sample } from '../../stores/index.ts';

export interface Scene {
  readonly title: string;
  readonly sample: Sample;
  readonly plan: Plan;
  /** What the message must say where nothing may be recorded. */
  readonly refusal?: string;
}

const recorded = samples.map((sample): Scene => ({
  title: sample.title,
  sample,
  plan: accounts.premier.plan,
  ...(sample.refused ? { refusal: sample.refused.value } : {}),
}));

const onGrowth = ['typeform-claim', 'postmark-visit']
  .map(findSample)
  .filter((sample) => sample !== undefined)
  .map((sample): Scene => ({
    title: `${sample.title}, on the Growth plan`,
    sample,
    plan: accounts.growth.plan,
    refusal: 'Premier plan',
  }));

export const scenes: readonly Scene[] = [...recorded, ...onGrowth];
