/** A Make collection: keys with values of any type. */
export type Collection = Readonly<Record<string, unknown>>;

export const isCollection = (value: unknown): value is Collection =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The value under a key, never one that is inherited: bundles may hold `__proto__` as a key. */
export const own = (collection: Collection, key: string): unknown =>
  Object.hasOwn(collection, key) ? collection[key] : undefined;

const deepest = 100;

export const isoText = (date: Date): string =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString();

/**
 * The value as text, as in `Total: {{parameters.total}}`.
 *
 * Assumed (make-text-of-values): nothing (null, undefined) is an empty text, an array is joined
 * with commas, a collection reads `{object}`. Lists inside lists end at 100 levels. Source: text
 * templates, as described in https://github.com/minsu-kang/make-custom-app-skill
 * (builtin-iml-functions); dates as ISO 8601: https://help.make.com/type-coercion
 */
export const toText = (value: unknown, depth = 0): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return isoText(value);
  if (!Array.isArray(value)) return '{object}';
  return depth < deepest ? value.map((item) => toText(item, depth + 1)).join(',') : '';
};
