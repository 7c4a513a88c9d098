/** What runs: the sample data, a simulated problem, and the buttons. */
import type { Mode } from '../../../shared/events/mode.ts';
import { plans, type Platform } from '../protocol.ts';
import { data, hasMode, sampleOf, samplesOf } from './data.ts';
import type { State } from './state.ts';

interface Props {
  readonly state: State;
  readonly platforms: readonly Platform[];
  readonly onChange: (change: Partial<State>) => void;
  readonly onRun: (mode?: Mode) => void;
  readonly onJump: () => void;
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

const Choice = ({ id, label, value, options, onChange }: ChoiceProps) => (
  <div class="control">
    <label for={id}>{label}</label>
    <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  </div>
);

const runButtons: readonly (readonly [words: string, mode?: Mode])[] = [['Run']];
const modeButtons: typeof runButtons = [
  ['Check', 'check'],
  ['Record', 'record'],
];

export const Toolbar = ({ state, platforms, onChange, onRun, onJump }: Props) => {
  const samples = samplesOf(state.tab);
  const { plan, wrongKey, fault } = state;
  const isUsual = plan === plans[0] && !wrongKey && fault === '';
  // The forms can check without recording.
  const canCheck = platforms.some((platform) => hasMode(state, platform));

  return (
    <section class="toolbar" aria-label="Test settings">
      {samples.length > 0 && (
        <Choice
          id="sample"
          label="Sample data"
          value={state.sample}
          options={[
            ['', 'Start with an empty form'],
            ...samples.map(({ name, title }) => [name, title] as const),
          ]}
          onChange={(sample) => onChange({ sample, changes: { zapier: {}, make: {} } })}
        />
      )}
      {sampleOf(state)?.order !== undefined && (
        <label class="tick">
          <input
            type="checkbox"
            checked={state.orderFirst}
            onChange={({ currentTarget }) => onChange({ orderFirst: currentTarget.checked })}
          />
          Record the original order first
        </label>
      )}
      <div class="buttons">
        {(canCheck ? modeButtons : runButtons).map(([words, mode]) => (
          <button key={words} type="button" class={mode ?? 'record'} onClick={() => onRun(mode)}>
            {words}
            {platforms.length > 1 && ' both'}
          </button>
        ))}
        <button type="button" class="link jump" onClick={onJump}>
          See the result
        </button>
      </div>
      <details open={!isUsual}>
        <summary>Simulate a problem</summary>
        <div class="toolbar">
          <Choice
            id="plan"
            label="Plan"
            value={plan}
            options={data.plans.map((one) => [one.plan, one.label] as const)}
            onChange={(name) => onChange({ plan: plans.find((one) => one === name) ?? plan })}
          />
          <Choice
            id="key"
            label="API key"
            value={wrongKey ? 'wrong' : 'right'}
            options={[
              ['right', 'Correct'],
              ['wrong', 'Wrong'],
            ]}
            onChange={(key) => onChange({ wrongKey: key === 'wrong' })}
          />
          <Choice
            id="fault"
            label="API response"
            value={fault}
            options={[['', 'Normal'], ...data.faults.map(({ id, label }) => [id, label] as const)]}
            onChange={(id) => onChange({ fault: id })}
          />
          {canCheck && <p class="none">A check sends nothing. Record to see the problem.</p>}
        </div>
      </details>
    </section>
  );
};
