/** Runs the forms and keeps the results. */
import { useRef, useState } from 'preact/hooks';
import type { PageData, Platform } from '../protocol.ts';
import type { Runs } from './body-diff.tsx';
import { sampleOf, valuesOf } from './data.ts';
import { spoken } from './result.tsx';
import { postReset, postRun } from './server.ts';
import type { State } from './state.ts';

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const useRuns = (data: PageData) => {
  const [runs, setRuns] = useState<Runs>({});
  const [busy, setBusy] = useState<readonly Platform[]>([]);
  const [recorded, setRecorded] = useState(data.recorded);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  // A response that arrives after the user moved on isn't shown.
  const current = useRef(0);

  const clear = (): void => {
    current.current += 1;
    setProblem('');
    setRuns({});
    setBusy([]);
  };

  const runOne = async (state: State, platform: Platform): Promise<string> => {
    const mine = current.current;
    const sample = sampleOf(data, state)?.name;
    const { tab, plan, wrongKey, fault, orderFirst } = state;
    const answer = await postRun({
      platform,
      tab,
      values: valuesOf(data, state, platform),
      ...(sample === undefined ? {} : { sample }),
      plan,
      wrongKey,
      ...(fault === '' ? {} : { fault }),
      orderFirst,
    });
    setRecorded(answer.recorded);
    if (mine !== current.current) return '';
    setRuns((others) => ({ ...others, [platform]: answer.run }));
    setBusy((others) => others.filter((other) => other !== platform));
    return spoken(answer.run);
  };

  /**
   * Runs the forms at the same time, because each app has its own API.
   *
   * @param kept the platforms whose results still match the state
   */
  const run = async (
    state: State,
    platforms: readonly Platform[],
    kept: readonly Platform[] = [],
  ): Promise<void> => {
    const before = runs;
    if (kept.length === 0) clear();
    setRuns(Object.fromEntries(kept.map((platform) => [platform, before[platform]])));
    setBusy((others) => [...others, ...platforms]);
    setSaid('Running.');
    try {
      const told = await Promise.all(platforms.map((platform) => runOne(state, platform)));
      setSaid(told.join(' '));
    } catch (error) {
      clear();
      setSaid('');
      setProblem(`The run failed. ${reason(error)} Check the terminal.`);
    }
  };

  const reset = async (): Promise<void> => {
    try {
      setRecorded(await postReset());
      clear();
      setSaid('All records cleared.');
    } catch (error) {
      setProblem(reason(error));
    }
  };

  return { runs, busy, recorded, said, problem, run, clear, reset };
};
