/** Every assumption once: the claim as the code has it, how it is asked, and what was seen. */
import { join } from 'node:path';
import { readAssumptions, type Assumption } from './assumptions.ts';
import { readSeen, readTape } from './ledger.ts';
import { probes, type Probe } from './probes.ts';
import { steps, unasked } from './steps.ts';

interface Way extends Pick<Assumption, 'id'> {
  /** `account`: a person with an account on the platform asks; `nobody`: `how` is the reason. */
  readonly cost: Probe['cost'] | 'account' | 'nobody';
  /** The probe's command, the step on the page, or the reason. */
  readonly how: string;
}

export interface Entry extends Assumption, Way {
  readonly seen?: { readonly on: string; readonly saw: string };
}

const all = (cost: Way['cost'], how: string, ids: readonly string[]): readonly Way[] =>
  ids.map((id) => ({ id, cost, how }));

/** A test compares the IDs with those in the code. */
export const ways: readonly Way[] = [
  ...probes.map(({ id, cost }) => ({ id, cost, how: 'npm run contract' })),
  ...Object.entries(steps).flatMap(([step, { settles }]) => all('account', step, settles)),
  ...Object.entries(unasked).flatMap(([reason, ids]) => all('nobody', reason, ids)),
];

export const readRegister = (): readonly Entry[] => {
  const tape = readTape(import.meta.dirname);
  const people = readSeen(join(import.meta.dirname, 'seen.json'));
  return readAssumptions().flatMap((assumption) =>
    ways
      .filter(({ id }) => id === assumption.id)
      .map((way): Entry => {
        const answer = tape?.answers[way.id];
        const seen = answer ? { on: tape.asked, saw: String(answer.status) } : people?.[way.id];
        return { ...assumption, ...way, ...(seen && { seen }) };
      }),
  );
};
