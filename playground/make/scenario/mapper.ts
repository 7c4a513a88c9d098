import { isCollection, type Collection } from '../iml/value.ts';
import { mapped } from '../mapping/index.ts';

const mappedValue = (value: unknown, bundles: Collection): unknown => {
  if (typeof value === 'string') return mapped(value, bundles);
  if (Array.isArray(value)) return value.map((item) => mappedValue(item, bundles));
  return isCollection(value) ? mappedValues(value, bundles) : value;
};

/** What the fields of a module are given. */
export const mappedValues = (mapper: Collection, bundles: Collection): Collection =>
  Object.fromEntries(
    Object.entries(mapper).map(([key, value]) => [key, mappedValue(value, bundles)]),
  );
