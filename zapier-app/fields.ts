/**
 * From a field of the description to a field of a Zap's form.
 *
 * Amounts are text here: Zapier's own number type makes 1 of `1,234.50` and 0 of `free` before this
 * app sees them. Source: zapier-platform-cli, `invoke/input-types.js`.
 */
import type { PlainInputField } from 'zapier-platform-core';
import { oneOfFields, type ApiEvent, type Choice } from '../shared/events/event.ts';
import { isNumeric } from '../shared/fields/field-types.ts';
import { fieldsOf, type Field, type FieldType } from '../shared/fields/field.ts';
import { amountsIn, numberFormat, type AmountSetting } from './amount-settings.ts';
import { titleCase } from './words.ts';

/** Children share one namespace with the action's other keys, and a claim has a `name` as well. */
export const childKey = (child: Field): string => `item_${child.key}`;

/** Stores print units or count in cents: the form's own question says which. */
const helpOf = ({ type, help, example }: Field): string => {
  if (type !== 'amount') return help;
  const [units, cents] = [Number(example).toFixed(2), String(Math.round(Number(example) * 100))];
  return `${help} Use \`${units}\`, not \`${cents}\`, unless ${amountsIn.label} is set to cents.`;
};

const plainField = (field: Field): PlainInputField => ({
  key: field.key,
  label: titleCase(field.label),
  helpText: helpOf(field),
  type: field.long ? 'text' : 'string',
  required: field.required,
});

/** Zapier takes no help text, type or requiredness on the parent of line items. */
const lineItems = ({ key, label, children }: Field): PlainInputField => ({
  key,
  label: titleCase(label),
  children: children.map((child) =>
    // A required child would be asked for even when there are no items at all.
    ({ ...inputField({ ...child, required: false }), key: childKey(child) }),
  ),
});

/** A new type does not compile until its form is drawn here. */
const inputFieldOfType: Readonly<Record<FieldType, (field: Field) => PlainInputField>> = {
  text: plainField,
  identifier: plainField,
  email: plainField,
  amount: plainField,
  quantity: plainField,
  path: plainField,
  items: lineItems,
};

const inputField = (field: Field): PlainInputField => inputFieldOfType[field.type](field);

const choiceField = (choice: Choice): PlainInputField => ({
  key: choice.key,
  label: titleCase(choice.label),
  helpText: choice.help,
  type: 'string',
  choices: Object.fromEntries(choice.options.map(({ value, label }) => [value, label])),
  default: choice.default,
  // The API does not know it, and a blank is read as the default.
  required: false,
});

const settingField = ({
  key,
  label,
  help,
  choices,
  default: otherwise,
}: AmountSetting): PlainInputField => ({
  key,
  label,
  helpText: help,
  type: 'string',
  choices,
  default: otherwise,
  required: false,
});

const some = (fields: readonly Field[], is: (field: Field) => boolean): boolean =>
  fields.some((field) => is(field) || some(field.children, is));

/** How numbers are written, and what amounts count: a quantity is counted in neither. */
const settingFields = (fields: readonly Field[]): readonly PlainInputField[] => [
  ...(some(fields, isNumeric) ? [settingField(numberFormat)] : []),
  ...(some(fields, ({ type }) => type === 'amount') ? [settingField(amountsIn)] : []),
];

/** Each field of which one is needed says so. Source: Zapier, "Integration build guidelines". */
const sayingOneOf = (event: ApiEvent, field: Field): Field => {
  const among = oneOfFields(event);
  if (!among.includes(field)) return field;
  const names = among.map(({ label }) => titleCase(label));
  const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return { ...field, help: `${field.help} At least one of ${all} is needed.` };
};

/** The form of an event: its fields in order, a choice right before the field it is about. */
export const inputFieldsOf = (event: ApiEvent): PlainInputField[] => {
  const fields = fieldsOf(event.body).map((field) => sayingOneOf(event, field));
  const { choice } = event;
  return [
    ...fields.flatMap((field) =>
      choice?.governs === field.key
        ? [choiceField(choice), inputField(field)]
        : [inputField(field)],
    ),
    ...settingFields(fields),
  ];
};
