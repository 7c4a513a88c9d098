/**
 * Arithmetic on the decimal digits that a number is written with: 0.1 + 0.2 is 0.3.
 *
 * Assumed: Make adds, multiplies, divides and takes remainders in decimal, and hands over the
 * nearest number. Source: `+`, `*`, `/` and `%` "use Decimal.js", as described in
 * https://github.com/minsu-kang/make-custom-app-skill (builtin-iml-functions).
 */
export function add(left: number, right: number): number {
  return onDigits(left, right, (a, b, places) => number(a + b, places)) ?? left + right;
}

export function subtract(left: number, right: number): number {
  return add(left, -right);
}

export function multiply(left: number, right: number): number {
  return onDigits(left, right, (a, b, places) => number(a * b, 2 * places)) ?? left * right;
}

export function divide(left: number, right: number): number {
  if (right === 0) return left / right;
  return onDigits(left, right, (a, b) => Number(a) / Number(b)) ?? left / right;
}

export function remainder(left: number, right: number): number {
  if (right === 0) return left % right;
  return onDigits(left, right, (a, b, places) => number(a % b, places)) ?? left % right;
}

/** Gives both numbers as whole counts of the same decimal place; undefined when not finite. */
function onDigits<Result>(
  left: number,
  right: number,
  compute: (left: bigint, right: bigint, places: number) => Result,
): Result | undefined {
  if (!Number.isFinite(left) || !Number.isFinite(right)) return undefined;
  const places = Math.max(decimals(left), decimals(right));
  return compute(digits(left, places), digits(right, places), places);
}

const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** How many digits stand behind the decimal point; negative for 1e21. */
function decimals(value: number): number {
  const [, , , fraction = '', exponent = '0'] = written.exec(String(value)) ?? [];
  return fraction.length - Number(exponent);
}

function digits(value: number, places: number): bigint {
  const [, sign = '', whole = '', fraction = ''] = written.exec(String(value)) ?? [];
  return BigInt(sign + whole + fraction) * 10n ** BigInt(places - decimals(value));
}

function number(count: bigint, places: number): number {
  return Number(`${count}e${-places}`);
}
