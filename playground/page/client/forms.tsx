/** Both forms of an action, or of the connection. */
import type { ComponentChildren } from 'preact';
import type { PageData, Platform, Values } from '../protocol.ts';
import { connectionTab, tabOf, valuesOf } from './data.ts';
import { MakeForm } from './make/make-form.tsx';
import type { State } from './state.ts';
import { ZapForm } from './zapier/zap-form.tsx';

interface Props {
  readonly data: PageData;
  readonly state: State;
  readonly busy: readonly Platform[];
  readonly onChange: (platform: Platform, key: string, value: unknown) => void;
  readonly onRun: (platform: Platform) => void;
}

/** What every module shows first: which connection it uses. */
const Connected = ({ label }: { readonly label: string }) => (
  <div class="field">
    <span class="label">
      Connection
      <span class="required" aria-hidden="true" />
    </span>
    <p class="connected">My {label} connection</p>
  </div>
);

const Missing = ({ platform, children }: { platform: Platform; children: ComponentChildren }) => (
  <section class={`platform ${platform} alone`}>
    <p class="where">{children}</p>
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
          <ZapForm {...shared('zapier')} {...tab.zapier} submit="Test step" />
        ) : (
          <Missing platform="zapier">Not on Zapier</Missing>
        ))}
      {shows('make') &&
        (tab?.make ? (
          <MakeForm
            {...shared('make')}
            {...tab.make}
            connection={<Connected label={tab.make.connection} />}
            submit="Run this module only"
          />
        ) : (
          <Missing platform="make">Not on Make</Missing>
        ))}
    </div>
  );
};
