/** The events as a markdown table, for every page that lists them. */
import type { Event } from './event.ts';
import { fieldsOf, type Field } from './field.ts';

const labels = (fields: readonly Field[]): string =>
  fields.map(({ label }) => label).join(', ') || 'nothing';

/** `needs`: what the form insists on; a choice is always answered, as it has a default. */
const rowOf = (event: Event): string => {
  const { key, plan, body, oneOf = [], choice } = event;
  const fields = fieldsOf(body);
  const among = fields.filter((field) => oneOf.includes(field.key));
  const governed = fields.filter((field) => field.key === choice?.governs);
  const needs = [
    fields.filter(({ required }) => required).map(({ label }) => label),
    among.length > 0 ? [among.map(({ label }) => label).join(' or ')] : [],
    choice ? [choice.label, ...governed.map(({ label }) => `${label} unless full`)] : [],
  ].flat();
  const rest = fields.filter(
    (field) => !field.required && !among.includes(field) && !governed.includes(field),
  );
  const plans = plan === 'premier' ? '**Premier**' : 'all';
  return `| Record a ${key} | ${plans} | ${needs.join(', ')} | ${labels(rest)} |`;
};

export const eventTable = (events: readonly Event[]): string =>
  ['| action | plan | needs | may have |', '| --- | --- | --- | --- |', ...events.map(rowOf)].join(
    '\n',
  );
