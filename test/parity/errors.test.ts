import { events } from '../../shared/events/table.ts';
import type { ApiEvent } from '../../shared/events/event.ts';
import { startBoth, type Both } from './both.ts';
import { findWrongErrors, oneOfEach } from './faults.ts';
import { exampleOf } from './example.ts';

let both: Both;
beforeAll(async () => {
  both = await startBoth(events);
});
afterAll(() => both.close());

test.each(events)(
  '$key: whatever the API answers, both platforms do what fits',
  async (event: ApiEvent) => {
    expect(await findWrongErrors(both, event, exampleOf(event, 'required'))).toEqual([]);
    expect(await findWrongErrors(both, event, exampleOf(event, 'everything'), oneOfEach)).toEqual(
      [],
    );
  },
);
