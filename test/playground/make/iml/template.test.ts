import { ImlError } from '../../../../playground/make/errors.ts';
import { readCollection, readText } from '../../../../playground/make/iml/template.ts';

const place = { file: 'app.json', path: 'body' };
const variables = ['parameters', 'body', 'headers', 'statusCode'];
const context = { place, variables, separator: ',' as const };
const read = (source: string) => readText(source, context);

const scope = {
  parameters: {
    total: 108,
    zero: 0,
    empty: '',
    none: null,
    yes: true,
    text: 'abc',
    curly: '{{parameters.total}}',
    'First name': 'Jo',
    list: ['a', 'b'],
    rows: [{ key: 'X-One', value: 1 }, { key: 'X-Two', value: '2' }, { value: 'no key' }, 'text'],
    inner: { deep: { er: 5 } },
  },
  body: '<html></html>',
  headers: { 'x-request-id': 'r1' },
  statusCode: 404,
};

const evaluate = (source: string) => read(source)(scope);
const collect = (source: object) => readCollection({ ...source }, context)(scope);

describe('a text', () => {
  test.each([
    ['plain text', 'no braces { } }}', 'no braces { } }}'],
    ['an empty text', '', ''],
    ['one expression keeps the type', '{{parameters.total}}', 108],
    ['white space inside the braces', '{{  parameters.total }}', 108],
    ['white space outside makes it text', ' {{parameters.total}}', ' 108'],
    ['several expressions', '[{{statusCode}}] {{parameters.text}}!', '[404] abc!'],
    ['two expressions next to each other', '{{parameters.zero}}{{parameters.yes}}', '0true'],
    ['nothing in a text', 'a{{parameters.none}}{{parameters.missing}}b', 'ab'],
    ['a list in a text', '-{{parameters.list}}', '-a,b'],
    ['a collection in a text', '-{{parameters.inner}}', '-{object}'],
    ['braces in a value are not read', '{{parameters.curly}}', '{{parameters.total}}'],
  ])('%s', (_, source, expected) => {
    expect(evaluate(source)).toEqual(expected);
  });

  test('a whole collection is handed over as it is', () => {
    expect(evaluate('{{parameters.inner}}')).toBe(scope.parameters.inner);
  });
});

describe('a path', () => {
  test.each([
    ['parts', 'parameters.inner.deep.er', 5],
    ['a name in backticks', 'parameters.`First name`', 'Jo'],
    ['a header', 'headers.`x-request-id`', 'r1'],
    ['an item of a list', 'parameters.list.`1`', undefined],
    ['a name on a list', 'parameters.list.length', undefined],
    ['a part of nothing', 'parameters.none.a.b', undefined],
    ['a part of a text', 'body.error', undefined],
    ['a part of a number', 'statusCode.a', undefined],
    ['what every object inherits', 'parameters.constructor', undefined],
    ['the prototype', 'parameters.__proto__.toString', undefined],
  ])('%s', (_, expression, expected) => {
    expect(evaluate(`{{${expression}}}`)).toEqual(expected);
  });
});

describe('a value', () => {
  test.each([
    ["'it'", 'it'],
    ['"it\'s"', "it's"],
    ["''", ''],
    ['12', 12],
    ['12.50', 12.5],
    ['true', true],
    ['undefined', undefined],
  ])('%s', (expression, expected) => {
    expect(evaluate(`{{${expression}}}`)).toEqual(expected);
  });
});

