import { mapSample, samples } from '../../stores/index.ts';
import { events } from '../../shared/events/table.ts';
import type { ApiEvent } from '../../shared/events/event.ts';
import { startBoth, type Both } from './both.ts';
import { findDifferences } from './compare.ts';

let both: Both;
beforeAll(async () => {
  both = await startBoth(events);
});
afterAll(() => both.close());
beforeEach(() => both.reset());

/** An order, so that its refund is not refused for want of one. */
const recordOrder = async (conversion: ApiEvent, order_id: unknown): Promise<void> => {
  await both.run(conversion, { customer_email: 'a@example.com', order_total: 99_999, order_id });
};

describe.each(events)('$key', (event: ApiEvent) => {
  test.each(event.examples)(
    '$title: both record the same, or one refuses',
    async ({ input, body }) => {
      await recordOrder(events[0], input['order_id'] ?? 'ORD-1');
      const pair = await both.run(event, input, { mapped: false });
      expect(findDifferences(event, pair)).toEqual([]);
      expect(pair.zapier.requests.map(({ json }) => json)).toEqual([body]);
    },
  );

  test.each(event.antiExamples)(
    'not recorded by both, at %s: %s',
    async (_field, _reason, input) => {
      const pair = await both.run(event, input, { mapped: false });
      expect(findDifferences(event, pair)).toEqual([]);
      expect(pair.zapier.accepted).toBe(false);
      expect(pair.zapier.requests).toEqual([]);
    },
  );
});

test.each(samples)('$title: both record the same, or one refuses', async (sample) => {
  const event = events.find(({ key }) => key === sample.event);
  if (!event) throw new Error(`No event ${sample.event}`);
  const input = mapSample(sample);
  if (sample.event === 'refund') await recordOrder(events[0], input['order_id']);

  const pair = await both.run(event, input);

  expect(findDifferences(event, pair)).toEqual([]);
  expect(pair.zapier.accepted).toBe(sample.body !== null);
  // A scenario converts them with a formula, which a number field can't.
  const isFormatted = ['point', 'comma'].includes(sample.money) || sample.negative;
  expect(pair.make.accepted).toBe(sample.body !== null && !isFormatted);
  expect(pair.make.requests.map(({ json }) => json)).toEqual(
    pair.make.accepted ? [sample.body] : [],
  );
});
