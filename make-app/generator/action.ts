/** Builds the Make module of an event. */
import { identifiersOf, outputsOf, sampleOf } from '../../shared/api/response.ts';
import { describe, type ApiEvent } from '../../shared/events/event.ts';
import { mode, previewOf } from '../../shared/events/mode.ts';
import { fieldsOf, type Field } from '../../shared/fields/field.ts';
import { neverRedirected } from './connection.ts';
import { failuresOf } from './errors.ts';
import { ifempty, quoted, whole } from './iml.ts';
import type { Parameter } from '../format/parameter.ts';
import { fromData, identifyBy, mappedId, mappedName, parametersOf } from './parameters.ts';
import { moduleId, moduleLabel } from './words.ts';

/** A module's entry in the manifest, and the content of its six files. */
export interface MakeModule {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly moduleType: 'action' | 'universal';
  readonly actionCrud?: 'create';
  readonly code: {
    readonly communication: object;
    readonly staticParams: readonly [];
    readonly mappableParams: readonly Parameter[];
    readonly interface: readonly Parameter[];
    readonly samples: object;
    readonly scope: readonly [];
  };
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

const is = (question: string, value: string): string => `parameters.${question} = ${quoted(value)}`;

const eitherOf = (condition: string, value: string, other: string): string =>
  `if(${condition}, ${value}, ${other})`;

/**
 * The value of a field that an answer shows. A value from before the answer changed must not be sent,
 * whether or not Make still includes it. If the answer is mapped, only the word for it leaves out an
 * amount, so that nothing else is ever read as a full refund.
 */
const answeredValue = ({ choice, oneOf = [] }: ApiEvent, key: string): string | undefined => {
  if (oneOf.includes(key)) {
    const isMapped = `${is(identifyBy, fromData)} & ${is(mappedName(identifyBy), key)}`;
    const mapped = eitherOf(isMapped, `parameters.${mappedId}`, 'undefined');
    return eitherOf(is(identifyBy, key), `parameters.${key}`, mapped);
  }
  if (choice?.governs !== key) return undefined;
  const answers = (governed: 'required' | 'blank') =>
    choice.options.filter((option) => option.governed === governed);
  const isAsked = answers('required').map(({ value }) => is(choice.key, value));
  const isLeftOut = answers('blank').map(({ value }) => is(mappedName(choice.key), value));
  const value = eitherOf(isLeftOut.join(' | '), 'undefined', `parameters.${mappedName(key)}`);
  const mapped = eitherOf(is(choice.key, fromData), value, 'undefined');
  return eitherOf(isAsked.join(' | '), `parameters.${key}`, mapped);
};

/**
 * Every value is one whole expression, so a number stays a number. A blank is undefined, which isn't
 * in the JSON. Source: Make, "Processing of empty values". An ID of spaces is none, and an order is
 * found by the same ID in its refund.
 */
const valueOf = (event: ApiEvent, field: Field): string => {
  const { key, type, blank } = field;
  const value = answeredValue(event, key) ?? `parameters.${key}`;
  if (type === 'items') return whole(filledItems(field, value));
  if (type === 'identifier') return whole(ifempty(`trim(${ifempty(value, "''")})`, 'undefined'));
  return whole(blank === undefined ? value : ifempty(value, String(blank)));
};

const bodyOf = (event: ApiEvent) =>
  Object.fromEntries(fieldsOf(event.body).map((field) => [field.key, valueOf(event, field)]));

/**
 * Assumed (make-check-condition): when the condition is false, the form is still validated, no request
 * is made, and `default` is the output, with its expressions evaluated. Source: Make editor,
 * `sources.json`, `condition`.
 */
const checkOf = (event: ApiEvent) => ({
  condition: whole(eitherOf(is(mode.key, 'check'), 'false', 'true')),
  default: previewOf(bodyOf(event)),
});

/**
 * The identifiers that were sent, and every key of the response's data. Known keys are also listed, so
 * the interface can be checked. If both have a key, the later one counts.
 */
const outputOf = (event: ApiEvent) => ({
  ...Object.fromEntries(identifiersOf(event).map((field) => [field.key, valueOf(event, field)])),
  ...Object.fromEntries(event.results.map(({ key }) => [key, whole(`body.data.${key}`)])),
  '{{...}}': whole('body.data'),
});

/** Make would have to convert a date, so it stays the text that the API returns. */
const interfaceOf = (event: ApiEvent): readonly Parameter[] =>
  outputsOf(event).map(({ key, label, type }) => ({
    name: key,
    type: type === 'date' ? 'text' : type,
    label,
  }));

export const actionOf = (event: ApiEvent): MakeModule => ({
  id: moduleId(event),
  label: moduleLabel(event),
  description: describe(event),
  moduleType: 'action',
  // Not `update` for a refund: that would offer to erase values, which the API can't.
  actionCrud: 'create',
  code: {
    communication: {
      condition: checkOf(event),
      url: event.endpoint,
      method: 'POST',
      ...neverRedirected,
      body: bodyOf(event),
      response: { output: outputOf(event), ...failuresOf({ event }) },
    },
    staticParams: [],
    mappableParams: parametersOf(event),
    interface: interfaceOf(event),
    samples: sampleOf(outputsOf(event)),
    scope: [],
  },
});
