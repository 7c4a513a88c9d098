/** From a field of the description to a parameter of a module. */
import { oneOfFields, type ApiEvent, type Choice } from '../../shared/events/event.ts';
import { fieldsOf, type Field, type FieldType } from '../../shared/fields/field.ts';
import type { Entry, Option, Parameter } from '../format/parameter.ts';
import { upper } from './words.ts';

/**
 * Make turns plain numeric text into a number by itself and refuses the rest. It reads what Zapier's
 * app refuses, `1.234` and `08.00`, so that a store which groups with dots has to know.
 */
const plainNumbers = {
  amount:
    'Plain numbers only: divide cents by 100, and convert text such as `1,234.50` (`1.234` is never 1234).',
  quantity: 'Plain numbers only (`1.000` is 1, not 1000).',
} as const;

/** No amount has more digits before its decimals; an ID, a date or a telephone number has. */
const most = 999_999_999.99;

const numeric =
  (kind: keyof typeof plainNumbers) =>
  (field: Field): Entry => ({
    type: 'number',
    help: `${field.help} ${plainNumbers[kind]}`,
    validate: { min: 0, max: most },
  });

/** `items` → `item`: what one entry of the list is called. */
const singular = (label: string): string => label.toLowerCase().replace(/s$/, '');

/** A new type does not compile until its form is drawn here. */
const entryOfType: Record<FieldType, (field: Field) => Entry> = {
  text: ({ long }) => ({ type: 'text', ...(long ? { multiline: true } : {}) }),
  identifier: () => ({ type: 'text' }),
  // The API decides what an address is: Make's own check may refuse more than it does.
  email: () => ({ type: 'email', validate: false }),
  amount: numeric('amount'),
  quantity: numeric('quantity'),
  path: () => ({
    type: 'array',
    label: 'Categories',
    help: 'The categories of the item, top level first. For example, `Skincare`, then `Serums`.',
    labels: { add: 'Add category' },
    spec: { type: 'text', label: 'Category' },
  }),
  // A collection as its spec, not a bare list of fields: Make checks and converts what is in one, so
  // that a quantity never leaves as text. Source: Make, "Array": complex array with labels.
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

/** @param required where a choice insists on a field that the API does not */
const parameterOf = (field: Field, required = field.required): Parameter => {
  const { type, ...shape } = entryOfType[field.type](field);
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
 * Make has no rule across fields, so the question comes first and its answer shows the field.
 * Not mappable: the fields under it are only asked for when the answer is known.
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

const choiceOf = (choice: Choice, governed: Field): Parameter =>
  select(
    choice.key,
    choice.label,
    choice.help,
    choice.options.map((option) => ({
      label: option.label,
      value: option.value,
      ...(option.value === choice.default ? { default: true } : {}),
      ...(option.governed === 'required' ? { nested: [parameterOf(governed, true)] } : {}),
    })),
  );

/** The question that stands for "at least one of these". */
export const identifyBy = 'identify_by';

/** At least one of several fields: on Make exactly one, which is enough. */
const oneOfThem = (fields: readonly Field[]): Parameter =>
  select(
    identifyBy,
    'Identify by',
    'Which ID tells the conversion. The order ID is what your store knows.',
    fields.map((field, index) => ({
      label: field.label,
      value: field.key,
      ...(index === 0 ? { default: true } : {}),
      nested: [parameterOf(field, true)],
    })),
  );

/** What a module asks for, what it insists on first. */
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
  ];
};
