/** Runs the forms on the playground's server and keeps the results. */
import { useRef, useState } from 'preact/hooks';
import type { BothBooks, Platform, RunAnswer, RunRequest, RunView } from '../protocol.ts';
import { data, sampleOf, valuesOf } from './data.ts';
import { spoken } from './result.tsx';
import type { State } from './state.ts';

export type Runs = Readonly<Partial<Record<Platform, RunView>>>;

/** @throws {Error} if the server doesn't respond, or responds with an error */
const post = async <Answer>(path: string, body: object, signal?: AbortSignal): Promise<Answer> => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
  if (!response.ok) throw new Error(`The playground returned ${response.status}.`);
  return response.json();
};

const getRecorded = async (): Promise<BothBooks> => (await fetch('/page/recorded')).json();

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const useRuns = () => {
  const [runs, setRuns] = useState<Runs>({});
  const [busy, setBusy] = useState<readonly Platform[]>([]);
  const [recorded, setRecorded] = useState(data.recorded);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  // What is still running when the user moves on is stopped.
  const current = useRef(new AbortController());

  const clear = (): void => {
    current.current.abort();
    current.current = new AbortController();
    setProblem('');
    setSaid('');
    setRuns({});
    setBusy([]);
  };

  const runOne = async (state: State, platform: Platform, signal: AbortSignal): Promise<string> => {
    const { tab, plan, wrongKey, fault, orderFirst } = state;
    const request: RunRequest = {
      platform,
      tab,
      values: valuesOf(state, platform),
      sample: sampleOf(state)?.name,
      plan,
      wrongKey,
      fault: fault || undefined,
      orderFirst,
    };
    const answer = await post<RunAnswer>('/page/run', request, signal);
    signal.throwIfAborted();
    setRecorded(answer.recorded);
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
    const { signal } = current.current;
    setRuns(Object.fromEntries(kept.map((platform) => [platform, before[platform]])));
    setBusy((others) => [...others, ...platforms]);
    setSaid('Running.');
    try {
      const told = await Promise.all(platforms.map((one) => runOne(state, one, signal)));
      setSaid(told.join(' '));
    } catch (error) {
      if (signal.aborted) return;
      clear();
      setProblem(`The run failed. ${reason(error)} Check the terminal.`);
    }
  };

  const cancel = async (): Promise<void> => {
    clear();
    setProblem('Canceled. This may already be recorded. Check Recorded below.');
    setRecorded(await getRecorded().catch(() => recorded));
  };

  const reset = async (): Promise<void> => {
    try {
      setRecorded(await post<BothBooks>('/page/reset', {}));
      clear();
      setSaid('All records cleared.');
    } catch (error) {
      setProblem(reason(error));
    }
  };

  return { runs, busy, recorded, said, problem, run, clear, cancel, reset };
};
