/** Make around the scenarios of our templates, which start instantly and store incomplete executions. */
import { accounts } from '../../playground/api/accounts.ts';
import type { App, ErrorType } from '../../playground/make/index.ts';
import {
  runScenario,
  type Incomplete,
  type Installed,
  type Scenario,
  type ScenarioRun,
} from '../../playground/make/scenario/run.ts';
import type { EventKey } from '../../shared/events/table.ts';
import type { Clock } from './clock.ts';
import type { Run, Sender } from './automation.ts';
import type { Ledger } from './ledger.ts';
import { decide } from './person.ts';
import type { Story } from './story.ts';
import type { World } from './world.ts';

/**
 * What Make itself tries again, in minutes, where no handler has the error.
 * Source: https://help.make.com/automatic-retry-of-incomplete-executions
 */
const backoff = [1, 10, 10, 30, 30, 30, 180, 180];
const temporary: ReadonlySet<ErrorType> = new Set<ErrorType>([
  'ConnectionError',
  'RateLimitError',
  'ModuleTimeoutError',
]);

/** Source: Make, "Base: error handling", "Error types": the scenario is switched off, its owner is told. */
const fatal: ReadonlySet<ErrorType> = new Set<ErrorType>([
  'InvalidAccessTokenError',
  'InvalidConfigurationError',
]);

/**
 * Minutes until what followed a first mail is told in a digest. Assumed (make-warnings-on): someone
 * has turned on emails about warnings, which is off at first; without it no one is told of what a
 * Break handler keeps. Source: https://help.make.com/manage-your-email-preferences
 */
const digestAfter = 15;

/** A bundle under Incomplete executions. */
interface Kept {
  readonly run: Run;
  readonly incomplete: Incomplete;
  /** Minutes between the retries that are still to come. */
  readonly retries: readonly number[];
  resolved: boolean;
}

export interface MakeAround {
  readonly story: Story;
  readonly world: World;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly scenarios: ReadonlyMap<EventKey, Scenario>;
  /** What the app is called, and the app for an address. */
  readonly name: string;
  readonly appAt: (url: string) => App;
}

const retriesOf = ({ retry }: Incomplete): readonly number[] =>
  retry ? Array.from({ length: retry.count }, () => retry.minutes) : [];

const stateOf = (scenario: Scenario) => {
  const [kept, queue]: [Kept[], Run[]] = [[], []];
  // Whether a mail is out whose digest is still to come, and whether more has happened since.
  const digest = { isOpen: false, hasMore: false };
  return { scenario, isOff: false, mappedAnew: false, kept, queue, digest };
};

