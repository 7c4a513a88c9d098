/** Compares memory use after thousands of runs of both apps with that after the first runs. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { conversion } from '../../shared/events/conversion.ts';
import { events } from '../../shared/events/table.ts';
import { startBoth, type Both, type Pair } from '../parity/both.ts';
import { full } from './full.ts';

const warmUp = 500;
const few = 2000;
const limit = 2 * 2 ** 20;

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

const heap = (): number => {
  if (typeof collectGarbage === 'function') collectGarbage();
  return process.memoryUsage().heapUsed;
};

let both: Both;
beforeAll(async () => {
  both = await startBoth(events);
});
afterAll(() => both.close());

const order = (index: number) => ({
  customer_email: `buyer${index}@example.com`,
  order_total: '108.00',
  order_id: `ORD-${index}`,
  items: [{ name: 'Vitamin C Serum', quantity: 2, unit_price: '32.00' }],
});

/** @param keep what a leaking app would hold on to */
const repeat = async (times: number, keep: (pair: Pair) => void): Promise<void> => {
  for (let index = 0; index < times; index += 1) {
    // What the local API remembers is its own memory, not the apps'.
    if (index % 100 === 0) both.reset();
    keep(await both.run(conversion, order(index)));
  }
  both.reset();
};

const growth = async (runs: number, keep: (pair: Pair) => void): Promise<number> => {
  await repeat(warmUp, () => undefined);
  const before = heap();
  await repeat(runs, keep);
  return heap() - before;
};

test('memory stays level, run after run', async () => {
  expect(await growth(full ? 5 * few : few, () => undefined)).toBeLessThan(limit);
});

test('an app that kept what it sent would be noticed', async () => {
  const kept: Pair[] = [];
  expect(await growth(few, (pair) => kept.push(pair))).toBeGreaterThan(limit);
});
