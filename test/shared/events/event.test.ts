import { claim } from '../../../shared/events/claim.ts';
import { conversion } from '../../../shared/events/conversion.ts';
import { describe as described } from '../../../shared/events/event.ts';

test('only an event of the Premier plan begins with the plan', () => {
  expect(described(claim)).toBe(`Premier plan only. ${claim.description}`);
  expect(described(conversion)).toBe(conversion.description);
});
