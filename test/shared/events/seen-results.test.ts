import type { Result } from '../../../shared/events/results.ts';
import { withSeen } from '../../../shared/events/seen-results.ts';
import { events } from '../../../shared/events/table.ts';

const seen = (keys: Readonly<Record<string, string>>, known: readonly Result[] = []) =>
  withSeen(known, keys, events);

test('a key that a form has is called as on the form', () => {
  expect(seen({ conversion_id: 'string' })).toEqual([
    {
      key: 'conversion_id',
      label: 'Conversion ID',
      type: 'text',
      example: expect.stringMatching(/./),
    },
  ]);
});

test('any other key is called by its own words', () => {
  expect(seen({ points_earned: 'number', first: 'boolean', click_id: 'string' })).toEqual([
    { key: 'points_earned', label: 'Points earned', type: 'number', example: 1 },
    { key: 'first', label: 'First', type: 'boolean', example: true },
    { key: 'click_id', label: 'Click ID', type: 'text', example: 'text' },
  ]);
});

test('a key that was null once is not in every answer', () => {
  expect(seen({ until: 'null or string' })).toEqual([
    { key: 'until', label: 'Until', type: 'text', example: 'text', optional: true },
  ]);
});

test.each(['object', 'list', 'null', 'number or string'])('%s can’t be mapped', (type) => {
  expect(seen({ more: type })).toEqual([]);
});

test('what somebody wrote about a key stays', () => {
  const known: Result = { key: 'until', label: 'Expiration', type: 'date', example: '2026-03-12' };
  expect(seen({ until: 'string', first: 'boolean' }, [known])).toEqual([
    known,
    { key: 'first', label: 'First', type: 'boolean', example: true },
  ]);
});
