/** The data that came with the page, and values computed from it and the state. */
import type { PageData, Platform, SampleView, Tab, Values } from '../protocol.ts';
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

/** The state of an address. Without one, the page opens on a filled form. */
export const stateAt = (data: PageData, search: string): State => {
  const state = readAddress(search);
  return sound(data, search === '' ? { ...state, sample: data.samples[0]?.name ?? '' } : state);
};

/** What the form holds before anything is typed. */
export const baseOf = (data: PageData, state: State, platform: Platform): Values => {
  if (state.tab !== connectionTab) return sampleOf(data, state)?.[platform] ?? {};
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
  return { ...state, changes: { ...state.changes, [platform]: changes }, run: [] };
};

export const isSecretIn =
  ({ connection }: PageData) =>
  (platform: Platform, key: string): boolean =>
    platform === 'zapier'
      ? connection.zapier.fields.some((field) => field.key === key && field.type === 'password')
      : connection.make.parameters.some(({ name, type }) => name === key && type === 'password');
