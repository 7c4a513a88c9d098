/** Sends random inputs of one event through both apps. */
import fc from 'fast-check';
import type { ApiEvent } from '../../shared/events/event.ts';
import type { Both, Pair } from './both.ts';
import { anyBundle, orderId, plainBundle } from './bundles.ts';
import { findDifferences, findRefusals } from './compare.ts';
import { findJoined } from './joined.ts';
import { findWrongPreviews } from './previews.ts';
import { findBadRefusals } from './refused.ts';

/** A sample: `npm run fuzz` has far more. */
export const runs = Number(process.env['PARITY_RUNS'] ?? 200);
const seed = Number(process.env['PARITY_SEED'] ?? 20261122);

const order = {
  customer_email: 'buyer@example.com',
  order_total: 999_999_999,
  tax: 0,
  shipping: 0,
  discount: 0,
  order_id: orderId,
};

/** An order that only one app had recorded would be a duplicate there. A refund needs an order. */
const refresh = async (both: Both, { oneOf }: ApiEvent): Promise<void> => {
  both.reset();
  if (oneOf) await both.enter(order);
};

/** By which apps the bundles were recorded. */
export interface Counts {
  both: number;
  zapier: number;
  make: number;
  none: number;
}

const outcome = ({ zapier, make }: Pair): keyof Counts => {
  if (zapier.accepted && make.accepted) return 'both';
  if (zapier.accepted) return 'zapier';
  return make.accepted ? 'make' : 'none';
};

export const checkRandom = async (
  both: Both,
  event: ApiEvent,
  { plain, numRuns }: { plain: boolean; numRuns: number },
): Promise<Counts> => {
  const counts: Counts = { both: 0, zapier: 0, make: 0, none: 0 };
  await fc.assert(
    fc.asyncProperty(
      plain ? plainBundle(event) : anyBundle(event),
      // Through the form mostly; an agent hands values over as they are.
      fc.constantFrom(true, true, true, false),
      async (input, mapped) => {
        await refresh(both, event);
        const checked = await both.run(event, input, { mapped, check: true });
        const pair = await both.run(event, input, { mapped });
        counts[outcome(pair)] += 1;
        const faults = [
          ...findDifferences(event, pair),
          ...findWrongPreviews(checked, pair),
          ...(mapped ? findJoined(event, input, pair) : []),
          ...(plain ? findRefusals(pair) : findBadRefusals(event, pair)),
        ];
        if (faults.length > 0) throw new Error(faults.join('\n'));
      },
    ),
    { seed, numRuns },
  );
  return counts;
};
