/** Random bundles of one event through both apps. */
import fc from 'fast-check';
import type { Event } from '../../shared/event.ts';
import type { Both, Pair } from './both.ts';
import { anyBundle, plainBundle } from './bundles.ts';
import { findDifferences, findRefusals } from './compare.ts';
import { findBadRefusals } from './refused.ts';

/** Enough for every kind of value to meet every field; more with PARITY_RUNS. */
export const runs = Number(process.env['PARITY_RUNS'] ?? 5000);
const seed = Number(process.env['PARITY_SEED'] ?? 20261122);

const order = {
  customer_email: 'buyer@example.com',
  order_total: 1_000_000_000,
  order_id: 'ORD-1',
};

/** A refund needs an order to refund; everything else that was recorded only takes memory. */
const refresh = async (both: Both, conversion: Event): Promise<void> => {
  both.reset();
  await both.run(conversion, order);
};

export const checkRandom = async (
  both: Both,
  event: Event,
  conversion: Event,
  { plain, numRuns }: { plain: boolean; numRuns: number },
): Promise<{ accepted: number }> => {
  let count = 0;
  let accepted = 0;
  const wrong = (pair: Pair): readonly string[] => [
    ...findDifferences(event, pair),
    ...(plain ? findRefusals(pair) : findBadRefusals(event, pair)),
  ];

  await refresh(both, conversion);
  await fc.assert(
    fc.asyncProperty(plain ? plainBundle(event) : anyBundle(event), async (input) => {
      count += 1;
      if (count % 500 === 0) await refresh(both, conversion);
      const pair = await both.run(event, input);
      if (pair.zapier.accepted && pair.make.accepted) accepted += 1;
      const faults = wrong(pair);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    }),
    { seed, numRuns },
  );
  return { accepted };
};
