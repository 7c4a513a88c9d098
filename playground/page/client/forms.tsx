/** The forms of an action, or of the connection. */
import { platforms, type PageData, type Platform } from '../protocol.ts';
import { connectionTab, sampleOf, tabOf, valuesOf } from './data.ts';
import { MakeForm } from './make/make-form.tsx';
import { Mappings, pillsIn } from './mapped.tsx';
import { names } from './names.ts';
import type { State } from './state.ts';
import { ZapForm } from './zapier/zap-form.tsx';

interface Props {
  readonly data: PageData;
  readonly state: State;
  readonly busy: readonly Platform[];
  readonly onChange: (platform: Platform, key: string, value: unknown) => void;
  readonly onRun: (platform: Platform) => void;
}

const Missing = ({ platform }: { readonly platform: Platform }) => (
  <p class="none">This action isn't available on {names[platform]}.</p>
);

export const Forms = ({ data, state, busy, onChange, onRun }: Props) => {
  const isPicture = state.picture !== undefined;
  // A listing shows the platforms' own forms, without what only this page adds.
  const sample = isPicture ? undefined : sampleOf(data, state);
  const shared = (platform: Platform) => ({
    values: valuesOf(data, state, platform),
    sample,
    busy: busy.includes(platform),
    onChange: (key: string, value: unknown) => onChange(platform, key, value),
    onRun: () => onRun(platform),
  });
  const { zapier, make } = data.connection;
  const tab = tabOf(data, state);
  const outputs = isPicture ? { outputs: [] } : {};
  const shows = (platform: Platform) => !isPicture || state.picture === platform;

  if (state.tab === connectionTab)
    return (
      <div class="forms">
        <ZapForm
          {...shared('zapier')}
          title="Connect AdvocateLoop"
          fields={zapier.fields}
          submit="Yes, continue"
        />
        <MakeForm
          {...shared('make')}
          title="Create a connection"
          description={make.title}
          parameters={make.parameters}
          submit="Save"
        />
      </div>
    );

  const pills = platforms.flatMap((platform) => [
    ...pillsIn(platform, sample, state.changes[platform]),
  ]);
  return (
    <Mappings.Provider value={new Map(pills)}>
      <div class="forms" key={`${state.tab} ${state.sample}`}>
        {shows('zapier') &&
          (tab?.zapier ? (
            <ZapForm {...shared('zapier')} {...tab.zapier} {...outputs} submit="Test step" />
          ) : (
            <Missing platform="zapier" />
          ))}
        {shows('make') &&
          (tab?.make ? (
            <MakeForm
              {...shared('make')}
              {...tab.make}
              {...outputs}
              submit="Run this module only"
            />
          ) : (
            <Missing platform="make" />
          ))}
      </div>
    </Mappings.Provider>
  );
};
