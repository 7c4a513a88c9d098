import { readText } from '../../../../playground/make/iml/template.ts';

const place = { file: 'app.json', path: 'body' };
const compute = (expression: string, values: Record<string, unknown> = {}) =>
  readText(`{{${expression}}}`, { place, variables: Object.keys(values), separator: ',' })(values);

test.each([
  // strength and order
  ['1 < 2 = true', true],
  ['true | true & undefined', true],
  ['undefined & true | true', true],
  ["'a' + 'b' = 'ab'", true],
  // joining
  ["'a' + 1", 'a1'],
  ["1 + 'a'", '1a'],
  ["'a' + undefined", 'a'],
  // order
  ['1 < 2', true],
  ['2 < 2', false],
  // equality
  ['1 = 1', true],
  ['1 = 2', false],
  ["'a' = 1", false],
  ['undefined = true', false],
  // what decides is the result
  ["'' & 1", ''],
  ["0 | 'b'", 'b'],
])('%s is %p', (expression, expected) => {
  expect(compute(expression)).toEqual(expected);
});

test.each([["1 = '1'"], ['1 = true'], ['a = undefined']])(
  "%s is refused, because Make's sources disagree",
  (expression) => {
    expect(() => compute(expression, { a: null })).toThrow('equality is undecided');
  },
);

test.each([
  ['1 + 2', "'+' needs a text"],
  ["'1' < 2", "'<' needs two numbers"],
  ['undefined < 1', "'<' needs two numbers"],
])('%s is refused, as the app never does it', (expression, problem) => {
  expect(() => compute(expression)).toThrow(problem);
});

test('the message names the place', () => {
  expect(() => compute("'a' < 2")).toThrow('app.json: body: ');
});

test('the right side of & and | is evaluated only when it decides', () => {
  expect(compute("undefined & 'a' < 2")).toBeUndefined();
  expect(compute("1 | 'a' < 2")).toBe(1);
  expect(() => compute("true & 'a' < 2")).toThrow('needs two numbers');
});

test.each(['-', '*', '%', '<=', '>', '>=', '==', '===', '!==', '&&', '||', '++'])(
  'there is no operator %s',
  (sign) => {
    expect(() => compute(`1 ${sign} 2`)).toThrow(/expected (a value|'}}'), found/);
  },
);
