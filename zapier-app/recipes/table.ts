/** Shows a recipe as a table: the form's labels, what to map, an example, and what's recorded. */
import { markdownTable } from '../../marketplace/markdown-table.ts';
import type { ApiEvent } from '../../shared/events/event.ts';
import { inCents, mappedValue } from '../../stores/map.ts';
import type { Sample } from '../../stores/sample.ts';
import { amountsIn } from '../settings.ts';
import { inputFieldsOf } from '../fields.ts';
import { linesOf, type RecipeLine } from './recipe.ts';

type FormField = ReturnType<typeof inputFieldsOf>[number];

const formField = (event: ApiEvent, key: string): FormField => {
  const field = inputFieldsOf(event).find((one) => one.key === key);
  if (!field) throw new Error(`The form of a ${event.key} has no ${key}.`);
  return field;
};

const labelOf = (event: ApiEvent, { key, child }: RecipeLine): string => {
  const { label = key, children = [] } = formField(event, key);
  if (child === undefined) return label;
  const inner = children.find((one) => one.key.endsWith(`_${child}`));
  return `${label}: ${inner?.label ?? child}`;
};

const code = (text: string): string => `\`${text}\``;

/** A choice is shown by its label. */
const typed = (event: ApiEvent, { key, child }: RecipeLine, value: string): string => {
  const { choices } = child === undefined ? formField(event, key) : {};
  const picked: unknown = Object.entries(choices ?? {}).find(([name]) => name === value)?.[1];
  return typeof picked === 'string' ? `choose “${picked}”` : `type ${code(value)}`;
};

const mapOf = (event: ApiEvent, line: RecipeLine): string => {
  const { value, shown } = line;
  return shown.length === 0 && typeof value === 'string'
    ? typed(event, line, value)
    : shown.map((words) => `**${words}**`).join(' ');
};

const text = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

const exampleOf = ({ value, shown, from }: RecipeLine): string => {
  const example = shown.length === 0 ? '' : text(mappedValue(from, value));
  return example.trim() === '' ? '' : code(example);
};

/** The form has the choice, and the API doesn't. */
const arrivesOf = (event: ApiEvent, { key, arrives }: RecipeLine): string => {
  if (arrives !== undefined) return code(JSON.stringify(arrives));
  return key === event.choice?.key ? 'not sent' : 'left out';
};

/** The form's own setting, so no Formatter step is needed. */
const unitLine = [amountsIn.label, `choose “${amountsIn.choices.cents}”`, '', 'not sent'] as const;

export const tableOf = (event: ApiEvent, recipe: Sample): string =>
  markdownTable(
    ['Field', 'Map from', 'Example', 'Recorded as'],
    [
      ...linesOf(recipe).map((line) => [
        labelOf(event, line),
        mapOf(event, line),
        exampleOf(line),
        arrivesOf(event, line),
      ]),
      ...(inCents(recipe) ? [unitLine] : []),
    ],
  );
