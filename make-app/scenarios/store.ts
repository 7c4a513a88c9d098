/** Builds a scenario for an event of a store: its webhook, a filter, the mapping, and handlers. */
import type { ApiEvent } from '../../shared/events/event.ts';
import { fieldsOf, type Field } from '../../shared/fields/field.ts';
import { listed } from '../../shared/fields/listed.ts';
import { eventOf, onlyPath } from '../../stores/map.ts';
import { type MappedItems, type MappedValue, type Sample, valuesOf } from '../../stores/sample.ts';
import { moduleLabel } from '../generator/words.ts';
import type { Blueprint, Filter, FilterCondition } from '../format/blueprint.ts';
import { equals, expressionOf, filled, mappedFrom, namesIn } from './expression.ts';
import {
  answersOf,
  lines,
  neededCode,
  scenarioWith,
  webhook,
  type BlueprintOptions,
  type Blueprints,
} from './scenario.ts';

type Values = Readonly<Record<string, MappedValue>>;

const mapperOf = (
  module: number,
  fields: readonly Field[],
  values: Values,
  sample: Sample,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field.key];
      return value === undefined
        ? []
        : [[field.key, mappedFrom(module, value, field, sample)] as const];
    }),
  );

/** Of a sum, the first amount: a sum of nothing is 0, which is filled. */
const firstOf = (value: MappedValue): MappedValue => {
  if (typeof value === 'string') return value;
  const { take, ...first } = value;
  return take === 'sum' ? first : value;
};

const isMapped = (value: MappedValue | undefined): readonly FilterCondition[] => {
  const expression = value === undefined ? undefined : expressionOf(webhook.id, firstOf(value));
  return expression === undefined ? [] : [filled(expression)];
};

const filterOf = (
  { only: rules = [], needs }: Sample,
  values: Values,
  code: string | undefined,
): Filter | undefined => {
  const more = [needs, code].flatMap((key) => isMapped(key && values[key]));
  const name = [
    ...rules.map((rule) => listed(valuesOf(rule), 'or')),
    needs && 'is a refund',
    code && values[code] && 'has a referral code',
  ]
    .filter(Boolean)
    .join(', ');
  // Every rule of one of these groups has to hold.
  const conditions = rules.reduceRight<Filter['conditions']>(
    (groups, rule) =>
      valuesOf(rule).flatMap((is) =>
        groups.map((group) => [equals(`${webhook.id}.${namesIn(rule.path)}`, is), ...group]),
      ),
    [more],
  );
  return conditions.every((group) => group.length === 0) ? undefined : { name, conditions };
};

/** What is counted once, by its path in the data. Without one, nothing is sent again by itself. */
const repeatedBy = ({ countedOnceBy, ...event }: ApiEvent, values: Values): ApiEvent => {
  const value = countedOnceBy === undefined ? undefined : values[countedOnceBy];
  const path = typeof value === 'string' ? onlyPath(value) : undefined;
  return path === undefined ? event : { ...event, countedOnceBy: namesIn(path) };
};

/** The list that the items are made from, as an expression. */
const listOf = ({ each }: MappedItems): string | undefined => {
  if (each === undefined) return undefined;
  return expressionOf(webhook.id, typeof each === 'string' ? `{{${each}}}` : each);
};

const itemsOf = (event: ApiEvent, sample: Sample): ReturnType<typeof lines> => {
  const { items } = sample.mapping;
  const field = fieldsOf(event.body).find(({ type }) => type === 'items');
  if (!field || !items) return { before: [], mapper: {} };
  const mapper = (module: number) => mapperOf(module, field.children, items.fields, sample);
  const list = listOf(items);
  return list === undefined
    ? { before: [], mapper: { [field.key]: [mapper(webhook.id)] } }
    : lines(field, `{{${list}}}`, mapper(2));
};

export const scenarioOf = (sample: Sample, options: BlueprintOptions = {}): Blueprint => {
  const event = eventOf(sample);
  const { items: _, ...mapping } = sample.mapping;
  const values: Values = mapping;
  const { before, mapper } = itemsOf(event, sample);
  const title = `${sample.title} – ${moduleLabel(event)}`;
  return scenarioWith(title, repeatedBy(event, values), options, {
    before,
    mapper: {
      ...answersOf(event, event.choice && values[event.choice.key]),
      ...mapperOf(webhook.id, fieldsOf(event.body), values, sample),
      ...mapper,
    },
    filter: filterOf(sample, values, neededCode(event, options)),
  });
};

/** File name without its extension → scenario, of every event that can be recorded. */
export const storeScenariosOf = (
  samples: readonly Sample[],
  options: BlueprintOptions = {},
): Blueprints =>
  Object.fromEntries(
    samples
      .filter(({ body }) => body !== null)
      .map((sample) => [sample.name, scenarioOf(sample, options)]),
  );
