/** Plays a story through one of the platforms. */
import { makeAppOf } from '../../make-app/generator/app.ts';
import type { Files } from '../../make-app/format/folder.ts';
import { placeholder, scenariosOf } from '../../make-app/scenarios/scenario.ts';
import { loadApp, type App } from '../../playground/make/index.ts';
import { readScenario } from '../../playground/make/scenario/run.ts';
import { zapierRuntime } from '../../playground/zapier/run.ts';
import { events } from '../../shared/events/table.ts';
import { appOf } from '../../zapier-app/app.ts';
import { randomFrom } from '../shared/parse/printed/random.ts';
import { createClock } from './clock.ts';
import type { Platform } from './automation.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createMake } from './make.ts';
import { deliveriesOf } from './shop.ts';
import type { Story } from './story.ts';
import { openWorld, type World } from './world.ts';
import { createZapier } from './zapier.ts';

/** Ten days after the month, for whatever is still tried again or read late. */
const end = 40 * 1440;

type Named = Readonly<Record<string, unknown>>;

/** What is under test: the apps and the templates as they are, or with a fault in them. */
export interface Subject {
  readonly zapier: typeof appOf;
  readonly makeFiles: (files: Files) => Files;
  readonly blueprints: (blueprints: Named) => Named;
}

export const asItIs: Subject = {
  zapier: appOf,
  makeFiles: (files) => files,
  blueprints: (blueprints) => blueprints,
};

export type Month = ReturnType<Ledger['close']> & { readonly ms: number };

export const openMonths = async (subject: Subject = asItIs) => {
  const world: World = await openWorld();
  const zaps = new Map(
    events.map((event) => [event.key, zapierRuntime(subject.zapier([event]))] as const),
  );
  const loaded = new Map<string, App>();
  const appAt = (baseUrl: string): App => {
    const app = loaded.get(baseUrl) ?? loadApp(subject.makeFiles(makeAppOf(events, { baseUrl })));
    loaded.set(baseUrl, app);
    return app;
  };
  const scenariosFor = ({ store }: Story) => {
    const blueprints = subject.blueprints(scenariosOf(events, { onlyReferred: store.filtered }));
    return events.map(({ key }) => {
      const withItems = blueprints[`record-${key}-with-items`];
      const scenario = (store.lines && withItems) || blueprints[`record-${key}`];
      return [key, readScenario(scenario)] as const;
    });
  };

  /** @param until ends the month early, as soon as this rule does not hold */
  const play = async (story: Story, platform: Platform, until?: string): Promise<Month> => {
    const start = performance.now();
    const clock = createClock();
    world.begin(story, clock);
    const ledger = createLedger(platform, story, world, clock);
    const around = { story, world, clock, ledger };
    const receive =
      platform === 'Zapier'
        ? createZapier({ ...around, apps: zaps })
        : createMake({
            ...around,
            name: placeholder,
            appAt,
            scenarios: new Map(scenariosFor(story)),
          });
    for (const delivery of deliveriesOf(story))
      clock.after(delivery.at, () => receive(ledger.start(delivery)));
    const isOver = () => ledger.findings.some(({ what }) => what === until);
    await hurried(world, () => clock.run(end, isOver));
    return { ...ledger.close(), ms: performance.now() - start };
  };
  return { play, close: world.close };
};

/** No real time passes while nobody answers, and what an app leaves to chance is always the same. */
const hurried = async (world: World, run: () => Promise<void>): Promise<void> => {
  const { random } = Math;
  const { timeout } = AbortSignal;
  const chance = randomFrom(1);
  Math.random = () => chance.below(2 ** 30) / 2 ** 30;
  AbortSignal.timeout = (ms) => world.limit() ?? timeout.call(AbortSignal, ms);
  try {
    await run();
  } finally {
    Math.random = random;
    AbortSignal.timeout = timeout;
  }
};
