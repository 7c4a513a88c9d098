/** Builds a Make parameter from a field. */
import { mode } from '../../shared/events/mode.ts';
import {
  blankOptions,
  oneOfFields,
  type ApiEvent,
  type Choice,
} from '../../shared/events/event.ts';
import { fieldsOf, type Field, type FieldType } from '../../shared/fields/field.ts';
import { listed } from '../../shared/fields/listed.ts';
import { upper } from '../../shared/fields/upper.ts';
import type { Entry, Option, Parameter } from '../format/parameter.ts';
import { numberHelp } from './number-help.ts';

/** IDs, dates, and phone numbers have more digits. */
const most = 999_999_999.99;

const numeric =
  (kind: 'amount' | 'quantity') =>
  (field: Field, required: boolean): Entry => ({
    type: 'number',
    help: numberHelp(field, kind, required),
    validate: { min: 0, max: most },
  });

/** `items` → `item`: the name of one entry. */
const singular = (label: string): string => label.toLowerCase().replace(/s$/, '');

/** A new type doesn't compile until it has a parameter. */
const entryOfType: Record<FieldType, (field: Field, required: boolean) => Entry> = {
  text: ({ long }) => ({ type: 'text', ...(long ? { multiline: true } : {}) }),
  identifier: () => ({ type: 'text' }),
  // Make's own check may reject addresses that the API accepts.
  email: () => ({ type: 'email', validate: false }),
  amount: numeric('amount'),
  quantity: numeric('quantity'),
  path: () => ({
    type: 'array',
    label: 'Categories',
    help: "The item's categories, top level first. For example, `Skincare`, then `Serums`.",
    labels: { add: 'Add category' },
    spec: { type: 'text', label: 'Category' },
  }),
  // A collection as its spec, not a list of fields: Make checks and converts the values in it, so a
  // quantity is never sent as text. Source: Make, "Array": complex array with labels.
  items: ({ label, children }) => ({
    type: 'array',
    labels: { add: `Add ${singular(label)}` },
    spec: {
      type: 'collection',
      label: upper(singular(label)),
      spec: children.map((child) => parameterOf(child)),
    },
  }),
};

/** @param required because of a choice, even if the API doesn't require the field */
const parameterOf = (field: Field, required = field.required): Parameter => {
  const { type, ...shape } = entryOfType[field.type](field, required);
  return {
    name: field.key,
    type,
    label: field.label,
    help: field.help,
    ...(required ? { required } : {}),
    ...(field.rare ? { advanced: true } : {}),
    ...shape,
  };
};

/**
 * Make has no rules across fields, so the question comes first and its answer shows the field.
 * Not mappable, because the fields below it depend on the answer.
 */
const select = (
  name: string,
  label: string,
  help: string,
  options: readonly Option[],
): Parameter => ({
  name,
  type: 'select',
  label,
  help,
  required: true,
  mappable: false,
  options,
});

/** The answer for data that mixes the others: its fields are mapped, and all of them are required. */
export const fromData = 'from_data';

/** A field of that answer. It has a name of its own, so it's never mixed up with the other answers'. */
export const mappedName = (key: string): string => `mapped_${key}`;

/** The question again, but mapped: no field depends on it, because Make shows none for mapped answers. */
const mappedAnswer = (key: string, label: string, help: string, options: readonly Option[]) => ({
  name: mappedName(key),
  type: 'select' as const,
  label,
  help,
  required: true,
  options,
});

const choiceOf = (choice: Choice, governed: Field): Parameter => {
  const { key, label, help, options } = choice;
  const plain = options.map((option) => ({ label: option.label, value: option.value }));
  return select(key, label, help, [
    ...options.map((option) => ({
      label: option.label,
      value: option.value,
      ...(option.value === choice.default ? { default: true } : {}),
      ...(option.governed === 'required' ? { nested: [parameterOf(governed, true)] } : {}),
    })),
    {
      label: 'From your data',
      value: fromData,
      nested: [
        mappedAnswer(
          key,
          label,
          `A mapped value: ${anyOf(options)}. With ${anyOf(blankOptions(choice))}, the ${governed.label.toLowerCase()} must still have a value, such as \`0\`, but isn't sent.`,
          plain,
        ),
        { ...parameterOf(governed), name: mappedName(governed.key), required: true },
      ],
    },
  ]);
};

/** The question that replaces "at least one of these". */
export const identifyBy = 'identify_by';

/** The ID, of whichever kind the mapped answer says. */
export const mappedId = mappedName('id');

const anyOf = (options: readonly { readonly value: string }[]): string =>
  listed(
    options.map(({ value }) => `\`${value}\``),
    'or',
  );

/** At least one of several fields: on Make exactly one, which is enough. */
const oneOfThem = (fields: readonly Field[]): Parameter => {
  const label = 'Identify by';
  const plain = fields.map((field) => ({ label: field.label, value: field.key }));
  return select(
    identifyBy,
    label,
    'Which ID identifies the conversion. The order ID is the one from your store.',
    [
      ...fields.map((field, index) => ({
        label: field.label,
        value: field.key,
        ...(index === 0 ? { default: true } : {}),
        nested: [parameterOf(field, true)],
      })),
      {
        label: 'From your data',
        value: fromData,
        nested: [
          mappedAnswer(identifyBy, label, `A mapped value: ${anyOf(plain)}.`, plain),
          {
            name: mappedId,
            type: 'text',
            label: 'ID',
            help: 'The ID itself.',
            required: true,
          },
        ],
      },
    ],
  );
};

/** Not mappable, so it's never another word by mistake. Blank if nobody has opened the advanced settings. */
const modeParameter: Parameter = {
  name: mode.key,
  type: 'select',
  label: mode.label,
  help: mode.help,
  advanced: true,
  mappable: false,
  options: Object.entries(mode.choices).map(([value, label]) => ({
    label,
    value,
    ...(value === mode.default ? { default: true } : {}),
  })),
};

/** A module's parameters, required ones first. */
export const parametersOf = (event: ApiEvent): readonly Parameter[] => {
  const { choice } = event;
  const fields = fieldsOf(event.body);
  const among = oneOfFields(event);
  return [
    ...(among.length > 0 ? [oneOfThem(among)] : []),
    ...fields
      .filter((field) => !among.includes(field))
      .map((field) =>
        choice?.governs === field.key ? choiceOf(choice, field) : parameterOf(field),
      ),
    modeParameter,
  ];
};
