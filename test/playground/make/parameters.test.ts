import fc from 'fast-check';
import type { Parameter } from '../../../make-app/format/parameter.ts';
import { MakeError } from '../../../playground/make/errors.ts';
import { readParameters } from '../../../playground/make/parameters.ts';

const read = (field: Omit<Parameter, 'name'>, value: unknown) =>
  readParameters([{ name: 'x', ...field }], { x: value })['x'];
const refusal = (field: Omit<Parameter, 'name'>, value: unknown) => () => read(field, value);

describe('what is typed or mapped becomes the type of the field', () => {
  test.each<[Parameter['type'], unknown, unknown]>([
    ['number', 108, 108],
    ['number', 0, 0],
    ['number', -1.5, -1.5],
    ['number', '108.00', 108],
    ['number', ' 108 ', 108],
    ['number', '\u00A0108\u00A0', 108],
    ['number', '-1.5', -1.5],
    ['number', '007', 7],
    ['number', '0.30000000000000004', 0.30000000000000004],
    ['text', 'a', 'a'],
    ['text', ' a ', ' a '],
    ['text', 108.5, '108.5'],
    ['text', 0, '0'],
    ['text', true, 'true'],
    ['text', false, 'false'],
    ['text', ['a', 1, true], 'a,1,true'],
    ['text', ['a', null, 'b'], 'a,,b'],
    ['password', 123, '123'],
    ['boolean', true, true],
    ['boolean', false, false],
    ['boolean', 0, true],
    ['boolean', 1, true],
    ['boolean', 'false', false],
    ['boolean', 'true', true],
    ['boolean', 'no', true],
    ['boolean', 'FALSE', true],
    ['boolean', [], true],
    ['boolean', {}, true],
    ['array', ['a', 'b'], ['a', 'b']],
    ['array', 'a', ['a']],
    ['array', 5, ['5']],
    ['array', false, ['false']],
    ['any', { a: 1 }, { a: 1 }],
    ['any', [1], [1]],
    ['any', 0, 0],
    ['hidden', 'h', 'h'],
  ])('%s from %p is %p', (type, given, expected) => {
    expect(read({ type }, given)).toEqual(expected);
  });

  test('a collection keeps its declared keys', () => {
    const field: Omit<Parameter, 'name'> = {
      type: 'collection',
      spec: [{ name: 'n', type: 'number' }],
    };
    expect(read(field, { n: '5', other: 1 })).toEqual({ n: 5 });
  });
});

describe('refused', () => {
  const notNumbers = [
    ['1,234.50', '1.234,50', '108,00', '1 234', "1'234", '$12', '12 USD', '100 units', 'free'],
    ['1e3', '0x10', '+5', '.5', '5.', '(5.00)', '1_000', '--5', '-', 'NaN', 'Infinity', '٣'],
    [' ', '\n', '1\n2', '1 ,2', '9'.repeat(400)],
  ].flat();

  test.each([...notNumbers, true, false, [], [1], {}, { a: 1 }, Number.NaN, Infinity])(
    'number from %p',
    (given) => {
      const field: Omit<Parameter, 'name'> = { type: 'number', required: true };
      expect(refusal(field, given)).toThrow("Invalid number in parameter 'x'.");
    },
  );

  test.each<[Parameter['type'], unknown, string]>([
    ['text', { a: 1 }, "Invalid text in parameter 'x'."],
    ['text', [{ a: 1 }], "Invalid text in parameter 'x'."],
    ['text', [['a']], "Invalid text in parameter 'x'."],
  ])('%s from %p', (type, given, problem) => {
    expect(refusal({ type }, given)).toThrow(problem);
  });

  test.each(['text', 5, true, ['a']])('collection from %p', (given) => {
    expect(refusal({ type: 'collection', spec: [] }, given)).toThrow(
      "Invalid collection in parameter 'x'.",
    );
  });

  test('an address is left to the API', () => {
    expect(read({ type: 'email', validate: false }, 'nobody')).toBe('nobody');
    expect(refusal({ type: 'email' }, 'a@b.c')).toThrow('say validate: false');
  });
});

describe('limits', () => {
  test.each<[Omit<Parameter, 'name'>, unknown, string]>([
    [{ type: 'number', validate: { min: 0 } }, '-0.01', 'Number is too small'],
    [{ type: 'number', validate: { max: 10 } }, 10.01, 'Number is too large'],
    [{ type: 'text', validate: { pattern: '^/' } }, 'https://evil', 'Text has a wrong format'],
  ])('%j refuses %p', (field, given, problem) => {
    expect(refusal(field, given)).toThrow(`${problem} in parameter 'x'.`);
  });

  test.each<[Omit<Parameter, 'name'>, unknown, unknown]>([
    [{ type: 'number', validate: { min: 0, max: 10 } }, '0', 0],
    [{ type: 'number', validate: { min: 0, max: 10 } }, 10, 10],
    [{ type: 'text', validate: { pattern: 'b' } }, 'abc', 'abc'],
  ])('%j takes %p', (field, given, expected) => {
    expect(read(field, given)).toEqual(expected);
  });
});

