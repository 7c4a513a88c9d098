/** The page's state, and its web address, which has only what differs from the default. */
import { plans, platforms, type Both, type Plan, type Platform, type Values } from '../protocol.ts';
import { asGroup, parsed } from './text.ts';

export interface State {
  readonly tab: string;
  /** The name of a sample, or empty for an empty form. */
  readonly sample: string;
  readonly plan: Plan;
  readonly wrongKey: boolean;
  /** Empty for a normal response. */
  readonly fault: string;
  readonly orderFirst: boolean;
  /** What the user changed. */
  readonly changes: Both<Values>;
  /** The platforms that have run in this state. */
  readonly run: readonly Platform[];
  /** Only this form, for a listing picture. */
  readonly picture: Platform | undefined;
}

export const readAddress = (search: string): State => {
  const query = new URLSearchParams(search);
  const text = (name: string): string => query.get(name) ?? '';
  const values = (platform: Platform): Values => asGroup(parsed(text(platform)));
  return {
    tab: text('show'),
    sample: text('sample'),
    plan: plans.find((plan) => plan === text('plan')) ?? plans[0],
    wrongKey: text('key') === 'wrong',
    fault: text('fault'),
    orderFirst: text('order') !== 'no',
    changes: { zapier: values('zapier'), make: values('make') },
    run: platforms.filter((platform) => [platform, 'both'].includes(text('run'))),
    picture: platforms.find((platform) => platform === text('picture')),
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
  const set = (name: string, value: string | false | undefined) => value && query.set(name, value);
  set('sample', state.sample);
  set('plan', state.plan !== plans[0] && state.plan);
  set('key', state.wrongKey && 'wrong');
  set('fault', state.fault);
  set('order', !state.orderFirst && 'no');
  for (const platform of platforms) {
    const changes = Object.entries(state.changes[platform]);
    const open = changes.filter(([key]) => !isSecret(platform, key));
    set(platform, open.length > 0 && JSON.stringify(Object.fromEntries(open)));
  }
  set('run', state.run.length === platforms.length ? 'both' : state.run[0]);
  set('picture', state.picture);
  if (`${query}`.length > longest) for (const name of [...platforms, 'run']) query.delete(name);
  return `?${query}`;
};
