/** Builds the Make module of an event. */
import { identifiersOf, sampleOf } from '../../shared/api/response.ts';
import { describe, type ApiEvent } from '../../shared/events/event.ts';
import { fieldsOf, type Field } from '../../shared/fields/field.ts';
import { apiKey, neverRedirected } from './base.ts';
import { failuresOf } from './errors.ts';
import { ifempty, quoted, whole } from './iml.ts';
import type { Parameter } from '../format/parameter.ts';
import { identifyBy, parametersOf } from './parameters.ts';
import { moduleId, moduleLabel } from './words.ts';

/** The content of a module's manifest entry and its six files. */
export interface MakeModule {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly type: 'action' | 'universal';
  readonly crud?: 'create';
  readonly communication: object;
  readonly parameters: readonly Parameter[];
  readonly interface: readonly Parameter[];
  readonly samples: object;
}

/**
 * Leaves out items if every field of every item is blank. A blank item in a longer list stays, and the
 * API rejects it: to remove it, the app would need a custom function, which Make enables manually.
 * Source: Make, "Removal of empty collections and nulls".
 */
const filledItems = ({ children }: Field, value: string): string => {
  const isEmpty = children
    .map(({ key }) => `join(map(${value}, ${quoted(key)}), '') = ''`)
    .join(' & ');
  return `if(${value}, if(${isEmpty}, undefined, ${value}), undefined)`;
};

/**
 * The answer that shows a field below a question. A value from before the answer changed must not be
 * sent, whether or not Make still includes it.
 */
const shownWhen = ({ choice, oneOf = [] }: ApiEvent, key: string): string | undefined => {
  if (oneOf.includes(key)) return `parameters.${identifyBy} = ${quoted(key)}`;
  if (choice?.governs !== key) return undefined;
  return choice.options
    .filter(({ governed }) => governed === 'required')
    .map(({ value }) => `parameters.${choice.key} = ${quoted(value)}`)
    .join(' | ');
};

/**
 * Every value is one whole expression, so a number stays a number. A blank is undefined, which isn't
 * in the JSON. Source: Make, "Processing of empty values".
 */
const valueOf = (event: ApiEvent, field: Field): string => {
  const { key, blank } = field;
  const value = `parameters.${key}`;
  if (field.type === 'items') return whole(filledItems(field, value));
  const shown = shownWhen(event, key);
  if (shown !== undefined) return whole(`if(${shown}, ${value}, undefined)`);
  return whole(blank === undefined ? value : ifempty(value, String(blank)));
};

const bodyOf = (event: ApiEvent) =>
  Object.fromEntries(fieldsOf(event.body).map((field) => [field.key, valueOf(event, field)]));

/** The same output as the Zapier app, without identifiers that weren't sent. */
const outputOf = (event: ApiEvent) => ({
  event: event.key,
  success: whole('body.success'),
  ...Object.fromEntries(identifiersOf(event).map((field) => [field.key, valueOf(event, field)])),
  data: whole('body.data'),
});

/** Only the keys that are always there: the rest of a response isn't documented. */
const interfaceOf = (event: ApiEvent): readonly Parameter[] => [
  { name: 'event', type: 'text', label: 'Event' },
  { name: 'success', type: 'boolean', label: 'Success' },
  ...identifiersOf(event)
    .filter(({ required }) => required)
    .map(({ key, label }): Parameter => ({ name: key, type: 'text', label })),
];

export const actionOf = (event: ApiEvent): MakeModule => ({
  id: moduleId(event),
  label: moduleLabel(event),
  description: describe(event),
  type: 'action',
  // Not `update` for a refund: that would offer to erase values, which the API can't.
  crud: 'create',
  communication: {
    url: event.endpoint,
    method: 'POST',
    ...neverRedirected,
    body: bodyOf(event),
    response: { output: outputOf(event), ...failuresOf({ event, key: apiKey('connection') }) },
  },
  parameters: parametersOf(event),
  interface: interfaceOf(event),
  samples: sampleOf(event),
});
