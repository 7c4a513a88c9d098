/** Expressions in the syntax of scenarios, and what a module's fields hold for a store's values. */
import type { Field } from '../../shared/fields/field.ts';
import { onlyPath, replacePaths } from '../../stores/map.ts';
import type { FromList, MappedValue, Sample } from '../../stores/sample.ts';
import type { FilterCondition } from '../format/blueprint.ts';
import { fromDecimalComma, fromDecimalPoint } from '../generator/money-formulas.ts';

/** With semicolons between arguments. */
export const choose = (condition: string, yes: string, no: string): string =>
  `if(${condition}; ${yes}; ${no})`;

/** Whether a value has more than spaces in it. */
export const isFilled = (expression: string): string => `trim(ifempty(${expression}; "")) != ""`;

/** The only comparison that is documented for filters. */
export const equals = (expression: string, answer: string): FilterCondition => ({
  a: `{{${expression}}}`,
  o: 'text:equal',
  b: answer,
});

export const filled = (expression: string): FilterCondition =>
  equals(choose(isFilled(expression), '"yes"', '"no"'), 'yes');

/** A name with any other character is in backticks. Source: https://help.make.com/mapping */
const nameOf = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? key : `\`${key}\``);

export const namesIn = (path: string): string => path.split('.').map(nameOf).join('.');

export const pathOf = (module: number, path: string): string => `${module}.${namesIn(path)}`;

/** Source: https://help.make.com/array-functions; `first(map(…))` is how Make's community does it. */
const listOf = (module: number, { list, value, where, take }: FromList): string => {
  const path = pathOf(module, list);
  const [key, ...allowed] = where ?? [];
  const filter = key === undefined ? [] : [key, allowed.join(',')];
  const words = value === undefined ? [] : [value, ...filter].map((word) => `"${word}"`);
  const values = words.length === 0 ? path : `map(${[path, ...words].join('; ')})`;
  if (take === 'sum') return `sum(${values})`;
  return take === 'inner' ? `first(first(${values}))` : `first(${values})`;
};

/** The expression of a single value, without its braces, or nothing for text. */
export const expressionOf = (module: number, value: MappedValue): string | undefined => {
  if (typeof value !== 'string') return listOf(module, value);
  const path = onlyPath(value);
  return path === undefined ? undefined : pathOf(module, path);
};

const textOf = (module: number, text: string): string =>
  replacePaths(text, (path) => `{{${pathOf(module, path)}}}`);

const unsigned = (expression: string): string => `replace(${expression}; "/[-()]/g"; "")`;

/** A blank that counts as 0 would be an error in a division. */
const divided = (expression: string, { blank }: Field): string =>
  blank === undefined ? `${expression} / 100` : `ifempty(${expression}; ${blank}) / 100`;

const amountOf = (
  plain: string,
  field: Field,
  { money, negative }: Pick<Sample, 'money' | 'negative'>,
): string => {
  const expression = negative && field.unsigned ? unsigned(plain) : plain;
  if (money === 'point') return fromDecimalPoint(expression);
  if (money === 'comma') return fromDecimalComma(expression);
  return `{{${money === 'cents' ? divided(expression, field) : expression}}}`;
};

export const mappedFrom = (
  module: number,
  value: MappedValue,
  field: Field,
  sample: Pick<Sample, 'money' | 'negative'>,
): string => {
  const expression = expressionOf(module, value);
  if (expression === undefined) return typeof value === 'string' ? textOf(module, value) : '';
  if (field.type === 'amount') return amountOf(expression, field, sample);
  return `{{${field.type === 'path' ? `split(${expression}; " > ")` : expression}}}`;
};
