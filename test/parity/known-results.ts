/** Known keys of the API's answers, and what is unlike them in what an API returned. */
import { event, type ApiEvent, type Input } from '../../shared/events/event.ts';
import type { Result } from '../../shared/events/results.ts';
import { visit } from '../../shared/events/visit.ts';

/** A visit, as its file would be if the API's answer was documented. */
export const known: ApiEvent = event({
  ...visit,
  results: [
    { key: 'visit_id', label: 'Visit ID', type: 'text', example: 'visit_12345' },
    { key: 'points_earned', label: 'Points earned', type: 'number', example: 12.5 },
    { key: 'is_first', label: 'First visit', type: 'boolean', example: true },
    {
      key: 'expires_at',
      label: 'Expiration',
      type: 'date',
      example: '2026-03-12T19:07:02Z',
      optional: true,
    },
  ],
});
const isOf: Readonly<Record<Result['type'], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  date: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(value),
};

export const unlikeKnown = ({ results }: ApiEvent, result: Input): readonly string[] =>
  results.flatMap(({ key, type, optional }) => {
    const value = result[key];
    if (value === undefined) return optional ? [] : [`${key} is missing`];
    return isOf[type](value) ? [] : [`${key} is no ${type}`];
  });
