/** Runs a platform's retries with the local API: how often the event is recorded, and the messages. */
import type { Case } from './cases.ts';
import { full } from './full.ts';
import type { Ended, Met, Platform } from './platform.ts';
import type { ReplayFault } from './replay-faults.ts';

export interface Rerun {
  readonly name: string;
  readonly platform: Platform['name'];
  /** How often the platform runs the step again after it ended like this. */
  readonly times: (ended: Ended, one: Case) => number;
}

export interface Replayed {
  /** Every run, in order. */
  readonly runs: readonly Met[];
  /** How many records of the event there are in the end. */
  readonly records: number;
  /** Repeats that the API knew by their order ID and did not count. */
  readonly repeats: number;
}

/** Faults after which the API is well again, or never. */
export type Lasting = 'once' | 'for ever';

/** One retry shows what eight would. */
const most = full ? Infinity : 1;

/** Enough for a request to leave, and short enough to wait for it a few hundred times. */
const impatient = 1 / 400;

const count = ({ api }: Platform, one: Case): Pick<Replayed, 'records' | 'repeats'> => {
  const records = api.recorded().filter(({ event }) => event === one.event);
  const repeats = records.map((record) => (record.event === 'conversion' ? record.repeats : 0));
  return { records: records.length, repeats: repeats.reduce((sum, each) => sum + each, 0) };
};

/** Runs the step until it went well or the platform has had enough. */
export const replay = async (
  platform: Platform,
  one: Case,
  { fault, slow }: ReplayFault,
  { times }: Pick<Rerun, 'times'>,
  lasting: Lasting,
): Promise<Replayed> => {
  await platform.prepare(one);
  platform.api.fail(fault, lasting === 'once' ? 1 : Infinity);
  const run = (hurried: boolean) => platform.run(one, { scale: hurried ? impatient : 1 });
  let last = await run(slow);
  const runs = [last];
  while (!last.ended.accepted && runs.length <= Math.min(most, times(last.ended, one))) {
    // What went before it arrived has left the fault where it was.
    last = await run(slow && (lasting === 'for ever' || last.requests === 0));
    runs.push(last);
  }
  return { runs, ...count(platform, one) };
};
