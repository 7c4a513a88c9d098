/** The module of an event. */
import { identifiersOf, sampleOf } from '../../shared/api/response.ts';
import { describe, type ApiEvent } from '../../shared/events/event.ts';
import { fieldsOf, type Field } from '../../shared/fields/field.ts';
import { apiKey, neverRedirected } from './base.ts';
import { failuresOf } from './errors.ts';
import { ifempty, quoted, whole } from './iml.ts';
import type { Parameter } from '../format/parameter.ts';
import { identifyBy, parametersOf } from './parameters.ts';
import { moduleId, moduleLabel } from './words.ts';

/** What the manifest and the six files of a module say. */
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
 * Every key is one whole expression, so that a number stays a number; what was not filled in is
 * undefined and vanishes from the JSON. Source: Make, "Processing of empty values".
 */
const valueOf = (event: ApiEvent, field: Field): string => {
  const { key, blank } = field;
  const value = `parameters.${key}`;
  if (field.type === 'items') return whole(filledItems(field, value));
  const shown = shownWhen(event, key);
  if (shown !== undefined) return whole(`if(${shown}, ${value}, undefined)`);
  return whole(blank === undefined ? value : ifempty(value, String(blank)));
};

/**
 * Items in none of which anything is filled in are left out. One empty item among others stays, and
 * is refused by the API: to take it out would need a function of our own, which Make turns on by hand.
 * Source: Make, "Removal of empty collections and nulls".
 */
const filledItems = ({ children }: Field, value: string): string => {
  const isEmpty = children
    .map(({ key }) => `join(map(${value}, ${quoted(key)}), '') = ''`)
    .join(' & ');
  return `if(${value}, if(${isEmpty}, undefined, ${value}), undefined)`;
};

/**
 * The answer that shows a field, for a field that stands under a question. A value that was filled in
 * before the answer changed must not be sent, whether or not Make still hands it over.
 */
const shownWhen = ({ choice, oneOf = [] }: ApiEvent, key: string): string | undefined => {
  if (oneOf.includes(key)) return `parameters.${identifyBy} = ${quoted(key)}`;
  if (choice?.governs !== key) return undefined;
  return choice.options
    .filter(({ governed }) => governed === 'required')
    .map(({ value }) => `parameters.${choice.key} = ${quoted(value)}`)
    .join(' | ');
};

const bodyOf = (event: ApiEvent) =>
  Object.fromEntries(fieldsOf(event.body).map((field) => [field.key, valueOf(event, field)]));

/** The same result as in the Zapier app; identifiers that were not sent are not there. */
const outputOf = (event: ApiEvent) => ({
  event: event.key,
  success: whole('body.success'),
  ...Object.fromEntries(identifiersOf(event).map((field) => [field.key, valueOf(event, field)])),
  data: whole('body.data'),
});

/** Only what is always there: the rest of an answer is not documented. */
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
  // Not `update` for a refund: that would offer to erase values, and nothing of ours can be erased.
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
