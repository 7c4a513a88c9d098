/** What runs: the sample data, a simulated problem, and the buttons. */
import type { Mode } from '../../../shared/events/mode.ts';
import type { PageData, Plan, Platform } from '../protocol.ts';
import { connectionTab, sampleOf } from './data.ts';
import type { State } from './state.ts';

interface Props {
  readonly data: PageData;
  readonly state: State;
  readonly platforms: readonly Platform[];
  /** Whether the forms can check without recording. */
  readonly hasMode: boolean;
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

const Run = ({ platforms, hasMode, onRun }: Pick<Props, 'platforms' | 'hasMode' | 'onRun'>) => {
  const modes: readonly Mode[] = ['check', 'record'];
  return (hasMode ? modes : [undefined]).map((mode) => (
    <button key={mode} type="button" class={mode ?? 'record'} onClick={() => onRun(mode)}>
      {mode === undefined ? 'Run' : mode === 'check' ? 'Check' : 'Record'}
      {platforms.length > 1 && ' both'}
    </button>
  ));
};

export const Toolbar = ({ data, state, onChange, onJump, ...buttons }: Props) => {
  const samples = data.samples.filter(({ tab }) => tab === state.tab);
  const { plan, wrongKey, fault } = state;
  const planOf = (name: string): Plan => data.plans.find((one) => one.plan === name)?.plan ?? plan;
  const isUsual = plan === data.plans[0]?.plan && !wrongKey && fault === '';

  return (
    <section class="toolbar" aria-label="Test settings">
      {state.tab !== connectionTab && samples.length > 0 && (
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
      {sampleOf(data, state)?.order !== undefined && (
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
        <Run {...buttons} />
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
            onChange={(name) => onChange({ plan: planOf(name) })}
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
          {buttons.hasMode && <p class="none">A check sends nothing. Record to see the problem.</p>}
        </div>
      </details>
    </section>
  );
};
