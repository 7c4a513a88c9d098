/** A field of either form, in Make's terms, and what it holds: a value, entries, or a mapping. */
import type {
  Entry,
  Option,
  Parameter,
  ParameterType,
} from '../../../make-app/format/parameter.ts';
import type { ZapierField } from '../protocol.ts';
import { asText, parsed } from './text.ts';

const typeOf = ({ type, choices, children }: ZapierField): ParameterType => {
  if (children) return 'array';
  if (choices) return 'select';
  return type === 'password' ? 'password' : 'text';
};

/** A Zap's field takes a mapping as it is, so it has no Map switch. */
export const parameterOf = (field: ZapierField): Parameter => ({
  name: field.key,
  label: field.label,
  help: field.helpText,
  type: typeOf(field),
  required: field.required,
  multiline: field.type === 'text',
  // Zapier opens a group with one set of its fields.
  default: field.children ? [{}] : asText(field.default),
  options:
    field.choices && Object.entries(field.choices).map(([value, label]) => ({ value, label })),
  spec: field.children?.map(parameterOf),
  mappable: false,
});

const yesOrNo: readonly Option[] = [
  { label: 'Yes', value: 'true' },
  { label: 'No', value: 'false' },
];

export const optionsOf = ({ type, options }: Entry): readonly Option[] | undefined =>
  type === 'boolean' ? yesOrNo : options;

/** The value, or the default if the field hasn't been changed. */
export const shownValue = ({ default: preset, options = [] }: Parameter, value: unknown): string =>
  asText(value === undefined ? (preset ?? options.find((one) => one.default)?.value) : value);

/** The fields that the chosen option brings. */
export const nestedIn = (parameter: Parameter, value: unknown): readonly Parameter[] =>
  parameter.options?.find((option) => option.value === shownValue(parameter, value))?.nested ?? [];

export const entriesIn = ({ default: preset }: Parameter, value: unknown): readonly unknown[] => {
  const entries = value === undefined ? preset : value;
  if (entries === undefined || entries === null || entries === '') return [];
  return Array.isArray(entries) ? entries : [entries];
};

export const isList = ({ type }: Parameter): boolean => type === 'array' || type === 'collection';

const isChoice = (parameter: Parameter, value: unknown): boolean =>
  optionsOf(parameter)?.some((option) => option.value === value) === true;

/** Whether the field has a Map switch: it isn't a text box, which takes a mapping as it is. */
export const canMap = (parameter: Parameter): boolean =>
  parameter.mappable !== false &&
  (isList(parameter) || parameter.type === 'select' || parameter.type === 'boolean');

/** A list that is text, or a choice that is none of the choices, can only have been mapped. */
export const looksMapped = (parameter: Parameter, value: unknown): boolean =>
  canMap(parameter) &&
  typeof value === 'string' &&
  (isList(parameter) || (value !== '' && !isChoice(parameter, value)));

/** A list is shown as the JSON that the mapping would give; a choice stays as it is. */
export const toMapped = ({ type, default: preset }: Parameter, value: unknown): unknown => {
  if (type === 'array') return JSON.stringify(value ?? preset ?? [], null, 1);
  return type === 'collection' ? JSON.stringify(value ?? {}, null, 1) : value;
};

/** Back to boxes: text that is no list can't be shown in them. */
export const toTyped = (parameter: Parameter, value: unknown): unknown => {
  if (!isList(parameter)) return isChoice(parameter, String(value)) ? value : '';
  const list = parsed(String(value));
  return typeof list === 'object' ? list : [];
};
