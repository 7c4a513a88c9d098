/** The whole page. */
import { useEffect, useRef } from 'preact/hooks';
import { platforms, type PageData, type Platform } from '../protocol.ts';
import { BodyDiff } from './body-diff.tsx';
import { connectionTab, sampleOf, sound, tabOf, typed } from './data.ts';
import { Faults, faultsIn } from './fault.tsx';
import { Forms } from './forms.tsx';
import { Mapping } from './mapping.tsx';
import { Payload } from './payload.tsx';
import { Recorded } from './recorded.tsx';
import { Result } from './result.tsx';
import type { State } from './state.ts';
import { Tabs } from './tabs.tsx';
import { Toolbar } from './toolbar.tsx';
import { usePageState } from './use-state.ts';
import { useRuns } from './use-runs.ts';

const fresh = { sample: '', fault: '', changes: { zapier: {}, make: {} }, run: [] } as const;

export const App = ({ data }: { readonly data: PageData }) => {
  const { runs, busy, recorded, said, problem, run, clear, reset } = useRuns(data);
  const restore = (restored: State) =>
    restored.run.length > 0 ? void run(restored, restored.run) : clear();
  const { state, show, addressOf } = usePageState(data, restore);
  useEffect(() => restore(state), []);

  const tab = tabOf(data, state);
  const there = platforms.filter((platform) => state.tab === connectionTab || tab?.[platform]);
  const results = useRef<HTMLElement>(null);
  const start = async (which: readonly Platform[]) => {
    if (busy.some((platform) => which.includes(platform))) return;
    const kept = state.run.filter((platform) => !which.includes(platform));
    show({ ...state, run: platforms.filter((one) => [...kept, ...which].includes(one)) });
    await run(state, which, kept);
  };
  const change = (part: Partial<State>) => {
    clear();
    show(sound(data, { ...state, ...part, run: [] }), true);
  };
  const ran = platforms.flatMap((platform) => runs[platform] ?? []);
  const sample = sampleOf(data, state);
  const toTab = (id: string): State => ({ ...state, ...fresh, tab: id });
  const forms = (
    <Faults.Provider value={faultsIn(ran)}>
      <Forms
        data={data}
        state={state}
        busy={busy}
        onChange={(platform, key, value) => show(typed(data, state, { platform, key, value }))}
        // The results may be out of view at the end of a form.
        onRun={(platform) => void start([platform]).then(() => results.current?.focus())}
      />
    </Faults.Provider>
  );
  if (state.picture !== undefined) return <main class="picture">{forms}</main>;

  return (
    <>
      <header class="top">
        <h1>AdvocateLoop playground</h1>
        <p>Try both apps on your computer. Nothing is sent to AdvocateLoop.</p>
        <Tabs
          data={data}
          current={state.tab}
          addressOf={(id) => addressOf(toTab(id))}
          onChoose={(id) => change(toTab(id))}
        />
      </header>
      <main>
        <Toolbar
          data={data}
          state={state}
          busy={busy.length > 0}
          submit={busy.length > 0 ? 'Running…' : there.length > 1 ? 'Run both' : 'Run'}
          onChange={change}
          onRun={() => void start(there)}
        />
        {sample && <Payload key={sample.name} {...sample} />}
        {sample && <Mapping key={`${sample.name} mapping`} {...sample} />}
        <p class="unseen" role="status">
          {said}
        </p>
        {problem !== '' && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {ran.length > 0 && (
          <section class="results" aria-labelledby="results" ref={results} tabIndex={-1}>
            <h2 id="results" class="unseen">
              Results
            </h2>
            {state.run.length === 0 && (
              <p class="stale">These results are from before your last change.</p>
            )}
            <div class="two">
              {ran.map((one) => (
                <Result key={one.platform} {...one} />
              ))}
            </div>
            {tab && <BodyDiff runs={runs} keys={tab.bodyKeys} />}
          </section>
        )}
        {forms}
        <Recorded books={recorded} onReset={() => void reset()} />
      </main>
    </>
  );
};
