/** Zapier around the app: one Zap per event, all on one connection, and what becomes of each run. */
import type { zapierRuntime, ZapierRun } from '../../playground/zapier/run.ts';
import { accounts } from '../../playground/api/accounts.ts';
import type { EventKey } from '../../shared/events/table.ts';
import type { Clock } from './clock.ts';
import type { Run, Sender } from './automation.ts';
import type { Ledger } from './ledger.ts';
import { decide } from './person.ts';
import type { Story } from './story.ts';
import type { World } from './world.ts';

/**
 * Minutes between the attempts of Autoreplay; while it goes on, no mail is sent, and the run does not
 * count as errored.
 * Source: https://zapier.com/help/autoreplay/; help.zapier.com 19220226086797, "What is replay"; Zapier
 * platform, "API outage": "Only when all Autoreplay attempts have also failed …".
 */
const autoreplay = [5, 30, 60, 180, 360];

/**
 * Assumed (zapier-throttle-cap): a throttled step is tried again this often, then the run is
 * stopped with an error. Source: none; Zapier platform, "Troubleshoot throttles", only says when it
 * is tried again.
 */
const throttledTries = 3;

/** Source: help.zapier.com 8496216132621, "Zap is not running". Halted runs are no errors (20505304170637). */
const tooMany = { share: 0.95, moreThan: 20, minutes: 7 * 1440 };

type App = ReturnType<typeof zapierRuntime>;

export interface ZapierAround {
  readonly story: Story;
  readonly world: World;
  readonly clock: Clock;
  readonly ledger: Ledger;
  /** One runtime per event, as core takes a whole app apart for every run. */
  readonly apps: ReadonlyMap<EventKey, App>;
}

const stateOf = (app: App) => {
  const history: { readonly at: number; readonly errored: boolean }[] = [];
  // Whether somebody has mapped fields with plain numbers since.
  return { app, history, isOff: false, mappedAnew: false };
};

/** @returns what takes a webhook */
export const createZapier = ({ story, world, clock, ledger, apps }: ZapierAround) => {
  const connection = { version: world.newestKey(), expired: false };
  let held: { readonly run: Run; readonly sender: Sender }[] = [];
  const zaps = new Map([...apps].map(([event, app]) => [event, stateOf(app)] as const));
  const zapOf = ({ delivery }: Pick<Run, 'delivery'>) => {
    const zap = zaps.get(delivery.event);
    if (!zap) throw new Error(`No Zap records a ${delivery.event}`);
    return zap;
  };

  const call = (run: Run): Promise<ZapierRun> => {
    const { event, printed, plain } = run.delivery;
    const { app, mappedAnew } = zapOf(run);
    const create = `record_${event}`;
    const input = mappedAnew ? { ...plain, number_format: 'dot' } : printed;
    const { inputData, inputDataRaw } = app.bundle(create, input);
    process.env['ADVOCATELOOP_BASE_URL'] = world.url();
    const key = world.keyOf(connection.version);
    const account = { api_key: key, brand_id: accounts.premier.brandId };
    return app.run(create, inputData, account, inputDataRaw);
  };

  /** Each error is mailed at once. Source: help.zapier.com 8496289225229, the default. */
  const mail = (run: Run, message: string): void => {
    run.told.push(message);
    ledger.mail(run.delivery.event);
    ledger.needsPerson(run, message);
  };

  const count = (run: Run, errored: boolean): void => {
    const { event } = run.delivery;
    const zap = zapOf(run);
    const since = clock.now() - tooMany.minutes;
    zap.history = [...zap.history.filter(({ at }) => at > since), { at: clock.now(), errored }];
    const errors = zap.history.filter((one) => one.errored).length;
    const { length } = zap.history;
    const isTooMany = length > tooMany.moreThan && errors >= length * tooMany.share;
    if (!errored || !isTooMany || zap.isOff) return;
    zap.isOff = true;
    ledger.off(event, run.seen.truth);
    ledger.mail(event);
    clock.after(story.reads, () => switchOn(run));
  };

  /**
   * Not by whoever can't get the plan back. Assumed (zapier-error-count): then errors count anew.
   * Source: none.
   */
  const switchOn = (run: Run): void => {
    const { event } = run.delivery;
    if (world.lacksPlan() && (event === 'claim' || event === 'visit')) return;
    Object.assign(zapOf(run), { isOff: false, history: [] });
    ledger.on(event);
  };

  const isReplayed = (run: Run): boolean => {
    const wait = autoreplay[run.replays];
    if (wait === undefined) return false;
    run.replays += 1;
    clock.after(wait, () => attempt(run, 'Autoreplay'));
    return true;
  };

  const stopped = (run: Run, message: string): void => {
    if (story.autoreplay !== 'off' && isReplayed(run)) return;
    count(run, true);
    mail(run, message);
    clock.after(story.reads, () => {
      const next = decide(run, message, world);
      if (next === 'map anew') zapOf(run).mappedAnew = true;
      return next === 'leave' ? undefined : attempt(run, 'person');
    });
  };

  /**
   * Later runs are held too, and replayed by hand once the account is connected again; one mail asks
   * for that. Source: Zapier platform, "4xx errors in refreshAccessToken"; help.zapier.com
   * 37454233721869, "held runs".
   */
  const hold = (run: Run, sender: Sender, message: string): void => {
    held.push({ run, sender });
    if (connection.expired) return void run.told.push(message);
    connection.expired = true;
    ledger.expired(run);
    mail(run, message);
    return clock.after(story.reads, reconnect);
  };

  const reconnect = async (): Promise<void> => {
    if (!world.newestKeyIsKnown()) return clock.after(1440, reconnect);
    Object.assign(connection, { version: world.newestKey(), expired: false });
    ledger.connected();
    const waiting = held;
    held = [];
    for (const { run, sender } of waiting) await attempt(run, sender);
    return undefined;
  };

  const attempt = async (run: Run, sender: Sender, tries = 0): Promise<void> => {
    if (connection.expired) return hold(run, sender, 'Held until you reconnect');
    const { result, ...seen } = await world.watch(run.delivery.key, () => call(run));
    ledger.called(run, sender, seen);
    if (result.ok) {
      count(run, false);
      return ledger.recorded(run);
    }
    const { error, message, delay = 60 } = result;
    if (error === 'ExpiredAuthError') return hold(run, sender, message);
    if (error === 'HaltedError') {
      if (story.autoreplay === 'stopped' && isReplayed(run)) return undefined;
      count(run, false);
      return ledger.quiet(run);
    }
    if (error !== 'ThrottledError' || tries === throttledTries) return stopped(run, message);
    ledger.triesAgain(run, delay / 60);
    return clock.after(delay / 60, () => attempt(run, 'retry', tries + 1));
  };

  /** A Zap that is off misses what comes meanwhile, as its mail said. */
  return async (run: Run): Promise<void> => {
    const { event, code } = run.delivery;
    if (zapOf(run).isOff) return void run.told.push('Your Zap was turned off');
    // The steps "Filter" and "Delay" in front, where the store has chosen them.
    if (story.store.filtered && event === 'conversion' && code === '') return ledger.filtered(run);
    const wait = event === 'refund' ? story.store.refundsWait : 0;
    return wait > 0 ? clock.after(wait, () => attempt(run, 'webhook')) : attempt(run, 'webhook');
  };
};
