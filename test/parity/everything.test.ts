import { events } from '../../shared/events/table.ts';
import type { ApiEvent } from '../../shared/events/event.ts';
import { startBoth, type Both } from './both.ts';
import { findDifferences, findRefusals } from './compare.ts';
import { exampleOf, exampleOrder, extents } from './example.ts';

let both: Both;
beforeAll(async () => {
  both = await startBoth(events);
});
afterAll(() => both.close());

test.each(events)(
  '$key: every field in its example form reaches the API, on both',
  async (event: ApiEvent) => {
    both.reset();
    await both.run(events[0], exampleOrder(events[0]));

    for (const extent of extents) {
      const input = exampleOf(event, extent);
      const pair = await both.run(event, input);
      expect(findRefusals(pair)).toEqual([]);
      expect(findDifferences(event, pair)).toEqual([]);
      expect(pair.make.requests[0]?.json).toMatchObject(extent === 'blanks' ? {} : input);
    }
  },
);
