import { events } from '../../shared/events.ts';
import { conversion } from '../../shared/conversion.ts';
import { claim } from '../../shared/claim.ts';
import { startBoth, type Both } from './both.ts';
import { checkRandom, runs } from './random.ts';

let both: Both;
beforeAll(async () => {
  both = await startBoth(events);
});
afterAll(() => both.close());

test('a claim that leaves no doubt is recorded by both apps, the same', async () => {
  const { accepted } = await checkRandom(both, claim, conversion, {
    plain: true,
    numRuns: runs / 10,
  });
  expect(accepted).toBe(runs / 10);
});

test('whatever is mapped into a claim, both apps record the same or one refuses', async () => {
  const { accepted } = await checkRandom(both, claim, conversion, {
    plain: false,
    numRuns: runs - runs / 10,
  });
  expect(accepted).toBeGreaterThan(runs / 20);
});
