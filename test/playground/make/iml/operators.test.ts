import fc from 'fast-check';
import { readTemplate } from '../../../../playground/make/iml/template.ts';

const place = { file: 'app.json', path: 'body' };
const compute = (expression: string, values: Record<string, unknown> = {}) =>
  readTemplate(`{{${expression}}}`, place, Object.keys(values))(values);

test.each([
  // strength and order
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['10 - 2 - 3', 5],
  ['8 / 2 / 2', 2],
  ['7 % 4 + 1', 4],
  ['1 + 1 = 2', true],
  ['1 < 2 = true', true],
  ['!false & true', true],
  ['!true | true', true],
  ['true | true & false', true],
  ['!!1', true],
  // arithmetic in decimal
  ['0.1 + 0.2', 0.3],
  ['0.3 - 0.1', 0.2],
  ['1.1 * 1.1', 1.21],
  ['0.3 / 0.1', 3],
  ['1 / 3', 1 / 3],
  ['0.3 % 0.2', 0.1],
  ['1 / 0', Infinity],
  ['5 % 0', Number.NaN],
  ["'5' * '2'", 10],
  // adding and joining
  ["'a' + 1", 'a1'],
  ["1 + 'a'", '1a'],
  ["'a' + null", 'a'],
  ["undefined + 'a'", 'a'],
  ['null + 2', 2],
  ['null + undefined', undefined],
  // order
  ['1 < 2', true],
  ['2 <= 2', true],
  ['1 > 2', false],
  ['2 >= 3', false],
  ["'a' < 'b'", true],
  ["'b' <= 'a'", false],
  ["'10' < 9", false],
  ['undefined < 1', false],
  ['emptyarray < 1', false],
  // equality, in all its spellings
  ['1 = 1', true],
  ['1 == 2', false],
  ["'a' === 'a'", true],
  ["'a' != 'b'", true],
  ["'a' !== 'a'", false],
  ['undefined != false', true],
  ['null = false', false],
  ["'a' = 1", false],
  ['emptyarray = emptyarray', false],
  // what decides is the result
  ["'' & 1", ''],
  ["'a' && 0", 0],
  ["0 | 'b'", 'b'],
  ["'a' || 'b'", 'a'],
])('%s is %p', (expression, expected) => {
  expect(compute(expression)).toEqual(expected);
});

test.each([
  ['0 = false'],
  ["'' = false"],
  ["1 = '1'"],
  ['null = undefined'],
  ['emptyarray = emptystring'],
  ['1 != true'],
])("%s is refused, because Make's sources disagree", (expression) => {
  expect(() => compute(expression)).toThrow('equality is undecided');
});

test.each([
  ["'a' * 2", 'arithmetic needs numbers'],
  ['null - 1', 'arithmetic needs numbers'],
  ["1 / ''", 'arithmetic needs numbers'],
  ['true + true', "'+' needs two numbers or a text"],
])('%s is refused', (expression, problem) => {
  expect(() => compute(expression)).toThrow(problem);
});

test('the message names the place of the operator', () => {
  expect(() => compute("'a' * 2")).toThrow('app.json: body, character 7:');
});

test('the right side of & and | is evaluated only when it decides', () => {
  expect(compute("false & ('a' * 2)")).toBe(false);
  expect(compute("1 | ('a' * 2)")).toBe(1);
  expect(() => compute("true & ('a' * 2)")).toThrow('arithmetic');
});

test('amounts add up to the cent', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000_000 });
  fc.assert(
    fc.property(cents, cents, (left, right) => {
      const sum = compute('a + b', { a: left / 100, b: right / 100 });
      expect(sum).toBe((left + right) / 100);
    }),
  );
});

test('arithmetic on any two numbers gives what JavaScript gives, to the last digits', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
  fc.assert(
    fc.property(number, number, (a, b) => {
      for (const [sign, expected] of [
        ['+', a + b],
        ['-', a - b],
        ['*', a * b],
      ] as const) {
        const result = compute(`a ${sign} b`, { a, b });
        const scale = Math.max(Math.abs(a), Math.abs(b), Math.abs(expected), Number.MIN_VALUE);
        expect(Math.abs(Number(result) - expected)).toBeLessThanOrEqual(scale * 1e-12);
      }
    }),
  );
});
