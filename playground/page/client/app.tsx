/** The whole page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { platforms, type PageData, type Platform } from '../protocol.ts';
import { BodyDiff } from './body-diff.tsx';
import {
  connectionTab,
  firstSample,
  hasMode,
  inMode,
  isCheck,
  isLost,
  sampleOf,
  sound,
  tabOf,
  typed,
} from './data.ts';
import { Faults, faultsIn } from './fault.tsx';
import { Forms } from './forms.tsx';
import { names } from './names.ts';
import { Recorded } from './recorded.tsx';
import { isPreview, Result } from './result.tsx';
import { readAddress, type State } from './state.ts';
import { Tabs } from './tabs.tsx';
import { Toolbar } from './toolbar.tsx';
import { usePageState } from './use-state.ts';
import { useRuns } from './use-runs.ts';
import { Waiting } from './waiting.tsx';

export const App = ({ data }: { readonly data: PageData }) => {
  const { runs, busy, recorded, said, problem, run, clear, cancel, reset } = useRuns(data);
  const [lost, setLost] = useState(() => isLost(data, location.search));

  /** Runs what the address says, or else checks what the sample filled in. */
  const open = (next: State, isStep = false): void => {
    const checks = next.sample === '' ? [] : platforms.filter((one) => isCheck(data, next, one));
    const which = next.run.length > 0 || next.picture !== undefined ? next.run : checks;
    show({ ...next, run: which }, isStep);
    if (which.length > 0) void run(next, which);
    else clear();
  };
  const { state, show, addressOf } = usePageState(data, open);
  useEffect(() => open(state), []);

  const tab = tabOf(data, state);
  const there = platforms.filter((platform) => state.tab === connectionTab || tab?.[platform]);
  const results = useRef<HTMLElement>(null);
  const toResults = () => {
    results.current?.scrollIntoView();
    results.current?.focus({ preventScroll: true });
  };
  const start = async (which: readonly Platform[], from = state) => {
    // A second click on the same button is no second run.
    if (busy.some((one) => which.includes(one) && from.run.includes(one))) return;
    // What was recorded can't be compared with what would be.
    const modeOf = (one: Platform | undefined) => one && isCheck(data, from, one);
    const kept = from.run.filter((one) => !which.includes(one) && modeOf(one) === modeOf(which[0]));
    show({ ...from, run: platforms.filter((one) => [...kept, ...which].includes(one)) });
    await run(from, which, kept);
  };
  const change = (next: State) => {
    setLost(false);
    open(sound(data, { ...next, run: [] }), true);
  };
  const toTab = (id: string): State => ({
    ...readAddress(''),
    tab: id,
    sample: firstSample(data, id),
  });
  const wrong = lost
    ? "This address names a tab or sample that doesn't exist. The page shows the rest."
    : problem;
  const ran = platforms.flatMap((platform) => runs[platform] ?? []);
  const recorders = ran
    .filter((one) => one.output && !isPreview(one) && hasMode(data, state, one.platform))
    .map(({ platform }) => names[platform]);
  const sample = sampleOf(data, state);
  const forms = (
    <Faults.Provider value={faultsIn(ran)}>
      <Forms
        data={data}
        state={state}
        busy={busy}
        onChange={(platform, key, value) => show(typed(data, state, { platform, key, value }))}
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
        <Tabs
          data={data}
          current={state.tab}
          addressOf={(id) => addressOf(toTab(id))}
          onChoose={(id) => change(toTab(id))}
        />
      </header>
      <main>
        {wrong !== '' && (
          <p class="message bad" role="alert">
            {wrong}
          </p>
        )}
        <Toolbar
          key={state.tab}
          data={data}
          state={state}
          platforms={there}
          hasMode={there.some((platform) => hasMode(data, state, platform))}
          onChange={(part) => change({ ...state, ...part })}
          onRun={(mode) => void start(there, mode ? inMode(data, state, mode) : state)}
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
            {tab && ran.length > 0 && (
              <BodyDiff key={state.tab} runs={runs} keys={tab.make?.bodyKeys ?? []} />
            )}
          </section>
        </div>
        <Recorded books={recorded} plans={data.plans} onReset={() => void reset()} />
      </main>
    </>
  );
};
