import { numberOf } from './functions.ts';
import { toText } from './value.ts';

export interface Operator {
  /** The higher, the tighter it binds; equal ones are taken from left to right. */
  readonly strength: number;
  /**
   * The right side is only evaluated when it is asked for.
   * @throws TypeError when a side has no such operation
   */
  readonly apply: (left: unknown, right: () => unknown) => unknown;
}

/** Two numbers would be added, which neither the app nor a template does. */
const join = (left: unknown, right: unknown): string => {
  if (typeof left !== 'string' && typeof right !== 'string')
    throw new TypeError(`'+' needs a text here.`);
  return toText(left) + toText(right);
};

const isLess = (left: unknown, right: unknown): boolean => {
  if (typeof left !== 'number' || typeof right !== 'number')
    throw new TypeError(`'<' needs two numbers here.`);
  return left < right;
};

const comparable = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? toText(value) : value;

/**
 * Assumed (make-equality): nothing. Make's documentation calls every equality strict, descriptions
 * of its engine call it loose; where the two would differ (`0 = false`, `null = undefined`,
 * `1 = '1'`) the app is refused, so that it can't depend on either. Source:
 * https://developers.make.com/custom-apps-documentation/block-elements/iml (strict); "Operator
 * aliases" in https://github.com/minsu-kang/make-custom-app-skill (builtin-iml-functions): loose.
 */
const areEqual = (left: unknown, right: unknown): boolean => {
  const strictly = left === right;
  // oxlint-disable-next-line eqeqeq -- the loose reading is the point here.
  if (strictly === (comparable(left) == comparable(right))) return strictly;
  throw new TypeError(`equality is undecided here: Make's sources disagree.`);
};

/**
 * The operators that the app and its templates are made of, and no others.
 *
 * Assumed (make-short-circuit): the right side of `&` and `|` is evaluated only when the left one
 * leaves it open, and the result is the deciding side itself, as in JavaScript. Source:
 * https://developers.make.com/custom-apps-documentation/block-elements/iml; the operator table in
 * https://github.com/minsu-kang/make-custom-app-skill (builtin-iml-functions).
 */
export const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['/', { strength: 14, apply: (left, right) => numberOf(left) / numberOf(right()) }],
  ['+', { strength: 13, apply: (left, right) => join(left, right()) }],
  ['<', { strength: 11, apply: (left, right) => isLess(left, right()) }],
  ['=', { strength: 10, apply: (left, right) => areEqual(left, right()) }],
  ['!=', { strength: 10, apply: (left, right) => !areEqual(left, right()) }],
  ['&', { strength: 6, apply: (left, right) => left && right() }],
  ['|', { strength: 5, apply: (left, right) => left || right() }],
]);
