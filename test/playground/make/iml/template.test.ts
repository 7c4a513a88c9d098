import { ImlError } from '../../../../playground/make/iml/problem.ts';
import { readTemplate } from '../../../../playground/make/iml/template.ts';

const place = { file: 'app.json', path: 'body' };
const variables = ['parameters', 'body', 'headers', 'statusCode'];
const read = (source: unknown) => readTemplate(source, place, variables);

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
    when: new Date(0),
    inner: { deep: { er: 5 } },
  },
  body: '<html></html>',
  headers: { 'x-request-id': 'r1' },
  statusCode: 404,
};

const evaluate = (source: unknown) => read(source)(scope);

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
    ['a date in a text', '-{{parameters.when}}', '-1970-01-01T00:00:00.000Z'],
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

describe('a collection and a list', () => {
  test('keys without a value vanish, null and empty texts stay', () => {
    expect(
      evaluate({
        a: '{{parameters.missing}}',
        b: '{{parameters.none}}',
        c: '{{parameters.empty}}',
        d: ['{{parameters.total}}', 1, null, { e: '{{parameters.missing}}' }],
        f: true,
      }),
    ).toStrictEqual({ b: null, c: '', d: [108, 1, null, {}], f: true });
  });

  test('a spread merges a collection, and a later key wins', () => {
    expect(evaluate({ er: 1, '{{...}}': '{{parameters.inner.deep}}' })).toEqual({ er: 5 });
    expect(evaluate({ '{{...}}': '{{parameters.inner.deep}}', er: 1 })).toEqual({ er: 1 });
    expect(evaluate({ a: 1, '{{...}}': '{{parameters.missing}}' })).toEqual({ a: 1 });
    expect(evaluate({ a: 1, '{{...}}': '{{parameters.none}}' })).toEqual({ a: 1 });
  });

  test('a key without a value in a spread changes nothing', () => {
    const template = read({ a: 1, '{{...}}': '{{parameters}}' });
    expect(template({ parameters: { a: undefined, b: null } })).toStrictEqual({ a: 1, b: null });
  });

  test('keys like __proto__ are keys like any other', () => {
    const given = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}');
    const result = read({ '{{...}}': '{{parameters}}' })({ parameters: given });
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
    ['no end', 'a {{parameters.text', "not closed with '}}'"],
    ['one closing brace', '{{parameters.text}', "unexpected character '}'"],
    ['nothing inside', '{{}}', 'expected a value, found the end'],
    ['a semicolon', "{{ifempty(parameters.text; '')}}", "separated by ','"],
    ['brackets', '{{(1)}}', "expected a value, found '('"],
    ['an exclamation mark', '{{!1}}', "expected a value, found '!'"],
    ['an index', '{{parameters.list[1]}}', "unexpected '['"],
    ['a word that scenarios have', '{{null}}', "unknown variable 'null'"],
    ['an array', "{{['a']}}", "an array can't be written"],
    ['a collection', '{{{a: 1}}}', "a collection can't be written"],
    ['an open quotation mark', "{{'abc}}", "the quotation mark ' is not closed"],
    ['an open backtick', '{{headers.`x}}', 'the quotation mark ` is not closed'],
    ['a backslash in a text', String.raw`{{'a\'}}`, String.raw`'\' inside a quoted text`],
    ['braces in a text', "{{'}}'}}", "'}}' inside a quoted text"],
    ['two values', '{{1 2}}', "unexpected '2'"],
    ['an operator without a side', '{{1 +}}', 'expected a value, found the end'],
    ['an operator at the start', '{{< 1}}', "expected a value, found '<'"],
    ['an open call', '{{trim(1}}', "expected ')', found the end"],
    ['a part of a keyword', '{{true.a}}', "'true' is a keyword"],
    ['a dot without a name', '{{parameters.}}', "expected a name behind '.'"],
    ['an odd character', '{{parameters.text ? 1 : 2}}', "unexpected character '?'"],
  ])('%s', (_, source, problem) => {
    expect(() => read(source)).toThrow(ImlError);
    expect(() => read(source)).toThrow(problem);
  });

  test('the message names file, path and character', () => {
    expect(() => read({ a: ['x {{nothing}}'] })).toThrow(
      "app.json: body.a[1], character 5: unknown variable 'nothing' here.",
    );
  });

  test('an expression in a key', () => {
    expect(() => read({ '{{parameters.text}}': 1 })).toThrow(
      'the only expression supported in a key',
    );
  });

  test('what is nested without end', () => {
    const open = 'trim('.repeat(5_000);
    expect(() => read(`{{${open}1${')'.repeat(5_000)}}}`)).toThrow('nested too deeply');
    let deep: unknown = 1;
    for (let level = 0; level < 5_000; level += 1) deep = [deep];
    expect(() => read(deep)).toThrow('nested too deeply');
  });
});

describe('refused when it runs', () => {
  test('a spread of something that has no keys', () => {
    expect(() => evaluate({ '{{...}}': '{{parameters.list}}' })).toThrow(
      "app.json: body.{{...}}, character 1: '{{...}}' needs a collection.",
    );
  });
});
