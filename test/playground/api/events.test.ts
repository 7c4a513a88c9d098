import { startApi } from '../../../playground/api/start.ts';
import { events } from '../../../shared/events/table.ts';

test.each(events)('the local API has $endpoint', async ({ key, endpoint }) => {
  const api = await startApi();
  const { status } = await fetch(`${api.baseUrl}${endpoint}`, { method: 'POST' });
  await api.close();
  expect(
    status !== 404 ||
      `Write what it takes of a ${key} into playground/api/events.ts, and what it records into books.ts and track.ts, from the vendor's own page.`,
  ).toBe(true);
});
