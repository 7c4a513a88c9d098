import { ifempty, quoted, text, whole } from '../../../make-app/generator/iml.ts';

test('an expression of its own stands in double braces', () => {
  expect(whole('parameters.tax')).toBe('{{parameters.tax}}');
  expect(whole(ifempty('parameters.tax', '0'))).toBe('{{ifempty(parameters.tax, 0)}}');
});

test.each([
  ['plain', `'plain'`],
  ['', `''`],
  [`can't`, `"can't"`],
  ['say "no"', `'say "no"'`],
  ['Rewards → Activity', `'Rewards → Activity'`],
])('%j is quoted with the quote that it does not have', (given, quote) => {
  expect(quoted(given)).toBe(quote);
  expect(text(quoted(given))).toBe(given);
});

test.each([`"can't"`, 'C:\\tax', '{{connection.apiKey}}', 'a { b', 'a } b'])(
  '%s can not be quoted, so the generator stops',
  (given) => {
    expect(() => quoted(given)).toThrow(`IML can't quote ${given}`);
  },
);

test('only a quoted text is told as it is', () => {
  expect(text(`if(a, 'b', 'c')`)).toBe(`{{if(a, 'b', 'c')}}`);
  expect(text('body.error')).toBe('{{body.error}}');
  expect(text(`body.error + 'b'`)).toBe(`{{body.error + 'b'}}`);
  expect(text(`'a' + body.error`)).toBe(`{{'a' + body.error}}`);
});
