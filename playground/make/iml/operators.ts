import { add, divide, multiply, remainder, subtract } from './decimal.ts';
import { toText } from './value.ts';

export type Operator = {
  /** The higher, the tighter it binds; equal ones are taken from left to right. */
  readonly strength: number;
  /**
   * The right side is only evaluated when it is asked for.
   * @throws TypeError when a side has no such operation; the caller adds the place
   */
  readonly apply: (left: unknown, right: () => unknown) => unknown;
};

const times = arithmetic(14, multiply);
const by = arithmetic(14, divide);
const modulo = arithmetic(14, remainder);
const plus: Operator = { strength: 13, apply: (left, right) => addOrJoin(left, right()) };
const minus = arithmetic(13, subtract);
const less = comparison((a, b) => a < b);
const lessOrEqual = comparison((a, b) => a <= b);
const more = comparison((a, b) => a > b);
const moreOrEqual = comparison((a, b) => a >= b);
const equal: Operator = { strength: 10, apply: (left, right) => areEqual(left, right()) };
const unequal: Operator = { strength: 10, apply: (left, right) => !areEqual(left, right()) };

/**
 * Assumed: the right side of `&` and `|` is evaluated only when the left one leaves it open, and
 * the result is the deciding side itself, as in JavaScript.
 * Source: the operator table ("a && b", "a || b") in
 * https://github.com/minsu-kang/make-custom-app-skill (builtin-iml-functions).
 */
const and: Operator = { strength: 6, apply: (left, right) => left && right() };
const or: Operator = { strength: 5, apply: (left, right) => left || right() };

/**
 * The longer spellings mean the same as the short ones.
 * Source: https://developers.make.com/custom-apps-documentation/block-elements/iml
 */
export const operators: ReadonlyMap<string, Operator> = new Map([
  ['*', times],
  ['/', by],
  ['%', modulo],
  ['+', plus],
  ['-', minus],
  ['<', less],
  ['<=', lessOrEqual],
  ['>', more],
  ['>=', moreOrEqual],
  ['=', equal],
  ['==', equal],
  ['===', equal],
  ['!=', unequal],
  ['!==', unequal],
  ['&', and],
  ['&&', and],
  ['|', or],
  ['||', or],
]);

/**
 * Assumed: nothing. Make's documentation calls every equality strict, descriptions of its engine
 * call it loose; where the two would differ (`0 = false`, `null = undefined`, `1 = '1'`) the app is
 * refused, so that it can't depend on either.
 * Source: https://developers.make.com/custom-apps-documentation/block-elements/iml (strict);
 * "Operator aliases" in https://github.com/minsu-kang/make-custom-app-skill
 * (builtin-iml-functions): loose.
 */
function areEqual(left: unknown, right: unknown): boolean {
  const strictly = left === right;
  // oxlint-disable-next-line eqeqeq -- the loose reading is the point here.
  const loosely =
    isObject(left) && isObject(right) ? strictly : comparable(left) == comparable(right);
  if (strictly === loosely) return strictly;
  throw new TypeError(
    `equality is undecided between ${kindOf(left)} and ${kindOf(right)}: Make's sources disagree.`,
  );
}

/** A list counts as its text when it is loosely compared with anything but a list. */
function comparable(value: unknown): unknown {
  return isObject(value) ? toText(value) : value;
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : typeof value;
}

/**
 * Assumed: two numbers are added, a text on either side joins both, nothing leaves the other side
 * as it is. Source: "+ operator behavior" in the page named above.
 */
function addOrJoin(left: unknown, right: unknown): unknown {
  if (left === null || left === undefined) return right;
  if (right === null || right === undefined) return left;
  if (typeof left === 'number' && typeof right === 'number') return add(left, right);
  if (typeof left === 'string' || typeof right === 'string') return toText(left) + toText(right);
  throw new TypeError(`'+' needs two numbers or a text.`);
}

function arithmetic(strength: number, compute: (left: number, right: number) => number): Operator {
  return { strength, apply: (left, right) => compute(toNumber(left), toNumber(right())) };
}

/**
 * Assumed: numeric text counts as its number; anything else is refused rather than made NaN.
 * Source: none.
 */
function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  throw new TypeError('arithmetic needs numbers.');
}

/**
 * Assumed: order is JavaScript's for numbers and texts; lists and collections have none.
 * Source: the operator table ("a < b") in the page named above.
 */
function comparison(compare: (left: number, right: number) => boolean): Operator {
  return { strength: 11, apply: (left, right) => compareAs(left, right(), compare) };
}

function compareAs(
  left: unknown,
  right: unknown,
  compare: (left: number, right: number) => boolean,
): boolean {
  if (typeof left === 'string' && typeof right === 'string') {
    return compare(left < right ? -1 : Number(left > right), 0);
  }
  if (isObject(left) || isObject(right)) return false;
  return compare(Number(left), Number(right));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
