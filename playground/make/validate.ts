import type { Entry } from '../../make-app/format/parameter.ts';
import type { ParameterProblem } from './problems.ts';

const isEmail = (value: unknown): boolean =>
  typeof value === 'string' && /^[^\s@]+@[^\s@]+$/.test(value);

const isUrl = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);

const outside = (
  size: number,
  min = -Infinity,
  max = Infinity,
  below: ParameterProblem,
  above: ParameterProblem,
): ParameterProblem | undefined => {
  if (size < min) return below;
  return size > max ? above : undefined;
};

/**
 * Checks a value that already has its field's type.
 *
 * Assumed (make-select-value): a select's value must be the value of one of its options, of the
 * same type, whether it was chosen or mapped. Source: "select (selected value is null): invalid
 * value" in https://developers.make.com/custom-apps-documentation/other/processing-of-empty-values
 *
 * Assumed (make-checks): an e-mail has one `@` with something on both sides and no white space; a
 * URL begins with http:// or https:// and can be read as one; `validate: false` switches all checks
 * off; limits of a text count UTF-16 characters; a pattern is a JavaScript regular expression that
 * may match anywhere. Source:
 * https://developers.make.com/custom-apps-documentation/block-elements/parameters names the checks
 * and not their rules.
 */
export const findProblem = (
  { type, validate, options }: Entry,
  value: unknown,
): ParameterProblem | undefined => {
  if (validate === false) return undefined;
  const rules = typeof validate === 'object' ? validate : {};
  if (options && !options.some((option) => option.value === value)) return 'option';
  if (type === 'email' && !isEmail(value)) return 'email';
  if (type === 'url' && !isUrl(value)) return 'url';
  if (typeof value === 'number') return outside(value, rules.min, rules.max, 'smaller', 'greater');
  if (typeof value !== 'string') return undefined;
  if (rules.pattern !== undefined && !new RegExp(rules.pattern).test(value)) return 'pattern';
  return outside(value.length, rules.min, rules.max, 'shorter', 'longer');
};
