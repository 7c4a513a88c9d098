/** Samples and output fields. Source: Zapier, "Integration checks reference", D012, D023, D024. */
import { placedCreates, type Placed } from '../places.ts';
import type { Create } from '../definition.ts';
import type { ZapierRule } from '../rule.ts';

const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/;

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const likeDate = new RegExp(
  String.raw`^\d{4}-\d\d?-\d\d?|^\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b\d{1,2}\.? (?:${months})|\b(?:${months})[a-z]* \d{1,2}`,
  'i',
);
const dateKey = /(?:_at|_on|date|time|timestamp)$/i;

const entries = (value: unknown, where: string): readonly Placed<unknown>[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => entries(inner, `${where}.${key}`))
    : [{ where, value }];

const isBadDate = ({ where, value }: Placed<unknown>): boolean => {
  if (typeof value === 'number') return dateKey.test(where);
  return typeof value === 'string' && (likeDate.test(value) || dateKey.test(where))
    ? !date.test(value)
    : false;
};

const types: Readonly<Record<string, string>> = {
  string: 'string',
  text: 'string',
  datetime: 'string',
  boolean: 'boolean',
  number: 'number',
  integer: 'number',
};

const sampleOf = ({ operation }: Create) => operation.sample ?? {};

export const sampleRules: readonly ZapierRule[] = [
  {
    id: 'D012',
    title: 'Every action has a sample',
    check: ({ definition }) =>
      placedCreates(definition)
        .filter(({ value }) => Object.keys(sampleOf(value)).length === 0)
        .map(({ where }) => ({ where: `${where}.sample`, says: 'Add a realistic result.' })),
  },
  {
    id: 'D023',
    title: 'Dates in samples use ISO 8601, and times include a time zone',
    check: ({ definition }) =>
      placedCreates(definition)
        .flatMap(({ where, value }) => entries(sampleOf(value), `${where}.sample`))
        .filter(isBadDate)
        .map(({ where, value }) => ({
          where,
          says: `Write ${String(value)} in the format 2026-03-12T19:07:02Z.`,
        })),
  },
  {
    id: 'D024',
    title: 'Samples match the types of the output fields and have every required field',
    check: ({ definition }) =>
      placedCreates(definition).flatMap(({ where, value }) =>
        value.operation.outputFields.flatMap(({ key, type = 'string', required }) => {
          const given = sampleOf(value)[key];
          if (given === undefined)
            return required
              ? [{ where: `${where}.sample.${key}`, says: 'Add it to the sample.' }]
              : [];
          return typeof given === types[type]
            ? []
            : [{ where: `${where}.sample.${key}`, says: `It should be of type ${type}.` }];
        }),
      ),
  },
  {
    id: 'G17',
    title: 'Every key of a sample has an output field, and every output field has a label',
    // Fields that aren't in every result have no value in the sample: Zapier compares the two.
    check: ({ definition }) =>
      placedCreates(definition).flatMap(({ where, value }) => {
        const fields = value.operation.outputFields;
        const known = new Set(fields.map(({ key }) => key));
        return [
          ...Object.keys(sampleOf(value))
            .filter((key) => !known.has(key))
            .map((key) => ({
              where: `${where}.sample.${key}`,
              says: 'Add an output field for it.',
            })),
          ...fields
            .filter(({ label }) => !label)
            .map(({ key }) => ({ where: `${where}.outputFields.${key}`, says: 'Add a label.' })),
        ];
      }),
  },
];
