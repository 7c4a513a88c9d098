/** The page's state, and its web address, which has only what differs from the default. */
import { plans, platforms, type Plan, type Platform, type Values } from '../protocol.ts';

export interface State {
  /** A tab's id, or `connection`. */
  readonly tab: string;
  /** The name of a sample, or empty for an empty form. */
  readonly sample: string;
  readonly plan: Plan;
  readonly wrongKey: boolean;
  /** Empty for a normal response. */
  readonly fault: string;
  readonly orderFirst: boolean;
  /** What the user changed. */
  readonly changes: Readonly<Record<Platform, Values>>;
  /** The platforms that have run in this state. */
  readonly run: readonly Platform[];
  /** Only this form, for a listing picture. */
  readonly picture: Platform | undefined;
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readValues = (text: string | null): Values => {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
};

const oneOf = <Name extends string>(names: readonly Name[], text: string | null) =>
  names.find((name) => name === text);

export const readAddress = (search: string): State => {
  const query = new URLSearchParams(search);
  const ran = query.get('run');
  return {
    tab: query.get('show') ?? '',
    sample: query.get('sample') ?? '',
    plan: oneOf(plans, query.get('plan')) ?? plans[0],
    wrongKey: query.get('key') === 'wrong',
    fault: query.get('fault') ?? '',
    orderFirst: query.get('order') !== 'no',
    changes: {
      zapier: readValues(query.get('zapier')),
      make: readValues(query.get('make')),
    },
    run: platforms.filter((platform) => ran === platform || ran === 'both'),
    picture: oneOf(platforms, query.get('picture')),
  };
};

/** A server refuses an address of 16 kB, and so do some chats much earlier. */
const longest = 8000;

/** @param isSecret whether a value must not be in the web address */
export const addressOf = (
  state: State,
  isSecret: (platform: Platform, key: string) => boolean,
): string => {
  const query = new URLSearchParams({ show: state.tab });
  const set = (name: string, value: string | undefined) => value && query.set(name, value);
  set('sample', state.sample);
  set('plan', state.plan === plans[0] ? undefined : state.plan);
  set('key', state.wrongKey ? 'wrong' : undefined);
  set('fault', state.fault);
  set('order', state.orderFirst ? undefined : 'no');
  for (const platform of platforms) {
    const open = Object.entries(state.changes[platform]).filter(
      ([key]) => !isSecret(platform, key),
    );
    set(platform, open.length > 0 ? JSON.stringify(Object.fromEntries(open)) : undefined);
  }
  set('run', state.run.length === platforms.length ? 'both' : state.run[0]);
  set('picture', state.picture);
  if (`${query}`.length > longest) for (const name of [...platforms, 'run']) query.delete(name);
  return `?${query}`;
};
