import { claim } from '../../../shared/events/claim.ts';
import { conversion } from '../../../shared/events/conversion.ts';
import { describe as described, plurals } from '../../../shared/events/event.ts';

test('only an event of the Premier plan begins with the plan', () => {
  expect(described(claim)).toBe(`${claim.description} Premier plan only.`);
  expect(described(conversion)).toBe(conversion.description);
});

test('events are listed in words', () => {
  expect(plurals([claim])).toBe('claims');
  expect(plurals([claim, conversion])).toBe('claims and conversions');
});
