import { cases } from './cases.ts';
import { startPlatform, type Platform } from './platform.ts';
import { replayAll } from './replay-check.ts';
import { replayFaults } from './replay-faults.ts';
import { zapierApp } from './zapier.ts';
import { onZapier, onZapierWithAutoreplay } from './zapier-replays.ts';

const patience = 20 * 60_000;

let zapier: Platform;
beforeAll(async () => {
  zapier = await startPlatform(zapierApp());
});
afterAll(() => zapier.close());

test.each(cases)(
  '$name: what Zapier runs again by itself is counted once, and doubt is told',
  async (one) => {
    const { wrong } = await replayAll(zapier, one, replayFaults, [onZapier]);
    expect(wrong).toEqual([]);
  },
  patience,
);

test.each(cases)(
  '$name: with Autoreplay, only what was told to be uncertain can come twice',
  async (one) => {
    const { wrong } = await replayAll(zapier, one, replayFaults, [onZapierWithAutoreplay]);
    const twice = wrong.filter((what) => /, recorded: recorded \d+ times$/.test(what));
    expect(wrong.filter((what) => !twice.includes(what))).toEqual([]);
    expect(twice.length > 0).toBe(!one.countedOnce);
  },
  patience,
);

test.each(cases)('$name: a person who replays a whole run that went well', async (one) => {
  await zapier.prepare(one);
  const first = await zapier.run(one);
  const second = await zapier.run(one);
  expect([first.recorded, second.recorded]).toEqual([1, one.countedOnce ? 0 : 1]);
  expect([first.requests, second.requests]).toEqual([1, 1]);
  expect(second.ended.accepted).toBe(true);
});
