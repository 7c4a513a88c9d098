/** Markdown tables of events and problems for the docs. */
import { oneOfFields, plurals, type ApiEvent } from '../shared/events/event.ts';
import { events } from '../shared/events/table.ts';
import { fieldsOf, type Field } from '../shared/fields/field.ts';
import { listed } from '../shared/fields/listed.ts';
import {
  problems,
  unexpected,
  type Cause,
  type ProblemCondition,
  type ProblemKind,
} from '../shared/api/problems.ts';
import { markdownTable } from './markdown-table.ts';

const labels = (fields: readonly Field[]): string => fields.map(({ label }) => label).join(', ');

/** Everything the form requires: a choice too, although it has a default. */
const rowOf = (event: ApiEvent): readonly string[] => {
  const { key, plan, body, choice } = event;
  const fields = fieldsOf(body);
  const among = oneOfFields(event);
  const governed = fields.filter((field) => field.key === choice?.governs);
  const asked = choice?.options.find((option) => option.governed === 'required')?.value;
  const required = fields.filter((field) => field.required);
  const oneOf = among.map(({ label }) => label);
  const all = [
    ...required.map(({ label }) => label),
    ...(among.length > 0 ? [listed(oneOf, 'or')] : []),
    ...(choice ? [choice.label, ...governed.map(({ label }) => `${label} (${asked} only)`)] : []),
  ];
  const rest = fields.filter(
    (field) => !field.required && !among.includes(field) && !governed.includes(field),
  );
  const plans = plan === 'premier' ? '**Premier**' : 'All plans';
  return [`Record a ${key}`, plans, all.join(among.length > 0 ? '; ' : ', '), labels(rest)];
};

export const eventTable = (rows: readonly ApiEvent[]): string =>
  markdownTable(['Action', 'Plan', 'Required', 'Optional'], rows.map(rowOf));

const responses: Partial<Record<Cause, string>> = {
  'server fault': 'any 5xx',
  'other 4xx': 'any other 4xx',
  'other status': 'any other status',
  redirect: 'a redirect',
  'no success': 'a 200 response without `"success": true`',
  'no answer': 'no response in time',
  'no connection': 'no connection',
};

const responseOf = (cause: Cause): string => responses[cause] ?? String(cause);

const eventsWith = (has: (event: ApiEvent) => boolean): string => plurals(events.filter(has));

const conditions: Record<ProblemCondition, string> = {
  premier: `(${eventsWith(({ plan }) => plan === 'premier')})`,
  'finds a conversion': `(${eventsWith(({ oneOf }) => oneOf !== undefined)})`,
  'counted once': `(${eventsWith(({ countedOnceBy }) => countedOnceBy !== undefined)} with an order ID)`,
};

/** One column: what a platform does after each kind of problem. */
export interface Column {
  readonly title: string;
  readonly of: (kind: ProblemKind) => string;
}

/** By the advice at the end of every message. */
export const problemTable = (columns: readonly Column[]): string =>
  markdownTable(
    ['Message ends with', 'AdvocateLoop’s response', ...columns.map(({ title }) => title)],
    [...problems, unexpected].map(({ kind, causes, orSays, when, advice }) => [
      `\`${advice}\``,
      [
        causes.map(responseOf).join(', '),
        orSays
          ? `, or a ${listed(orSays.causes.map(responseOf), 'or')} that says it isn’t found`
          : '',
        when ? ` ${conditions[when]}` : '',
      ].join(''),
      ...columns.map(({ of }) => of(kind)),
    ]),
  );