describe('a collection', () => {
  test('keys without a value vanish, null and empty texts stay', () => {
    expect(
      collect({
        a: '{{parameters.missing}}',
        b: '{{parameters.none}}',
        c: '{{parameters.empty}}',
        d: { e: '{{parameters.missing}}', g: 1 },
        f: true,
      }),
    ).toStrictEqual({ b: null, c: '', d: { g: 1 }, f: true });
  });

  test('a spread merges a collection, and a later key wins', () => {
    expect(collect({ er: 1, '{{...}}': '{{parameters.inner.deep}}' })).toEqual({ er: 5 });
    expect(collect({ '{{...}}': '{{parameters.inner.deep}}', er: 1 })).toEqual({ er: 1 });
    expect(collect({ a: 1, '{{...}}': '{{parameters.missing}}' })).toEqual({ a: 1 });
    expect(collect({ a: 1, '{{...}}': '{{parameters.none}}' })).toEqual({ a: 1 });
  });

  test('a key without a value in a spread changes nothing', () => {
    const template = readCollection({ a: 1, '{{...}}': '{{parameters}}' }, context);
    expect(template({ parameters: { a: undefined, b: null } })).toStrictEqual({ a: 1, b: null });
  });

  test('keys like __proto__ are keys like any other', () => {
    const given = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}');
    const result = readCollection({ '{{...}}': '{{parameters}}' }, context)({ parameters: given });
    expect(JSON.stringify(result)).toBe('{"__proto__":{"polluted":true},"constructor":1}');
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  });
});

describe('refused when the app is loaded', () => {
  test.each([
    ['an unknown function', '{{upper(parameters.text)}}', "unknown function 'upper'"],
    ['an unknown variable', '{{paramters.text}}', "unknown variable 'paramters'"],
    ['too few arguments', '{{ifempty(parameters.text)}}', "'ifempty' takes 2 arguments, not 1"],
    ['too many arguments', '{{trim(1, 2)}}', "'trim' takes 1 arguments, not 2"],
    ['no end', 'a {{parameters.text', "expected '}}', found 'the end'"],
    ['one closing brace', '{{parameters.text}', "expected '}}', found '}'"],
    ['nothing inside', '{{}}', "expected a value, found '}}'"],
    ['a semicolon', "{{ifempty(parameters.text; '')}}", "expected ',' or ')', found ';'"],
    ['brackets', '{{(1)}}', "expected a value, found '('"],
    ['an exclamation mark', '{{!1}}', "expected a value, found '!'"],
    ['an index', '{{parameters.list[1]}}', "found '['"],
    ['a word that scenarios have', '{{null}}', "unknown variable 'null'"],
    ['an array', "{{['a']}}", "found '['"],
    ['a collection', '{{{a: 1}}}', "found '{'"],
    ['an open quotation mark', "{{'abc}}", "found '''"],
    ['an open backtick', '{{headers.`x}}', 'expected a name'],
    ['braces in a text', "{{'}}'}}", 'braces in a quoted text'],
    ['two values', '{{1 2}}', "found '2'"],
    ['an operator without a side', '{{1 +}}', "expected a value, found '}}'"],
    ['an operator at the start', '{{< 1}}', "expected a value, found '<'"],
    ['an open call', '{{trim(1}}', "expected ',' or ')', found '}}'"],
    ['a part of a keyword', '{{true.a}}', "found '.'"],
    ['a dot without a name', '{{parameters.}}', 'expected a name'],
    ['an odd character', '{{parameters.text ? 1 : 2}}', "found '?'"],
  ])('%s', (_, source, problem) => {
    expect(() => read(source)).toThrow(ImlError);
    expect(() => read(source)).toThrow(problem);
  });

  test('the message names file, path and expression', () => {
    expect(() => readCollection({ a: { b: 'x {{nothing}}' } }, context)).toThrow(
      "app.json: body.a.b: unknown variable 'nothing', in 'nothing}}'.",
    );
  });

  test('an expression in a key, and a list', () => {
    expect(() => collect({ '{{parameters.text}}': 1 })).toThrow(
      'only expression supported in a key',
    );
    expect(() => collect({ a: [1] })).toThrow("lists aren't supported");
  });
});

test('a spread of something that has no keys is refused when it runs', () => {
  expect(() => collect({ '{{...}}': '{{parameters.list}}' })).toThrow(
    "app.json: body.{{...}}: '{{...}}' needs a collection.",
  );
});
