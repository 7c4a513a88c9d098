/** The Map switch of a field that isn't a text box: choose a value, or map one. */
import type { Parameter } from '../../../../make-app/format/parameter.ts';

const mappable = new Set(['array', 'collection', 'select', 'boolean']);

export const canMap = ({ type, mappable: allowed }: Parameter): boolean =>
  mappable.has(type) && allowed !== false;

export const isList = ({ type }: Parameter): boolean => type === 'array' || type === 'collection';

const choicesOf = ({ type, options = [] }: Parameter): readonly string[] =>
  type === 'boolean' ? ['true', 'false'] : options.map(({ value }) => value);

/** A list that is text, or a choice that is none of the choices, can only have been mapped. */
export const looksMapped = (parameter: Parameter, value: unknown): boolean =>
  canMap(parameter) &&
  typeof value === 'string' &&
  (isList(parameter) || !['', ...choicesOf(parameter)].includes(value));

/** A list is shown as the JSON that the mapping would give; a choice stays as it is. */
export const toMapped = ({ type, default: preset }: Parameter, value: unknown): unknown => {
  if (type === 'array') return JSON.stringify(value ?? preset ?? [], null, 1);
  return type === 'collection' ? JSON.stringify(value ?? {}, null, 1) : value;
};

/** Back to boxes: text that is no list can't be shown in them. */
export const toTyped = (parameter: Parameter, value: unknown): unknown => {
  if (!isList(parameter)) return choicesOf(parameter).includes(String(value)) ? value : '';
  try {
    const parsed: unknown = JSON.parse(String(value));
    return typeof parsed === 'object' ? parsed : [];
  } catch {
    return [];
  }
};
