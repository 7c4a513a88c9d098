import fc from 'fast-check';
import { isTyped, templateOf } from '../../playground/zapier/typed.ts';
import type { ApiEvent } from '../../shared/events/event.ts';
import { events } from '../../shared/events/table.ts';
import { fieldsOf, type Field } from '../../shared/fields/field.ts';
import { anyBundle } from './bundles.ts';
import { anything } from './values.ts';

type Row = Readonly<Record<string, unknown>>;

/** Far fewer than `npm run fuzz` has, so that what is reached here is reached there. */
const sample = <Value>(values: fc.Arbitrary<Value>): readonly Value[] =>
  fc.sample(values, { numRuns: 3000, seed: 20261122 });

/** What kind of value it is, whatever its field. */
const shapeOf = (value: unknown): string => {
  if (isTyped(value)) return templateOf('', value).includes('[]') ? 'typed before a list' : 'typed';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'no fields' : 'a group';
  if (typeof value === 'string') return value.trim() === '' ? 'blank' : 'text';
  return typeof value;
};

const shapesIn = (values: readonly unknown[]): readonly string[] => [
  ...new Set(values.map(shapeOf)),
];

/** A field's values in these bundles, or in the items of these bundles, and what has to be there. */
interface Place {
  readonly name: string;
  readonly key: string;
  readonly rows: readonly Row[];
  readonly shapes: readonly string[];
}

const isGroup = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isTyped(value);

const placesOf = (
  fields: readonly Field[],
  rows: readonly Row[],
  byHand: readonly string[],
): readonly Place[] =>
  fields.flatMap(({ key, type, children }): readonly Place[] => {
    if (type !== 'items')
      return [{ name: key, key, rows, shapes: [...shapesIn(sample(anything[type])), ...byHand] }];
    const items = rows.flatMap((row) => [row[key]].flat().filter(isGroup));
    const places = placesOf(children, items, ['typed']).map((place) => ({
      ...place,
      name: `${key}.${place.name}`,
    }));
    const shapes = ['a list', 'an empty list', 'a group', 'no fields', 'text', 'number', 'null'];
    return [{ name: key, key, rows, shapes }, ...places];
  });

describe.each(events)('random bundles of a $key', (event: ApiEvent) => {
  const bundles = sample(anyBundle(event));

  test.each(placesOf(fieldsOf(event.body), bundles, ['typed', 'typed before a list']))(
    'have every kind of value in $name, and leave it out',
    ({ key, rows, shapes }) => {
      const values = rows.filter((row) => Object.hasOwn(row, key)).map((row) => row[key]);
      expect(shapesIn(values)).toEqual(expect.arrayContaining([...shapes]));
      expect(values.length).toBeLessThan(rows.length);
    },
  );
});
