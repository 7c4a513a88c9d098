/** The data that came with the page, and values computed from it and the state. */
import { mode, type Mode } from '../../../shared/events/mode.ts';
import {
  platforms,
  type PageData,
  type Platform,
  type SampleView,
  type Tab,
  type Values,
} from '../protocol.ts';
import { readAddress, type State } from './state.ts';

export const connectionTab = 'connection';

/** The server wrote it: its shape is the server's word. */
export const pageData = (): PageData =>
  JSON.parse(document.getElementById('data')?.textContent ?? '{}');

export const tabOf = ({ tabs }: PageData, state: State): Tab | undefined =>
  tabs.find(({ id }) => id === state.tab);

export const sampleOf = ({ samples }: PageData, state: State): SampleView | undefined =>
  samples.find(({ name, tab }) => name === state.sample && tab === state.tab);

/** An address may name what is not there any more. */
export const sound = (data: PageData, state: State): State => {
  const known = state.tab === connectionTab || data.tabs.some(({ id }) => id === state.tab);
  const tab = known ? state.tab : (data.tabs[0]?.id ?? '');
  const sample = sampleOf(data, { ...state, tab })?.name ?? '';
  const fault = data.faults.find(({ id }) => id === state.fault)?.id ?? '';
  return { ...state, tab, sample, fault };
};

/** The name of the tab's first sample. */
export const firstSample = ({ samples }: PageData, tab: string): string =>
  samples.find((sample) => sample.tab === tab)?.name ?? '';

/** The state of an address. Without one, the page opens on a filled form. */
export const stateAt = (data: PageData, search: string): State => {
  const state = readAddress(search);
  const tab = data.tabs[0]?.id ?? '';
  return sound(data, search === '' ? { ...state, tab, sample: firstSample(data, tab) } : state);
};

/** Whether the address names what isn't here. */
export const isLost = (data: PageData, search: string): boolean => {
  const { tab, sample } = readAddress(search);
  const found = stateAt(data, search);
  return search !== '' && ((tab !== '' && tab !== found.tab) || sample !== found.sample);
};

/** Whether the form asks if it should record or only check. */
export const hasMode = (data: PageData, state: State, platform: Platform): boolean => {
  const { zapier, make } = tabOf(data, state) ?? {};
  return platform === 'zapier'
    ? zapier?.fields.some(({ key }) => key === mode.key) === true
    : make?.parameters.some(({ name }) => name === mode.key) === true;
};

/** What the form holds before anything is typed. Everything is checked first. */
export const baseOf = (data: PageData, state: State, platform: Platform): Values => {
  if (state.tab !== connectionTab) {
    const isChecked = state.picture === undefined && hasMode(data, state, platform);
    const checked: Values = isChecked ? { [mode.key]: 'check' satisfies Mode } : {};
    return { ...sampleOf(data, state)?.[platform], ...checked };
  }
  const plan = data.plans.find((one) => one.plan === state.plan);
  return plan?.[state.wrongKey ? 'wrong' : 'good'][platform] ?? {};
};

export const valuesOf = (data: PageData, state: State, platform: Platform): Values => ({
  ...baseOf(data, state, platform),
  ...state.changes[platform],
});

/** The state with one more value typed; a value typed back to what it was is no change. */
export const typed = (
  data: PageData,
  state: State,
  { platform, key, value }: { platform: Platform; key: string; value: unknown },
): State => {
  const base = baseOf(data, state, platform);
  const same = JSON.stringify(base[key]) === JSON.stringify(value);
  const { [key]: _, ...others } = state.changes[platform];
  const changes = same ? others : { ...others, [key]: value };
  const run = state.run.filter((one) => one !== platform);
  return { ...state, changes: { ...state.changes, [platform]: changes }, run };
};

export const isCheck = (data: PageData, state: State, platform: Platform): boolean =>
  hasMode(data, state, platform) &&
  valuesOf(data, state, platform)[mode.key] === ('check' satisfies Mode);

/** The same state, with this mode on both forms. */
export const inMode = (data: PageData, state: State, value: Mode): State =>
  platforms
    .filter((platform) => hasMode(data, state, platform))
    .filter((platform) => valuesOf(data, state, platform)[mode.key] !== value)
    .reduce((now, platform) => typed(data, now, { platform, key: mode.key, value }), state);

export const isSecretIn =
  ({ connection }: PageData) =>
  (platform: Platform, key: string): boolean =>
    platform === 'zapier'
      ? connection.zapier.fields.some((field) => field.key === key && field.type === 'password')
      : connection.make.parameters.some(({ name, type }) => name === key && type === 'password');
