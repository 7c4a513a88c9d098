import type { ApiEvent } from '../../shared/events/event.ts';
import { events } from '../../shared/events/table.ts';
import { startBoth, type Both } from './both.ts';
import { checkRandom, runs } from './random.ts';
import { report, shareOfBoth } from './report.ts';

let both: Both;
beforeAll(async () => {
  both = await startBoth(events);
});
afterAll(() => both.close());

/** Every event that has no file of its own beside this one. */
const rest: readonly ApiEvent[] = events.filter(
  ({ key }) => !['conversion', 'refund', 'claim'].includes(key),
);

test.each(rest)('a $key that leaves no doubt is recorded by both apps, the same', async (event) => {
  const counts = await checkRandom(both, event, { plain: true, numRuns: runs / 10 });
  expect(shareOfBoth(counts)).toBe(1);
});

test.each(rest)(
  'whatever is mapped into a $key, both apps record the same or one refuses',
  async (event) => {
    const numRuns = runs - runs / 10;
    const counts = await checkRandom(both, event, { plain: false, numRuns });
    report(event, counts);
    expect(shareOfBoth(counts)).toBeGreaterThanOrEqual(1 / 3);
  },
);
