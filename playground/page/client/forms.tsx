/** Both platforms' forms of an action, or of the connection. */
import { connectionTab, names, platforms, type Platform } from '../protocol.ts';
import { parametersOf, sampleOf, tabOf, valuesOf } from './data.ts';
import { Form } from './form.tsx';
import { Mappings, pillsIn } from './notes.tsx';
import type { State } from './state.ts';

interface Props {
  readonly state: State;
  readonly busy: readonly Platform[];
  readonly onChange: (platform: Platform, key: string, value: unknown) => void;
  readonly onRun: (platform: Platform) => void;
}

const submits = {
  action: { zapier: 'Test step', make: 'Run this module only' },
  connection: { zapier: 'Yes, continue', make: 'Save' },
};

export const Forms = ({ state, busy, onChange, onRun }: Props) => {
  const isPicture = state.picture !== undefined;
  // A listing shows the platforms' own forms, without what only this page adds.
  const sample = isPicture ? undefined : sampleOf(state);
  const submit = submits[state.tab === connectionTab ? 'connection' : 'action'];
  const pills = platforms.flatMap((one) => pillsIn(one, sample, state.changes[one]));
  const formOf = (platform: Platform) => {
    const form = tabOf(state)?.[platform];
    if (!form) return <p class="none">This action isn't available on {names[platform]}.</p>;
    return (
      <Form
        key={platform}
        platform={platform}
        form={form}
        parameters={parametersOf(state.tab, platform)}
        values={valuesOf(state, platform)}
        sample={sample}
        isPicture={isPicture}
        submit={submit[platform]}
        busy={busy.includes(platform)}
        onChange={(key, value) => onChange(platform, key, value)}
        onRun={() => onRun(platform)}
      />
    );
  };
  return (
    <Mappings.Provider value={new Map(pills)}>
      <div class="forms" key={`${state.tab} ${state.sample}`}>
        {platforms.filter((one) => !isPicture || state.picture === one).map(formOf)}
      </div>
    </Mappings.Provider>
  );
};
