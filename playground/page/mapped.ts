/** Parses a mapped list, which the page has as JSON text and Make as a mapping. */
import type { Parameter } from '../../make-app/format/parameter.ts';
import type { Values } from './protocol.ts';
import { isGroup } from '../../shared/parse/field-value.ts';
import { groupIn } from './spec.ts';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const inside = (parameter: Parameter, value: unknown): unknown => {
  const { type } = parameter;
  if (type !== 'array' && type !== 'collection') return value;
  const whole = typeof value === 'string' ? parsed(value) : value;
  const group = groupIn(parameter);
  if (!group) return whole;
  const ofGroup = (part: unknown) => (isGroup(part) ? mappedValues(group, part) : part);
  return Array.isArray(whole) ? whole.map(ofGroup) : ofGroup(whole);
};

export const mappedValues = (parameters: readonly Parameter[], values: Values): Values => {
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const parameter = byName.get(name);
      return [name, parameter ? inside(parameter, value) : value];
    }),
  );
};
