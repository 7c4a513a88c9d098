/** The settings of a run: the sample data, the plan, the key, and the API's response. */
import type { ComponentChildren } from 'preact';
import type { PageData, Plan } from '../protocol.ts';
import { connectionTab, sampleOf } from './data.ts';
import type { State } from './state.ts';

interface Props {
  readonly data: PageData;
  readonly state: State;
  readonly busy: boolean;
  readonly submit: string;
  readonly onChange: (change: Partial<State>) => void;
  readonly onRun: () => void;
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ComponentChildren;
}

const Choice = ({ id, label, value, onChange, children }: ChoiceProps) => (
  <div class="control">
    <label for={id}>{label}</label>
    <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      {children}
    </select>
  </div>
);

export const Toolbar = ({ data, state, busy, submit, onChange, onRun }: Props) => {
  const samples = data.samples.filter(({ tab }) => tab === state.tab);
  const refund = sampleOf(data, state);
  const planOf = (name: string): Plan =>
    data.plans.find(({ plan }) => plan === name)?.plan ?? state.plan;

  return (
    <section class="toolbar" aria-label="Test settings">
      {state.tab !== connectionTab && samples.length > 0 && (
        <Choice
          id="sample"
          label="Sample data"
          value={state.sample}
          onChange={(sample) => onChange({ sample, changes: { zapier: {}, make: {} } })}
        >
          <option value="">Start with an empty form</option>
          {samples.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </Choice>
      )}
      <Choice
        id="plan"
        label="Plan"
        value={state.plan}
        onChange={(plan) => onChange({ plan: planOf(plan) })}
      >
        {data.plans.map(({ plan, label }) => (
          <option key={plan} value={plan}>
            {label}
          </option>
        ))}
      </Choice>
      <Choice
        id="key"
        label="API key"
        value={state.wrongKey ? 'wrong' : 'right'}
        onChange={(key) => onChange({ wrongKey: key === 'wrong' })}
      >
        <option value="right">Correct</option>
        <option value="wrong">Wrong</option>
      </Choice>
      <Choice
        id="fault"
        label="API response"
        value={state.fault}
        onChange={(fault) => onChange({ fault })}
      >
        <option value="">Normal</option>
        {data.faults.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Choice>
      {refund?.order !== undefined && (
        <label class="check">
          <input
            type="checkbox"
            checked={state.orderFirst}
            onChange={({ currentTarget }) => onChange({ orderFirst: currentTarget.checked })}
          />
          Record the original order first
        </label>
      )}
      <button type="button" class="run" aria-disabled={busy} onClick={onRun}>
        {submit}
      </button>
    </section>
  );
};
