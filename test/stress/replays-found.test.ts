import { claim, conversion, refund } from './cases.ts';
import { makeMutants } from './make-mutants.ts';
import { onMake, onMakeThatStores, onMakeWithOurTemplate } from './make-replays.ts';
import { makeApp } from './make.ts';
import { startPlatform, type App } from './platform.ts';
import { replayAll } from './replay-check.ts';
import { replayFaults } from './replay-faults.ts';
import type { Rerun } from './replays.ts';
import * as zapier from './zapier-mutants.ts';
import { zapierApp } from './zapier.ts';
import { onZapier } from './zapier-replays.ts';

/** A few of the faults that the suite goes through. */
const few = replayFaults.filter(({ name }) =>
  /^(400|500|200 with html|a redirect|a reset),/.test(name),
);

const findWrong = async (app: App, reruns: readonly Rerun[]): Promise<string> => {
  const platform = await startPlatform(app);
  const wrong: string[] = [];
  try {
    for (const one of [conversion, refund, claim])
      wrong.push(...(await replayAll(platform, one, few, reruns)).wrong);
  } finally {
    await platform.close();
  }
  return wrong.join('\n');
};

test.each([
  ['sends again by itself', zapier.sendsAgain, /a claim, 500, recorded: 2 requests in one run/],
  ['records twice', zapier.sendsTwice, /a refund, .*: recorded [2-9] times/],
  [
    'lets Zapier run again what may count twice',
    zapier.neverStops,
    /a claim, .*: recorded [2-9] times/,
  ],
  [
    'is sure that nothing was recorded',
    zapier.says.notRecorded,
    /is sure of itself: ".*Nothing was/,
  ],
  ['does not say that nobody knows', zapier.says.nobodyKnows, /is sure of itself: "Something went/],
])(
  'a Zapier app that %s is found',
  async (_, app, what) => {
    expect(await findWrong(zapierApp(app), [onZapier])).toMatch(what);
  },
  30_000,
);

test('a Make app that has Make try again what may count twice is found', async () => {
  const app = makeApp(makeMutants.triesUncertainAgain);
  expect(await findWrong(app, [onMakeThatStores])).toMatch(
    /a claim, 500, recorded: recorded [2-9]/,
  );
}, 30_000);

test('a Make app that is sure that nothing was recorded is found', async () => {
  const app = makeApp(makeMutants.isSure);
  expect(await findWrong(app, [onMake])).toMatch(/a refund, 500, .* is sure of itself/);
}, 30_000);

test('a Make app that takes anything for success is found', async () => {
  const app = makeApp(makeMutants.takesAnythingForSuccess);
  const found = await findWrong(app, [onMakeWithOurTemplate]);
  expect(found).toMatch(/a claim, 200 with html, not recorded: not recorded at all/);
}, 30_000);

test('a handler that tries a claim again is found', async () => {
  const careless: Rerun = { ...onMakeWithOurTemplate, times: () => 3 };
  expect(await findWrong(makeApp(), [careless])).toMatch(/a claim, .*: recorded [2-9] times/);
}, 30_000);
