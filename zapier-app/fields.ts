/**
 * Builds a Zapier input field from a field.
 *
 * Amounts are text, because Zapier's number type turns `1,234.50` into 1 and `free` into 0 before the
 * app gets them. Source: zapier-platform-cli, `invoke/input-types.js`.
 */
import type { PlainInputField } from 'zapier-platform-core';
import { blankOptions, oneOfFields, type ApiEvent, type Choice } from '../shared/events/event.ts';
import { mode } from '../shared/events/mode.ts';
import { isNumeric } from '../shared/fields/field-types.ts';
import { fieldsOf, type Field, type FieldType } from '../shared/fields/field.ts';
import { listed } from '../shared/fields/listed.ts';
import { amountsIn, numberFormat, type Setting } from './settings.ts';
import { titleCase } from './words.ts';

/** Children share one namespace with the action's other keys, and a claim also has a `name`. */
export const childKey = (child: Field): string => `item_${child.key}`;

/** What few people change, so the editor can fold it away. */
export const seldomUsed = { key: 'more', label: 'More Options' };

/** Some stores send units, others cents. The form has a question for that. */
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
  ...(field.rare ? { group: seldomUsed.key } : {}),
});

/** Zapier allows no help text, type, or requiredness on the parent of line items. */
const lineItems = ({ key, label, children }: Field): PlainInputField => ({
  key,
  label: titleCase(label),
  children: children.map((child) =>
    // A required child would be required even without any items.
    ({ ...inputField({ ...child, required: false }), key: childKey(child) }),
  ),
});

/** A new type doesn't compile until it has a form field. */
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

const choiceField = (choice: Choice, governed: Field): PlainInputField => ({
  key: choice.key,
  label: titleCase(choice.label),
  helpText: `${choice.help} If you choose ${listed(
    blankOptions(choice).map(({ value }) => value),
    'or',
  )}, leave ${titleCase(governed.label)} blank.`,
  type: 'string',
  choices: Object.fromEntries(choice.options.map(({ value, label }) => [value, label])),
  default: choice.default,
  // It isn't sent to the API, and a blank means the default.
  required: false,
});

const settingField = (setting: Setting): PlainInputField => ({
  key: setting.key,
  label: setting.label,
  helpText: setting.help,
  type: 'string',
  choices: { ...setting.choices },
  default: setting.default,
  required: false,
  group: seldomUsed.key,
});

const some = (fields: readonly Field[], is: (field: Field) => boolean): boolean =>
  fields.some((field) => is(field) || some(field.children, is));

/** A quantity has a number format, but is never in cents. */
const settingFields = (fields: readonly Field[]): readonly PlainInputField[] => [
  ...(some(fields, isNumeric) ? [settingField(numberFormat)] : []),
  ...(some(fields, ({ type }) => type === 'amount') ? [settingField(amountsIn)] : []),
  settingField(mode),
];

/** Source: Zapier, "Integration build guidelines": fields of which one is required say so. */
const sayingOneOf = (event: ApiEvent, field: Field): Field => {
  const among = oneOfFields(event);
  if (!among.includes(field)) return field;
  const labels = among.map(({ label }) => titleCase(label));
  const help = `${field.help} At least one of ${listed(labels, 'and')} is required.`;
  return { ...field, help };
};

/** The form of an event: its fields in order, with a choice before the field it governs. */
export const inputFieldsOf = (event: ApiEvent): PlainInputField[] => {
  const fields = fieldsOf(event.body).map((field) => sayingOneOf(event, field));
  const { choice } = event;
  return [
    ...fields.flatMap((field) =>
      choice?.governs === field.key
        ? [choiceField(choice, field), inputField(field)]
        : [inputField(field)],
    ),
    ...settingFields(fields),
  ];
};