describe('nothing filled in', () => {
  const types: Parameter['type'][] = ['text', 'number', 'boolean', 'array', 'any'];

  test.each(types)('%s is undefined', (type) => {
    const field: Parameter = { name: 'x', type };
    for (const given of [{}, { x: undefined }, { x: null }, { x: '' }]) {
      expect(readParameters([field], given)).toStrictEqual({});
    }
  });

  test('a select is undefined', () => {
    const field: Parameter = { name: 'x', type: 'select', options: [{ label: 'A', value: 'a' }] };
    expect(readParameters([field], { x: '' })).toStrictEqual({});
  });

  test('an empty list, and a list of nothing, are undefined for arrays and texts', () => {
    for (const given of [[], [''], [null, undefined, '']]) {
      expect(read({ type: 'array', spec: { type: 'text' } }, given)).toBeUndefined();
    }
    expect(read({ type: 'text' }, [])).toBeUndefined();
    expect(read({ type: 'text' }, [null])).toBeUndefined();
  });

  test('items without a value are left out', () => {
    const field = { type: 'array', spec: { type: 'number' } } as const;
    expect(read(field, ['1', '', null, 2])).toEqual([1, 2]);
  });

  test('a collection is there, with what is filled in of it', () => {
    const fields: Parameter[] = [
      {
        name: 'x',
        type: 'collection',
        spec: [
          { name: 'a', type: 'text' },
          { name: 'inner', type: 'collection', spec: [{ name: 'b', type: 'number' }] },
        ],
      },
    ];
    expect(readParameters(fields, {})).toStrictEqual({ x: { inner: {} } });
    expect(readParameters(fields, { x: '' })).toStrictEqual({ x: { inner: {} } });
    expect(readParameters(fields, { x: { a: '', inner: { b: '2' } } })).toStrictEqual({
      x: { inner: { b: 2 } },
    });
  });
});

describe('required', () => {
  test('each missing or refused parameter has its line', () => {
    const fields: Parameter[] = [
      { name: 'a', type: 'text', required: true },
      { name: 'b', type: 'number', required: true },
      { name: 'c', type: 'array', required: true },
      { name: 'd', type: 'text' },
    ];
    expect(() => readParameters(fields, { b: '1,2', c: [] })).toThrow(
      [
        'Validation failed for 3 parameter(s).',
        "Missing value of required parameter 'a'.",
        "Invalid number in parameter 'b'.",
        "Missing value of required parameter 'c'.",
      ].join('\n - '),
    );
  });

  test('0 and false are values', () => {
    expect(read({ type: 'number', required: true }, 0)).toBe(0);
    expect(read({ type: 'boolean', required: true }, false)).toBe(false);
  });

  test('it counts in a collection', () => {
    const inner: Parameter[] = [{ name: 'a', type: 'text', required: true }];
    expect(refusal({ type: 'collection', spec: inner }, {})).toThrow(
      "Missing value of required parameter 'x.a'.",
    );
  });

  test('it does not count in the collections of an array, but values are converted there', () => {
    const spec: Parameter[] = [
      { name: 'name', type: 'text', required: true },
      { name: 'quantity', type: 'number', default: 1, validate: { min: 0 } },
      { name: 'path', type: 'array', spec: { type: 'text', required: true } },
    ];
    for (const declared of [spec, { type: 'collection', spec } as const]) {
      const field = { type: 'array', spec: declared } as const;
      expect(read(field, [{ quantity: '2' }, {}, null, { path: ['a', ''] }])).toEqual([
        { quantity: 2 },
        {},
        { path: ['a'] },
      ]);
      expect(read(field, { name: 5 })).toEqual([{ name: '5' }]);
      expect(refusal(field, [{ name: 'a' }, { quantity: 'two' }])).toThrow(
        "Invalid number in parameter 'x[2].quantity'.",
      );
      expect(refusal(field, [{ quantity: -1 }])).toThrow(
        "Number is too small in parameter 'x[1].quantity'.",
      );
    }
  });

  test('an array of collections refuses anything else, once', () => {
    const field = { type: 'array', spec: [{ name: 'a', type: 'text' }] } as const;
    for (const given of ['text', 5, ['a', 'b'], [{ a: 'b' }, 'c'], [[{ a: 'b' }]]]) {
      expect(refusal(field, given)).toThrow(
        "Validation failed for 1 parameter(s).\n - Array of objects expected in parameter 'x'.",
      );
    }
  });

  test('a refused item is not reported as missing too', () => {
    const field = { type: 'array', required: true, spec: { type: 'number' } } as const;
    expect(refusal(field, ['a'])).toThrow(/^Validation failed for 1 parameter\(s\)\./);
  });
});

