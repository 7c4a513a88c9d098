import { events } from '../../shared/events/table.ts';
import { conversion } from '../../shared/events/conversion.ts';
import { startBoth, type Both } from './both.ts';
import { checkRandom, runs } from './random.ts';
import { report, shareOfBoth } from './report.ts';

let both: Both;
beforeAll(async () => {
  both = await startBoth(events);
});
afterAll(() => both.close());

test('a conversion that leaves no doubt is recorded by both apps, the same', async () => {
  const counts = await checkRandom(both, conversion, { plain: true, numRuns: runs / 10 });
  expect(shareOfBoth(counts)).toBe(1);
});

test('whatever is mapped into a conversion, both apps record the same or one refuses', async () => {
  const numRuns = runs - runs / 10;
  const counts = await checkRandom(both, conversion, { plain: false, numRuns });
  report(conversion, counts);
  expect(shareOfBoth(counts)).toBeGreaterThanOrEqual(1 / 3);
});