/** @returns what takes a webhook */
export const createMake = (around: MakeAround) => {
  const { story, world, clock, ledger, scenarios, name, appAt } = around;
  const connection = { version: world.newestKey() };
  const states = new Map([...scenarios].map(([event, one]) => [event, stateOf(one)] as const));
  const of = ({ delivery }: Pick<Run, 'delivery'>) => {
    const state = states.get(delivery.event);
    if (!state) throw new Error(`No template records a ${delivery.event}`);
    return state;
  };

  const installed = (): Installed => {
    const apiKey = world.keyOf(connection.version);
    const { brandId } = accounts.premier;
    return { name, app: appAt(world.url()), connection: { apiKey, brandId } };
  };

  const start = (run: Run): Promise<ScenarioRun> => {
    const { printed, plain } = run.delivery;
    const { scenario, mappedAnew } = of(run);
    return runScenario(scenario, installed(), story.store.texts && !mappedAnew ? printed : plain);
  };

  const watch = async (run: Run, sender: Sender, go: () => Promise<ScenarioRun>) => {
    const { result, ...seen } = await world.watch(run.delivery.key, go);
    if (result.modules.length > 0) ledger.called(run, sender, seen);
    return result;
  };

  const mail = (run: Run): void => {
    ledger.mail(run.delivery.event);
    clock.after(story.reads, () => visit(run));
  };

  /** The first is mailed at once, and what follows soon in a digest. */
  const tell = (run: Run, message: string): void => {
    const { digest } = of(run);
    run.told.push(message);
    digest.hasMore = digest.isOpen;
    if (digest.isOpen) return;
    digest.isOpen = true;
    mail(run);
    clock.after(digestAfter, () => {
      if (digest.hasMore) mail(run);
      Object.assign(digest, { isOpen: false, hasMore: false });
    });
  };

  /** Make keeps the bundle, and the scenario goes on. Source: https://help.make.com/types-of-warnings */
  const keep = (run: Run, incomplete: Incomplete, retries: readonly number[]): void => {
    const { message } = incomplete.error;
    const item: Kept = { run, incomplete, retries, resolved: false };
    of(run).kept.push(item);
    tell(run, message);
    const [wait] = retries;
    if (wait === undefined) return ledger.needsPerson(run, message);
    ledger.triesAgain(run, wait);
    return clock.after(wait, () => (item.resolved ? undefined : again(item, 'retry')));
  };

  /** Starts with the module that failed; its handlers stand there as before. */
  const again = async (item: Kept, sender: Sender): Promise<void> => {
    item.resolved = true;
    const result = await watch(item.run, sender, () => item.incomplete.resume(installed()));
    conclude(item.run, result, sender === 'retry' ? item.retries.slice(1) : undefined);
  };

  /** @param left of the retries that Make had planned */
  const conclude = (run: Run, result: ScenarioRun, left?: readonly number[]): void => {
    const { failed, incomplete, modules } = result;
    for (const item of incomplete) {
      const retries = retriesOf(item);
      keep(run, item, retries.length === 0 ? retries : (left ?? retries));
    }
    if (failed) return fail(run, failed, left);
    if (incomplete.length > 0) return undefined;
    if (modules.length === 0) return ledger.filtered(run);
    return modules.some(({ ok }) => ok) ? ledger.recorded(run) : ledger.quiet(run);
  };

  /**
   * What no handler has: Make's pages say both that it is kept, as "all scenario errors turn into
   * warnings", and that an instant scenario is switched off "immediately if an error happens".
   * Source: https://help.make.com/overview-of-error-handling
   */
  const fail = (
    run: Run,
    failed: NonNullable<ScenarioRun['failed']>,
    left?: readonly number[],
  ): void => {
    const { error } = failed;
    if (temporary.has(error.type)) return keep(run, failed, left ?? backoff);
    if (!fatal.has(error.type) && story.unhandled === 'kept') return keep(run, failed, []);
    const state = of(run);
    state.kept.push({ run, incomplete: failed, retries: [], resolved: false });
    run.told.push(error.message);
    ledger.mail(run.delivery.event);
    ledger.needsPerson(run, error.message);
    if (state.isOff) return undefined;
    state.isOff = true;
    ledger.off(run.delivery.event, run.seen.truth);
    return clock.after(story.reads, () => switchOn(run));
  };

  /**
   * What came meanwhile waits in the webhook's queue, which holds far more than a month of this store.
   * Source: https://help.make.com/webhooks, "Webhook queue details".
   */
  const switchOn = async (run: Run): Promise<void> => {
    const { event } = run.delivery;
    const isPremier = event === 'claim' || event === 'visit';
    if (isPremier && world.lacksPlan()) world.renewPlan();
    if (!world.newestKeyIsKnown() || (isPremier && world.lacksPlan()))
      return clock.after(1440, () => switchOn(run));
    connection.version = world.newestKey();
    ledger.connected();
    ledger.on(event);
    const state = of(run);
    state.isOff = false;
    for (const waiting of state.queue.splice(0)) await receive(waiting);
    return visit(run);
  };

  /** A person goes through what is kept, and comes back for what Make still tries again. */
  const visit = async (run: Run): Promise<void> => {
    const state = of(run);
    if (state.isOff) return;
    state.kept = state.kept.filter(({ resolved }) => !resolved);
    for (const item of state.kept.filter(({ retries }) => retries.length === 0)) await act(item);
    if (state.kept.some(({ resolved }) => !resolved)) clock.after(1440, () => visit(run));
  };

  const act = async (item: Kept): Promise<void> => {
    const { run, incomplete } = item;
    const next = decide(run, incomplete.error.message, world);
    if (next === 'again') return again(item, 'person');
    item.resolved = true;
    if (next === 'leave') return undefined;
    of(run).mappedAnew = true;
    return conclude(run, await watch(run, 'person', () => start(run)));
  };

  const receive = async (run: Run): Promise<void> => {
    const { isOff, queue } = of(run);
    if (!isOff) return conclude(run, await watch(run, 'webhook', () => start(run)));
    run.told.push('The scenario is switched off');
    queue.push(run);
    return undefined;
  };
  return receive;
};
