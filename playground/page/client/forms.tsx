/** Both forms of an action, or of the connection. */
import type { PageData, Platform, Values } from '../protocol.ts';
import { connectionTab, tabOf, valuesOf } from './data.ts';
import { MakeForm } from './make/make-form.tsx';
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

/** The connection, which every module shows first. */
const Connected = ({ label }: { readonly label: string }) => (
  <div class="field">
    <span class="label">
      Connection
      <span class="required" aria-hidden="true" />
    </span>
    <p class="connected">My {label} connection</p>
  </div>
);

const Missing = ({ platform }: { readonly platform: Platform }) => (
  <section class={`platform ${platform} alone`}>
    <p>This action isn't available on {names[platform]}.</p>
  </section>
);

export const Forms = ({ data, state, busy, onChange, onRun }: Props) => {
  const shared = (platform: Platform) => ({
    values: valuesOf(data, state, platform) satisfies Values,
    busy: busy.includes(platform),
    onChange: (key: string, value: unknown) => onChange(platform, key, value),
    onRun: () => onRun(platform),
  });
  const { zapier, make } = data.connection;
  const tab = tabOf(data, state);
  // The platforms' own forms don't show this.
  const outputs = state.picture === undefined ? {} : { outputs: [] };
  const shows = (platform: Platform) => state.picture === undefined || state.picture === platform;

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

  return (
    <div class="forms" key={state.tab}>
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
            connection={<Connected label={tab.make.connection} />}
            submit="Run this module only"
          />
        ) : (
          <Missing platform="make" />
        ))}
    </div>
  );
};
