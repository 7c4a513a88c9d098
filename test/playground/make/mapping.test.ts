import { mapped } from '../../../playground/make/scenario/fields.ts';

const bundles = {
  1: { text: 'a-b-c', path: 'C:\\x', total: '10800', cents: 1099, none: null, tags: ['a', 'b'] },
  2: { error: { message: '[404] Not found.' }, 'first name': 'Jo' },
};

const value = (text: string) => mapped(text, bundles);

test.each([
  ['{{1.cents}}', 1099],
  ['{{1.tags}}', ['a', 'b']],
  ['{{2.error.message}}', '[404] Not found.'],
  ['{{2.`first name`}} has {{1.cents}}', 'Jo has 1099'],
  ['{{1.missing}}', undefined],
  ['as it is', 'as it is'],
  ['{{1.5}}', 1.5],
])('%s is %j', (text, expected) => {
  expect(value(text)).toEqual(expected);
});

test.each([
  ['{{replace(1.text; "-"; "+")}}', 'a+b+c'],
  ['{{replace(1.text; "."; "+")}}', 'a-b-c'],
  ['{{replace(1.text; "/-/"; "+")}}', 'a+b-c'],
  ['{{replace(1.text; "/-/g"; "+")}}', 'a+b+c'],
  ['{{replace(1.text; "/B/i"; "")}}', 'a--c'],
  [String.raw`{{replace(1.text; "/(\w)-(\w)/"; "$2-$1")}}`, 'b-a-c'],
  ['{{replace(1.text; "/b/"; "<$&>")}}', 'a-<b>-c'],
  [String.raw`{{replace(1.path; "/\\/g"; "/")}}`, 'C:/x'],
  ['{{replace(1.text; "/^(?!a)/"; "#")}}', 'a-b-c'],
  ['{{replace(1.cents; "/9+$/"; "")}}', '10'],
  ['{{replace(1.none; "/^/"; "#")}}', '#'],
])('%s is %j', (text, expected) => {
  expect(value(text)).toBe(expected);
});

test.each([
  ['{{if(contains(2.error.message; "[404]"); "yes"; "no")}}', 'yes'],
  ['{{if(ifempty(1.none; "") != ""; "yes"; "no")}}', 'no'],
  ['{{if(1.cents != 1099; "yes"; "no")}}', 'no'],
])('%s is %j', (text, expected) => {
  expect(value(text)).toBe(expected);
});

test.each([
  ['{{1.total / 100}}', 108],
  ['{{1.cents / 100}}', 10.99],
])('%s is %j', (text, expected) => {
  expect(value(text)).toBe(expected);
});

const answers = [
  { name: 'email', value: 'a@example.com', paid: { amount: '10.50' } },
  { name: 'code', value: 'JOHN123', paid: { amount: 4 } },
  {},
];

test.each([
  ['{{first(1.answers)}}', answers[0]],
  ['{{first(map(1.answers; "value"))}}', 'a@example.com'],
  ['{{first(map(1.answers; "value"; "name"; "code"))}}', 'JOHN123'],
  ['{{map(1.answers; "value"; "name"; "code,email")}}', ['a@example.com', 'JOHN123']],
  ['{{first(map(1.answers; "value"; "name"; "phone"))}}', undefined],
  ['{{first(map(1.none; "value"))}}', undefined],
  ['{{sum(map(1.answers; "paid.amount"))}}', 14.5],
  ['{{sum(map(1.none; "paid.amount"))}}', 0],
  ['{{split("Skincare > Serums"; " > ")}}', ['Skincare', 'Serums']],
])('%s is %j', (text, expected) => {
  expect(mapped(text, { 1: { answers, none: null } })).toEqual(expected);
});

describe('refused, because nothing documents it', () => {
  test.each([
    ['the sum of words', '{{sum(1.tags)}}', 'numbers are needed'],
    ['the first of a text', '{{first(1.text)}}', 'array'],
    ['a map with half a filter', '{{map(1.tags; "a"; "b")}}', 'takes 2 or 4 arguments'],
    ['a function that nothing here is made of', '{{parseNumber(1.text; ".")}}', 'parseNumber'],
    ['another operator', '{{1.cents + 1}}', `'+'`],
    ['commas between arguments', '{{replace(1.text, "-", "")}}', `','`],
    ['a module that did not run', '{{3.text}}', `'3'`],
    ['a flag', '{{replace(1.text; "/-/u"; "")}}', 'replace'],
    ['a named group', '{{replace(1.text; "/(?<one>a)/"; "")}}', 'replace'],
    ['another pattern in a replacement', '{{replace(1.text; "/-/"; "$$")}}', 'replace'],
    [
      'an expression that does not end',
      '{{replace(1.text; "/(/"; "")}}',
      'Invalid regular expression',
    ],
    ['a word divided', '{{1.text / 100}}', 'numbers are needed'],
    ['nothing divided', '{{1.none / 100}}', 'numbers are needed'],
    ['braces in a text', '{{replace(1.text; "}}"; "")}}', 'braces'],
  ])('%s', (_, text, problem) => {
    expect(() => value(text)).toThrow(problem);
    expect(() => value(text)).toThrow('scenario');
  });
});
