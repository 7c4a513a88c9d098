import type { Input } from '../../../shared/events/event.ts';
import { isGroup } from '../../../shared/parse/field-value.ts';

/** What Make calls keys with values of any type. */
export type Collection = Input;
export const isCollection = isGroup;

/** The value under a key, never one that is inherited: bundles may hold `__proto__` as a key. */
export const own = (collection: Collection, key: string): unknown =>
  Object.hasOwn(collection, key) ? collection[key] : undefined;

/**
 * Assumed (make-missing-part): a part that isn't there, or a part of a text, a number or a list, is
 * undefined and no error, so that `body.error` can be asked of an HTML answer. Source: "IML
 * variable path syntax" in https://github.com/minsu-kang/make-custom-app-skill (runtime-reference).
 */
export const partOf = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((part, key) => (isCollection(part) ? own(part, key) : undefined), value);

const deepest = 100;

/**
 * The value as text, as in `Total: {{parameters.total}}`.
 *
 * Assumed (make-text-of-values): nothing (null, undefined) is an empty text, an array is joined
 * with commas, a collection reads `{object}`. Lists inside lists end at 100 levels. Source: text
 * templates, as described in https://github.com/minsu-kang/make-custom-app-skill
 * (builtin-iml-functions).
 */
export const toText = (value: unknown, depth = 0): string => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (!Array.isArray(value)) return '{object}';
  return depth < deepest ? value.map((item) => toText(item, depth + 1)).join(',') : '';
};
