import { events } from '../../shared/events.ts';
import { conversion } from '../../shared/conversion.ts';
import { visit } from '../../shared/visit.ts';
import { startBoth, type Both } from './both.ts';
import { checkRandom, runs } from './random.ts';

let both: Both;
beforeAll(async () => {
  both = await startBoth(events);
});
afterAll(() => both.close());

test('a visit that leaves no doubt is recorded by both apps, the same', async () => {
  const { accepted } = await checkRandom(both, visit, conversion, {
    plain: true,
    numRuns: runs / 10,
  });
  expect(accepted).toBe(runs / 10);
});

test('whatever is mapped into a visit, both apps record the same or one refuses', async () => {
  const { accepted } = await checkRandom(both, visit, conversion, {
    plain: false,
    numRuns: runs - runs / 10,
  });
  expect(accepted).toBeGreaterThan(runs / 20);
});
