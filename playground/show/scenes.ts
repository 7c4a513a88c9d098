/** What `npm start` runs: every sample, and one of each Premier event on a plan without it. */
import { accounts, type Plan } from '../api/accounts.ts';
import { events } from '../../shared/events/table.ts';
import { samples, type Sample } from '../../stores/index.ts';

export interface Scene {
  readonly title: string;
  readonly sample: Sample;
  readonly plan: Plan;
  /** What the message must contain if nothing may be recorded. */
  readonly refusal?: string;
}

const recorded = samples.map((sample): Scene => ({
  title: sample.title,
  sample,
  plan: accounts.premier.plan,
  ...(sample.refused ? { refusal: sample.refused.value } : {}),
}));

const onGrowth = events
  .filter(({ plan }) => plan === 'premier')
  .map(({ key }) => samples.find(({ event }) => event === key))
  .filter((sample) => sample !== undefined)
  .map((sample): Scene => ({
    title: `${sample.title}, on the Growth plan`,
    sample,
    plan: accounts.growth.plan,
    refusal: 'Premier plan',
  }));

export const scenes: readonly Scene[] = [...recorded, ...onGrowth];