describe('defaults', () => {
  const fields: Parameter[] = [
    { name: 'tax', type: 'number', default: 0 },
    { name: 'code', type: 'number', default: '5' },
    {
      name: 'kind',
      type: 'select',
      options: [
        { label: 'A', value: 'a' },
        { label: 'B', value: 'b', default: true },
      ],
    },
    {
      name: 'group',
      type: 'collection',
      spec: [{ name: 'size', type: 'text', default: 'L', required: true }],
    },
  ];

  test('count for fields that nobody touched, and are converted', () => {
    expect(readParameters(fields, {})).toEqual({
      tax: 0,
      code: 5,
      kind: 'b',
      group: { size: 'L' },
    });
  });

  test('do not count for fields that are mapped to nothing', () => {
    const given = { tax: '', code: null, kind: undefined, group: { size: '' } };
    expect(() => readParameters(fields, given)).toThrow(
      "Missing value of required parameter 'group.size'.",
    );
    expect(readParameters(fields.slice(0, 3), given)).toEqual({});
  });
});

describe('a select', () => {
  const field: Parameter = {
    name: 'kind',
    type: 'select',
    required: true,
    options: [
      {
        label: 'Partial',
        value: 'partial',
        nested: [{ name: 'amount', type: 'number', required: true }],
      },
      {
        label: 'Full',
        value: 'full',
        nested: [
          {
            name: 'why',
            type: 'select',
            options: [
              {
                label: 'One',
                value: '1',
                nested: [{ name: 'text', type: 'text', default: 'none' }],
              },
            ],
          },
        ],
      },
    ],
  };

  test('the fields of the chosen option count, beside the select', () => {
    expect(readParameters([field], { kind: 'partial', amount: '50', why: '1' })).toEqual({
      kind: 'partial',
      amount: 50,
    });
    expect(readParameters([field], { kind: 'full', amount: 'ignored', why: '1' })).toEqual({
      kind: 'full',
      why: '1',
      text: 'none',
    });
  });

  test('a required field of the chosen option is missed', () => {
    expect(() => readParameters([field], { kind: 'partial' })).toThrow(
      "Missing value of required parameter 'amount'.",
    );
  });

  test.each(['other', 'Full', ['full'], 1, { value: 'full' }])('refuses %p', (kind) => {
    expect(() => readParameters([field], { kind, amount: 'x' })).toThrow(
      "Validation failed for 1 parameter(s).\n - Value not found in options in parameter 'kind'.",
    );
  });
});

describe('any input at all', () => {
  const fields: Parameter[] = [
    { name: 'text', type: 'text' },
    { name: '__proto__', type: 'text' },
    { name: 'list', type: 'array', spec: [{ name: 'constructor', type: 'number' }] },
    { name: 'any', type: 'any' },
  ];

  const outcome = (given: Record<string, unknown>) => {
    try {
      readParameters(fields, given);
      return 'read';
    } catch (error) {
      return error instanceof MakeError ? error.type : error;
    }
  };

  test('keys like __proto__ are never inherited and never set', () => {
    expect(readParameters([{ name: 'constructor', type: 'text' }], {})).toStrictEqual({});
    const given = JSON.parse(
      '{"__proto__": "p", "list": [{"constructor": "5", "__proto__": {"a": 1}}], "polluted": 1}',
    );
    const values = readParameters(fields, given);
    expect(JSON.stringify(values)).toBe('{"__proto__":"p","list":[{"constructor":5}]}');
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    expect('a' in {}).toBe(false);
  });

  test('undeclared keys are dropped', () => {
    expect(readParameters(fields, { text: 'a', other: 1 })).toStrictEqual({ text: 'a' });
  });

  test('it is read, or refused as a bundle, and nothing else happens', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom('text', 'list', 'any', 'x') }), (given) => {
        expect(['read', 'BundleValidationError']).toContain(outcome(given));
      }),
    );
  });

  test('10,000 items and a long text take little time', () => {
    const list = Array.from({ length: 10_000 }, (_, index) => ({ constructor: String(index) }));
    // Its own work, which a busy machine does not add to.
    const started = process.cpuUsage();
    const values = readParameters(fields, { list, text: 'x'.repeat(5_000_000) });
    expect(values['list']).toHaveLength(10_000);
    expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
  });

  test('values that are nested without end are refused or handed on, not followed', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(() => readParameters(fields, { text: deep })).toThrow(
      "Invalid text in parameter 'text'",
    );
    expect(() => readParameters(fields, { list: deep })).toThrow("in parameter 'list'");
    expect(readParameters(fields, { any: deep })['any']).toBe(deep);
  });
});
