/** The events and the problems as markdown tables, for every page that lists them. */
import { oneOfFields, type ApiEvent } from '../shared/events/event.ts';
import { events } from '../shared/events/table.ts';
import { fieldsOf, type Field } from '../shared/fields/field.ts';
import {
  problems,
  unexpected,
  type Cause,
  type ProblemCondition,
  type ProblemKind,
} from '../shared/api/problems.ts';

const labels = (fields: readonly Field[]): string => fields.map(({ label }) => label).join(', ');

/** `needs`: what the form insists on; a choice is always answered, as it has a default. */
const rowOf = (event: ApiEvent): string => {
  const { key, plan, body, choice } = event;
  const fields = fieldsOf(body);
  const among = oneOfFields(event);
  const governed = fields.filter((field) => field.key === choice?.governs);
  const needs = [
    fields.filter(({ required }) => required).map(({ label }) => label),
    among.length > 0 ? [among.map(({ label }) => label).join(' or ')] : [],
    choice ? [choice.label, ...governed.map(({ label }) => `${label} unless full`)] : [],
  ].flat();
  const rest = fields.filter(
    (field) => !field.required && !among.includes(field) && !governed.includes(field),
  );
  const plans = plan === 'premier' ? '**Premier**' : plan;
  return `| Record a ${key} | ${plans} | ${needs.join(', ')} | ${labels(rest)} |`;
};

export const eventTable = (rows: readonly ApiEvent[]): string =>
  ['| action | plan | needs | may have |', '| --- | --- | --- | --- |', ...rows.map(rowOf)].join(
    '\n',
  );

const answers: Partial<Record<Cause, string>> = {
  'server fault': 'any 5xx',
  'other status': 'any other status',
  redirect: 'a redirect',
  'no success': 'a 200 that is no success',
  'no answer': 'no answer in time',
  'no connection': 'no connection',
};

const forEvents = (fits: (event: ApiEvent) => boolean): string =>
  `for ${events
    .filter(fits)
    .map(({ key }) => `a ${key}`)
    .join(' or ')}`;

const conditions: Record<ProblemCondition, string> = {
  premier: forEvents(({ plan }) => plan === 'premier'),
  'finds a conversion': forEvents(({ oneOf }) => oneOf !== undefined),
  'counted once': `${forEvents(({ countedOnceBy }) => countedOnceBy !== undefined)} with an order ID`,
};

/** What a platform does with each kind of problem, as one column. */
export interface Column {
  readonly title: string;
  readonly of: (kind: ProblemKind) => string;
}

/** Keyed by the advice, which every message ends with. */
export const problemTable = (columns: readonly Column[]): string => {
  const rows = [...problems, unexpected].map(({ kind, causes, when, advice }) => [
    `\`${advice}\``,
    [causes.map((cause) => answers[cause] ?? cause).join(', '), when ? conditions[when] : []]
      .flat()
      .join(' '),
    ...columns.map(({ of }) => of(kind)),
  ]);
  const head = [
    'the message ends with',
    'AdvocateLoop answered',
    ...columns.map(({ title }) => title),
  ];
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
};
