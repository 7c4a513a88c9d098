/** Both platforms' forms of an action, or of the connection. */
import { connectionTab, names, platforms, type Platform } from '../protocol.ts';
import { sampleOf, tabOf, valuesOf } from './data.ts';
import { MakeForm } from './make-form.tsx';
import { Mappings, pillsIn } from './notes.tsx';
import type { State } from './state.ts';
import { ZapForm } from './zap-form.tsx';

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
  const { zapier, make } = tabOf(state) ?? {};
  const propsOf = (platform: Platform) => ({
    values: valuesOf(state, platform),
    sample,
    submit: submits[state.tab === connectionTab ? 'connection' : 'action'][platform],
    busy: busy.includes(platform),
    onChange: (key: string, value: unknown) => onChange(platform, key, value),
    onRun: () => onRun(platform),
    ...(isPicture ? { outputs: [] } : {}),
  });
  const formOf = (platform: Platform) => {
    if (platform === 'zapier' && zapier) return <ZapForm {...zapier} {...propsOf(platform)} />;
    if (platform === 'make' && make) return <MakeForm {...make} {...propsOf(platform)} />;
    return <p class="none">This action isn't available on {names[platform]}.</p>;
  };
  const pills = platforms.flatMap((one) => pillsIn(one, sample, state.changes[one]));
  return (
    <Mappings.Provider value={new Map(pills)}>
      <div class="forms" key={`${state.tab} ${state.sample}`}>
        {platforms.filter((one) => !isPicture || state.picture === one).map(formOf)}
      </div>
    </Mappings.Provider>
  );
};
