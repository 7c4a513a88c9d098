/** Compares what an API returned with the keys that are known for its event. */
import type { ApiEvent, Input } from '../../shared/events/event.ts';
import type { Result } from '../../shared/events/results.ts';

const isOf: Readonly<Record<Result['type'], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  date: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(value),
};

export const unlikeKnown = ({ results = [] }: ApiEvent, result: Input): readonly string[] =>
  results.flatMap(({ key, type, optional }) => {
    const value = result[key];
    if (value === undefined) return optional ? [] : [`${key} is missing`];
    return isOf[type](value) ? [] : [`${key} is no ${type}`];
  });
