import { cases } from './cases.ts';
import { makeApp } from './make.ts';
import { onMake, onMakeThatStores, onMakeWithOurTemplate } from './make-replays.ts';
import { startPlatform, type Platform } from './platform.ts';
import { replayAll } from './replay-check.ts';
import { replayFaults } from './replay-faults.ts';

const patience = 20 * 60_000;

let make: Platform;
beforeAll(async () => {
  make = await startPlatform(makeApp());
});
afterAll(() => make.close());

/** Where no whole answer came, Make says so in its own words, and no app can change what it does. */
const answered = replayFaults.filter(({ slow, fault }) => !slow && fault.kind !== 'drop');
const silent = replayFaults.filter((one) => !answered.includes(one));

test.each(cases)(
  '$name: what Make runs again by itself is counted once, and doubt is told',
  async (one) => {
    expect((await replayAll(make, one, answered, [onMake, onMakeThatStores])).wrong).toEqual([]);
    expect((await replayAll(make, one, silent, [onMake])).wrong).toEqual([]);
  },
  patience,
);

test.each(cases)(
  '$name: with the handler of our template, whatever happens is counted once',
  async (one) => {
    const { wrong } = await replayAll(make, one, replayFaults, [onMakeWithOurTemplate]);
    expect(wrong).toEqual([]);
  },
  patience,
);

test.each(cases)(
  '$name: without a handler, Make that stores incomplete executions repeats what got no answer',
  async (one) => {
    const { wrong } = await replayAll(make, one, silent, [onMakeThatStores]);
    const twice = wrong.filter((what) => /, recorded: recorded \d+ times$/.test(what));
    expect(wrong.filter((what) => !twice.includes(what))).toEqual([]);
    // The reason why every template has a handler.
    expect(twice.length > 0).toBe(!one.countedOnce);
  },
  patience,
);
