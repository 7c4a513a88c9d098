/** Checks a replay and describes every mistake. */
import type { Case } from './cases.ts';
import type { Ended, Platform } from './platform.ts';
import type { ReplayFault } from './replay-faults.ts';
import { replay, type Replayed, type Rerun } from './replays.ts';

/** The two ways of saying that nobody knows. */
const unknown = /may already be recorded|Check Rewards → Activity before you try again/;
/** What is said where it does not matter. */
const countedOnce = /safe to send it again: .*counted once/;
/** Every way of saying that nobody need look. */
const sure = /[Nn]othing was (recorded|sent)|safe to send it again|recorded earlier/;

/** Make's own words, where no answer came: no app can change them. All of ours begin with a status. */
const isMakesOwn = ({ message }: Ended, { platform }: Rerun): boolean =>
  platform === 'Make' && !/^\[\d{3}\]/.test(message);

const wrongWords = (one: Case, ended: Ended, rerun: Rerun): readonly string[] => {
  if (ended.accepted || isMakesOwn(ended, rerun)) return [];
  const { message } = ended;
  if (one.countedOnce && countedOnce.test(message)) return [];
  return unknown.test(message) && !sure.test(message) ? [] : [`is sure of itself: "${message}"`];
};

export const findWrongReplay = (
  one: Case,
  { name, booked, refused }: ReplayFault,
  rerun: Rerun,
  { runs, records, repeats }: Replayed,
): readonly string[] => {
  const landed = runs.filter(
    ({ ended, requests }) => requests > 0 && (booked || ended.accepted),
  ).length;
  return [
    runs.flatMap(({ requests }) => (requests > 1 ? [`${requests} requests in one run`] : [])),
    records > 1 ? [`recorded ${records} times`] : [],
    records === 0 && landed > 0 ? ['not recorded at all'] : [],
    one.countedOnce && records + repeats !== landed ? [`${repeats} of ${landed} repeated`] : [],
    refused ? [] : runs.flatMap(({ ended }) => wrongWords(one, ended, rerun)),
  ]
    .flat()
    .map((what) => `${rerun.name}, ${one.name}, ${name}: ${what}`);
};

/** Plays every fault once, and for ever where the platform would run into it again. */
export const replayAll = async (
  platform: Platform,
  one: Case,
  faults: readonly ReplayFault[],
  reruns: readonly Rerun[],
): Promise<{ readonly cells: number; readonly wrong: readonly string[] }> => {
  const wrong: string[] = [];
  let cells = 0;
  for (const rerun of reruns)
    for (const fault of faults)
      for (const lasting of ['once', 'for ever'] as const) {
        const replayed = await replay(platform, one, fault, rerun, lasting);
        wrong.push(...findWrongReplay(one, fault, rerun, replayed));
        cells += 1;
        if (replayed.runs.length === 1) break;
      }
  return { cells, wrong };
};
