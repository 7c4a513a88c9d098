/** Samples and output fields. Source: Zapier, "Integration checks reference", D012, D023, D024. */
import type { Placed } from '../../../marketplace/review.ts';
import { leavesIn, placedCreates } from '../places.ts';
import { rule, type Built, type ZapierRule } from '../rule.ts';

const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/;
const likeDate = /^\d{4}-\d\d?-\d\d?|^\d{1,2}[ ./]\w{1,9}[ ./]\d{2,4}/;
const dateKey = /(?:_at|_on|date|time|timestamp)$/i;

const jsonTypes = new Map([
  ['boolean', 'boolean'],
  ['number', 'number'],
  ['integer', 'number'],
]);

const samples = (built: Built) =>
  placedCreates(built).map(({ where, value: { operation } }) => ({
    where: `${where}.sample`,
    value: operation.sample ?? {},
  }));

const dates = (built: Built): readonly Placed<string>[] =>
  samples(built)
    .flatMap(({ where, value }) => leavesIn(value, where))
    .map(({ where, value }) => ({ where, value: String(value) }))
    .filter(({ where, value }) => dateKey.test(where) || likeDate.test(value));

/** Each output field with its value in the sample. */
const outputs = (built: Built) =>
  placedCreates(built).flatMap(({ where, value: { operation } }) =>
    operation.outputFields.map((field) => ({
      where: `${where}.sample.${field.key}`,
      value: { ...field, given: operation.sample?.[field.key] },
    })),
  );

export const sampleRules: readonly ZapierRule[] = [
  rule('D012', 'Every action has a sample', samples, (sample) => {
    return Object.keys(sample).length === 0 && 'Add a realistic result.';
  }),
  rule('D023', 'Dates in samples use ISO 8601, and times include a time zone', dates, (value) => {
    return !date.test(value) && `Write ${value} in the format 2026-03-12T19:07:02Z.`;
  }),
  rule(
    'D024',
    'Samples match the types of the output fields and have every required field',
    outputs,
    ({ type = 'string', required, given }) => {
      if (given === undefined) return required && 'Add it to the sample.';
      return typeof given !== (jsonTypes.get(type) ?? 'string') && `It should be of type ${type}.`;
    },
  ),
];
