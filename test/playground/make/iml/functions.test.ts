import { functions } from '../../../../playground/make/iml/functions.ts';
import { readText } from '../../../../playground/make/iml/template.ts';

const place = { file: 'app.json', path: 'body' };
const values = {
  rows: [
    { key: 'a', value: 1 },
    { key: 'b', value: 'x' },
    { key: 'a', value: 2 },
    { key: '', value: 3 },
    { value: 4 },
    'no collection',
  ],
  odd: JSON.parse('[{"key": "__proto__", "value": "p"}]'),
  person: { name: 'Jo', password: 's', age: 5 },
  list: ['a', 1],
  none: null,
  no: false,
  empty: [],
  lone: 'a\uD800',
};
const call = (expression: string) =>
  readText(`{{${expression}}}`, { place, variables: Object.keys(values), separator: ',' })(values);

test.each([
  ["if(1 < 2, 'yes', 'no')", 'yes'],
  ["if('', 'yes', 'no')", 'no'],
  ["if(0, 'yes', 'no')", 'no'],
  ["if(empty, 'yes', 'no')", 'yes'],
  ["ifempty(none, 'f')", 'f'],
  ["ifempty(undefined, 'f')", 'f'],
  ["ifempty('', 'f')", 'f'],
  ["ifempty(0, 'f')", 0],
  ["ifempty(no, 'f')", false],
  ["ifempty(empty, 'f')", []],
  ["toCollection(rows, 'key', 'value')", { a: 2, b: 'x' }],
  ["toCollection(undefined, 'key', 'value')", {}],
  ["contains('abc', 'bc')", true],
  ["contains('abc', 'x')", false],
  ["contains(none, 'x')", false],
  ["trim('\u00A0 a b ')", 'a b'],
  ["lower('Not FOUND')", 'not found'],
  ['lower(none)', ''],
  ['trim(12.5)', '12.5'],
  ['trim(true)', 'true'],
  ['trim(list)', 'a,1'],
  ['trim(person)', '{object}'],
  ['trim(none)', ''],
  ["substring('abcdef', 1, 3)", 'bc'],
  ["substring('abc', 0, 10)", 'abc'],
  ["replace('a.b.c', '.', '$&-')", 'a$&-b$&-c'],
  ["replace('a/b', '/', '-')", 'a-b'],
  ["encodeURL('a b&/é')", 'a%20b%26%2F%C3%A9'],
])('%s is %p', (expression, expected) => {
  expect(call(expression)).toEqual(expected);
});

test.each([
  ["toCollection(person, 'key', 'value')", 'an array is needed here'],
  ["substring('abc', 'x', 2)", 'numbers are needed here'],
  ['encodeURL(lone)', 'URI malformed'],
])('%s is refused with its place', (expression, problem) => {
  expect(() => call(expression)).toThrow(problem);
  expect(() => call(expression)).toThrow('app.json: body: ');
});

test('a key like __proto__ becomes a key', () => {
  const result = call("toCollection(odd, 'key', 'value')");
  expect(JSON.stringify(result)).toBe('{"__proto__":"p"}');
});

test('the table holds these functions and no others', () => {
  expect([...functions.keys()].toSorted()).toEqual(
    [
      'base64',
      'contains',
      'encodeURL',
      'first',
      'if',
      'ifempty',
      'join',
      'lower',
      'map',
      'replace',
      'split',
      'substring',
      'sum',
      'toCollection',
      'trim',
    ].toSorted(),
  );
});
