/** What a person does after reading a message. Its words decide, as a person has nothing else. */
import type { Run } from './automation.ts';
import type { World } from './world.ts';

export type Advice = 'look' | 'reconnect' | 'upgrade' | 'again' | 'fix';

/** The first that fits. */
const advices: readonly (readonly [Advice, RegExp])[] = [
  ['look', /may (or may not have been|already be|have been) recorded/],
  ['reconnect', /[Rr]econnect/],
  ['upgrade', /Premier plan/],
  ['again', /safe to (send|run) it again|can be sent again/],
  ['fix', /[Nn]othing was (recorded|sent)|\b(Total|Tax|Amount|Unit Price)\b|parameter '/],
];

export const adviceIn = (message: string): Advice | undefined =>
  advices.find(([, words]) => words.test(message))?.[0];

/** Every way of saying that nobody need look. */
export const isSure = (message: string): boolean => /[Nn]othing was (recorded|sent)/.test(message);

/** Nobody goes on for ever. */
const patience = 3;

/** @returns whether the run is left alone, started again, or started with another field mapped */
export const decide = (run: Run, message: string, world: World): 'leave' | 'again' | 'map anew' => {
  // The platforms' own words give no advice, and the app's pages do: look first.
  const advice = adviceIn(message) ?? 'look';
  run.byHand += 1;
  if (run.byHand > patience) return 'leave';
  if (advice === 'look' && world.recordsOf(run.delivery.key).length > 0) return 'leave';
  if (advice === 'upgrade') world.renewPlan();
  if (advice === 'upgrade' && world.lacksPlan()) return 'leave';
  return advice === 'fix' && run.seen.truth === 'unsent' ? 'map anew' : 'again';
};
