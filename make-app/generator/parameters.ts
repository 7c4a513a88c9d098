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
import { numberHelp } from './money-formulas.ts';

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

/** The answer for data that mixes the others: its fields are mapped, and all of them are required. */
export const fromData = 'from_data';

/** A field of that answer. It has a name of its own, so it's never mixed up with the other answers'. */
export const mappedName = (key: string): string => `mapped_${key}`;

const anyOf = (options: readonly { readonly value: string }[]): string =>
  listed(
    options.map(({ value }) => `\`${value}\``),
    'or',
  );

/**
 * Make has no rules across fields, so the question comes first and its answer shows the field.
 * Not mappable, because the fields below it depend on the answer.
 *
 * @param mapped the field of the answer for mixed data
 * @param more what the mapped answer means for that field
 */
const question = (
  { key, label, help }: Pick<Choice, 'key' | 'label' | 'help'>,
  answers: readonly Option[],
  mapped: Parameter,
  more = '',
): Parameter => ({
  name: key,
  type: 'select',
  label,
  help,
  required: true,
  mappable: false,
  options: [
    ...answers,
    {
      label: 'From your data',
      value: fromData,
      nested: [
        // The question again, but mapped: no field depends on it, because Make shows none for mapped answers.
        {
          name: mappedName(key),
          type: 'select',
          label,
          help: `A mapped value: ${anyOf(answers)}.${more}`,
          required: true,
          options: answers.map((answer) => ({ label: answer.label, value: answer.value })),
        },
        mapped,
      ],
    },
  ],
});

const choiceOf = (choice: Choice, field: Field): Parameter => {
  const answers = choice.options.map(({ label, value, governed }) => ({
    label,
    value,
    ...(value === choice.default ? { default: true } : {}),
    ...(governed === 'required' ? { nested: [parameterOf(field, true)] } : {}),
  }));
  const mapped = { ...parameterOf(field), name: mappedName(field.key), required: true };
  const more = ` With ${anyOf(blankOptions(choice))}, the ${field.label.toLowerCase()} must still have a value, such as \`0\`, but isn't sent.`;
  return question(choice, answers, mapped, more);
};

/** The question that replaces "at least one of these". */
export const identifyBy = 'identify_by';

/** The ID, of whichever kind the mapped answer says. */
export const mappedId = mappedName('id');

const identification = {
  key: identifyBy,
  label: 'Identify by',
  help: 'Which ID identifies the conversion. The order ID is the one from your store.',
};

/** At least one of several fields: on Make exactly one, which is enough. */
const oneOfThem = (fields: readonly Field[]): Parameter => {
  const answers = fields.map((field, index) => ({
    label: field.label,
    value: field.key,
    ...(index === 0 ? { default: true } : {}),
    nested: [parameterOf(field, true)],
  }));
  const help = 'The ID itself.';
  const mapped = { name: mappedId, type: 'text', label: 'ID', help, required: true } as const;
  return question(identification, answers, mapped);
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
