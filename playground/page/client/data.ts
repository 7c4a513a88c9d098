/** The data that came with the page, and values computed from it and the state. */
import type { Parameter } from '../../../make-app/format/parameter.ts';
import { mode, type Mode } from '../../../shared/events/mode.ts';
import {
  connectionTab,
  platforms,
  type PageData,
  type Platform,
  type SampleView,
  type Tab,
  type Values,
} from '../protocol.ts';
import { parameterOf } from './parameter.ts';
import { readAddress, type State } from './state.ts';

/** The server wrote it: its shape is the server's word. */
export const data: PageData = JSON.parse(document.getElementById('data')?.textContent ?? '{}');

export const tabOf = (state: State): Tab | undefined =>
  data.tabs.find(({ id }) => id === state.tab);

/** The fields of both forms in the same terms. */
export const parametersOf = (tab: string, platform: Platform): readonly Parameter[] => {
  const { zapier, make } = data.tabs.find(({ id }) => id === tab) ?? {};
  return (platform === 'zapier' ? zapier?.fields.map(parameterOf) : make?.parameters) ?? [];
};

export const samplesOf = (tab: string): readonly SampleView[] =>
  data.samples.filter((sample) => sample.tab === tab);

export const sampleOf = (state: State): SampleView | undefined =>
  samplesOf(state.tab).find(({ name }) => name === state.sample);

/** A tab as it opens: filled in from its first sample. */
export const openedAt = (tab: string): State => ({
  ...readAddress(''),
  tab,
  sample: samplesOf(tab)[0]?.name ?? '',
});

/** An address may name what is not there any more. */
export const sound = (state: State): State => {
  const first = data.tabs[0]?.id ?? '';
  const { id: tab } = tabOf(state) ?? { id: first };
  const sample = sampleOf({ ...state, tab })?.name ?? '';
  const fault = data.faults.find(({ id }) => id === state.fault)?.id ?? '';
  return { ...state, tab, sample, fault };
};

/** The state of an address. Without one, the page opens on a filled form. */
export const stateAt = (search: string): State =>
  search === '' ? openedAt(data.tabs[0]?.id ?? '') : sound(readAddress(search));

/** Whether the address names what isn't here. */
export const isLost = (search: string): boolean => {
  const { tab, sample } = readAddress(search);
  const found = stateAt(search);
  return search !== '' && ((tab !== '' && tab !== found.tab) || sample !== found.sample);
};

/** Whether the form asks if it should record or only check. */
export const hasMode = (state: State, platform: Platform): boolean =>
  parametersOf(state.tab, platform).some(({ name }) => name === mode.key);

/** What the form holds before anything is typed. Everything is checked first. */
const baseOf = (state: State, platform: Platform): Values => {
  if (state.tab === connectionTab) {
    const plan = data.plans.find((one) => one.plan === state.plan);
    return plan?.[state.wrongKey ? 'wrong' : 'good'][platform] ?? {};
  }
  const isChecked = state.picture === undefined && hasMode(state, platform);
  const checked: Values = isChecked ? { [mode.key]: 'check' satisfies Mode } : {};
  return { ...sampleOf(state)?.[platform], ...checked };
};

export const valuesOf = (state: State, platform: Platform): Values => ({
  ...baseOf(state, platform),
  ...state.changes[platform],
});

/** The state with one more value typed; a value typed back to what it was is no change. */
export const typed = (state: State, platform: Platform, key: string, value: unknown): State => {
  const base = baseOf(state, platform);
  const same = JSON.stringify(base[key]) === JSON.stringify(value);
  const { [key]: _, ...others } = state.changes[platform];
  const changes = same ? others : { ...others, [key]: value };
  const run = state.run.filter((one) => one !== platform);
  return { ...state, changes: { ...state.changes, [platform]: changes }, run };
};

export const isCheck = (state: State, platform: Platform): boolean =>
  hasMode(state, platform) && valuesOf(state, platform)[mode.key] === ('check' satisfies Mode);

/** The same state, with this mode on both forms. */
export const inMode = (state: State, value: Mode): State =>
  platforms
    .filter((platform) => hasMode(state, platform))
    .filter((platform) => valuesOf(state, platform)[mode.key] !== value)
    .reduce((now, platform) => typed(now, platform, mode.key, value), state);

/** Whether a value must not be in the web address. */
export const isSecret = (platform: Platform, key: string): boolean =>
  parametersOf(connectionTab, platform).some(
    ({ name, type }) => name === key && type === 'password',
  );
