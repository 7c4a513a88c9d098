/** The whole page. */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { connectionTab, names, platforms, type Platform } from '../protocol.ts';
import { BodyDiff } from './body-diff.tsx';
import {
  hasMode,
  inMode,
  isCheck,
  isLost,
  openedAt,
  sampleOf,
  sound,
  tabOf,
  typed,
} from './data.ts';
import { Forms } from './forms.tsx';
import { Faults, faultsIn } from './notes.tsx';
import { Recorded } from './recorded.tsx';
import { isPreview, Result } from './result.tsx';
import type { State } from './state.ts';
import { Tabs } from './tabs.tsx';
import { Toolbar } from './toolbar.tsx';
import { usePageState } from './use-state.ts';
import { useRuns } from './use-runs.ts';
import { Waiting } from './waiting.tsx';

const App = () => {
  const { runs, busy, recorded, said, problem, run, clear, cancel, reset } = useRuns();
  const [lost, setLost] = useState(() => isLost(location.search));

  /** Runs what the address says, or else checks what the sample filled in. */
  const open = (next: State, isStep = false): void => {
    const checks = next.sample === '' ? [] : platforms.filter((one) => isCheck(next, one));
    const which = next.run.length > 0 || next.picture !== undefined ? next.run : checks;
    show({ ...next, run: which }, isStep);
    if (which.length > 0) void run(next, which);
    else clear();
  };
  const { state, show } = usePageState(open);
  useEffect(() => open(state), []);

  const tab = tabOf(state);
  const there = platforms.filter((platform) => tab?.[platform]);
  const results = useRef<HTMLElement>(null);
  const toResults = () => {
    results.current?.scrollIntoView();
    results.current?.focus({ preventScroll: true });
  };
  const start = async (which: readonly Platform[], from = state) => {
    // A second click on the same button is no second run.
    if (busy.some((one) => which.includes(one) && from.run.includes(one))) return;
    // What was recorded can't be compared with what would be.
    const modeOf = (one: Platform | undefined) => one && isCheck(from, one);
    const kept = from.run.filter((one) => !which.includes(one) && modeOf(one) === modeOf(which[0]));
    show({ ...from, run: platforms.filter((one) => [...kept, ...which].includes(one)) });
    await run(from, which, kept);
  };
  const change = (next: State) => {
    setLost(false);
    open(sound({ ...next, run: [] }), true);
  };
  const wrong = lost
    ? "This address names a tab or sample that doesn't exist. The page shows the rest."
    : problem;
  const ran = platforms.flatMap((platform) => runs[platform] ?? []);
  const recorders = ran
    .filter((one) => one.output && !isPreview(one) && hasMode(state, one.platform))
    .map(({ platform }) => names[platform]);
  const sample = sampleOf(state);
  const forms = (
    <Faults.Provider value={new Map(ran.flatMap(faultsIn))}>
      <Forms
        state={state}
        busy={busy}
        onChange={(platform, key, value) => show(typed(state, platform, key, value))}
        // The results may be out of view at the end of a form.
        onRun={(platform) => void start([platform]).then(toResults)}
      />
    </Faults.Provider>
  );
  if (state.picture !== undefined) return <main class="picture">{forms}</main>;

  return (
    <>
      <header class="top">
        <h1>AdvocateLoop playground</h1>
        <p>
          Try the Zapier app and the Make app with a test copy of the API on your computer.
          AdvocateLoop receives nothing.
        </p>
        <Tabs current={state.tab} onChoose={(id) => change(openedAt(id))} />
      </header>
      <main>
        {wrong !== '' && (
          <p class="message" role="alert">
            {wrong}
          </p>
        )}
        <Toolbar
          key={state.tab}
          state={state}
          platforms={there}
          onChange={(part) => change({ ...state, ...part })}
          onRun={(mode) => void start(there, mode ? inMode(state, mode) : state)}
          onJump={toResults}
        />
        {sample && (
          <p class="none">
            {Object.keys(sample.mappings.zapier.pills).length > 0 &&
              'Each field shows what is mapped from your store, with its value below. '}
            <a href={`/page/payload/${sample.name}`} target="_blank" rel="noreferrer">
              The data from your store
            </a>
            {' · '}
            <a href={sample.source} target="_blank" rel="noreferrer">
              Documentation for this data
            </a>
          </p>
        )}
        <p class="unseen" role="status">
          {said}
        </p>
        <div class="bench">
          {forms}
          <section class="results" aria-labelledby="results" ref={results} tabIndex={-1}>
            <h2 id="results">Result</h2>
            {ran.some(({ platform }) => !state.run.includes(platform)) && (
              <p class="stale">This result is from before your last change.</p>
            )}
            {busy.length > 0 && <Waiting busy={busy} onCancel={() => void cancel()} />}
            {ran.length + busy.length === 0 && (
              <p class="none">Run a form to see its result here.</p>
            )}
            {ran.some(isPreview) && (
              <p>
                <b>Nothing was recorded.</b>{' '}
                {ran.every(isPreview)
                  ? `This was only a check. To record it, choose ${there.length > 1 ? 'Record both' : 'Record'}.`
                  : 'Fix what was rejected, then check again.'}
              </p>
            )}
            {recorders.length > 0 && (
              <p>
                <b>Recorded by {new Intl.ListFormat('en').format(recorders)}.</b>{' '}
                <a href="#recorded-title">See what was recorded</a>
              </p>
            )}
            <div class="cards">
              {ran.map((one) => (
                <Result key={one.platform} {...one} />
              ))}
            </div>
            {state.tab !== connectionTab && ran.length > 0 && (
              <BodyDiff key={state.tab} runs={ran} keys={tab?.make?.bodyKeys ?? []} />
            )}
          </section>
        </div>
        <Recorded books={recorded} onReset={() => void reset()} />
      </main>
    </>
  );
};

const root = document.getElementById('page');
root?.replaceChildren();
if (root) render(<App />, root);
