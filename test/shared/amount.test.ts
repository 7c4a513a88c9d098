import { readAmount } from '../../shared/amount.ts';

type Cell = number | 'refused';
type Row = readonly [text: string, auto: Cell, dot: Cell, comma: Cell];

const no = 'refused';

/** What can be read, and as what, for each number format. */
const table: Record<string, readonly Row[]> = {
  'a plain number': [
    ['108.00', 108, 108, no],
    ['108', 108, 108, 108],
    ['0', 0, 0, 0],
    ['0.00', 0, 0, no],
    [' 108 ', 108, 108, 108],
    ['\u00a0108\u00a0', 108, 108, 108],
    ['\t108\n', 108, 108, 108],
  ],
  'both marks': [
    ['1,234.50', 1234.5, 1234.5, no],
    ['12,345,678.90', 12345678.9, 12345678.9, no],
    ['1,234.567', 1234.567, 1234.567, no],
    ['1.234,50', 1234.5, no, 1234.5],
    ['12.345.678,90', 12345678.9, no, 12345678.9],
    ['1.234,567', 1234.567, no, 1234.567],
    ['1 234,50', 1234.5, no, 1234.5],
    ['1\u00a0234,50', 1234.5, no, 1234.5],
    ['1\u202f234,50', 1234.5, no, 1234.5],
    ['1\u2009234,50', 1234.5, no, 1234.5],
    ["1'234,50", 1234.5, no, 1234.5],
    ['1’234,50', 1234.5, no, 1234.5],
    ['1 234.50', 1234.5, 1234.5, no],
    ["1'234'567.50", 1234567.5, 1234567.5, no],
    ['1,234 567.50', no, no, no],
    ['1,234.567.890', no, no, no],
    ['1.234,567,890', no, no, no],
    ['1,2345.00', no, no, no],
    ['1234,567.00', no, no, no],
    ['0,123.00', no, no, no],
  ],
  'a comma only': [
    ['108,00', no, no, 108],
    ['1,234', no, 1234, 1.234],
    ['32,4', no, no, 32.4],
    ['0,125', no, no, 0.125],
    ['1,234,567', no, 1234567, no],
    ['12,34,56', no, no, no],
  ],
  'a dot only, shaped like one group': [
    ['1.234', no, 1.234, 1234],
    ['12.345', no, 12.345, 12345],
    ['123.456', no, 123.456, 123456],
  ],
  'a dot only, not shaped like a group': [
    ['0.125', 0.125, 0.125, no],
    ['8.5', 8.5, 8.5, no],
    ['1234.567', 1234.567, 1234.567, no],
    ['12.3456', 12.3456, 12.3456, no],
  ],
  'dots that repeat, which can only group': [
    ['1.234.567', 1234567, no, 1234567],
    ['1.234.56', no, no, no],
  ],
  'a space or an apostrophe only': [
    ['1 234', no, 1234, 1234],
    ["1'234", no, 1234, 1234],
    ['1’234', no, 1234, 1234],
    ['1\u00a0234\u00a0567', no, 1234567, 1234567],
    ['12 34', no, no, no],
  ],
  'anything else': [
    '1e3|0x10|(5.00)|+5|-5|−5|–5|5-|12-34|32.00,4.00|32.00, 4.00|1,23,456.78|free|٣|NaN|Infinity',
    '007|00|00.5|01,5|1_000|5.|.5|,5|5,|1..5|1  234|1\n234|1\t234|12%|1/2|½|５|true|null|#5|5 000 00',
  ]
    .flatMap((texts) => texts.split('|'))
    .map((text) => [text, no, no, no] as const),
  'more digits than a JSON number carries': [
    ['9007199254740992', 9007199254740992, 9007199254740992, 9007199254740992],
    ['9007199254740993', no, no, no],
    ['0.30000000000000004', 0.30000000000000004, 0.30000000000000004, no],
    ['0.300000000000000041', no, no, no],
    // The nearest number prints 1.1079388306235831: the same digits but for a 0.
    ['1.10793883062358301', no, no, no],
    ['1,234,567,890,123,456.78', no, no, no],
    ['0.0000001', 1e-7, 1e-7, no],
    ['0.00000012345678901', 1.2345678901e-7, 1.2345678901e-7, no],
    ['1000000000000000000000', 1e21, 1e21, 1e21],
    [`1${'0'.repeat(63)}`, 1e63, 1e63, 1e63],
    [`1${'0'.repeat(64)}`, no, no, no],
  ],
};

const formats = ['auto', 'dot', 'comma'] as const;

const cells = Object.entries(table).flatMap(([kind, rows]) =>
  rows.flatMap(([raw, auto, dot, comma]) =>
    formats.map((format) => ({
      kind,
      text: JSON.stringify(raw),
      raw,
      format,
      expected: { auto, dot, comma }[format],
    })),
  ),
);

test.each(cells)('$kind: $text under $format is $expected', ({ raw, format, expected }) => {
  expect(readAmount(raw, format)).toMatchObject(
    expected === no ? { is: 'refused' } : { is: 'amount', value: expected },
  );
});

describe.each(formats)('under %s', (format) => {
  test.each([undefined, null, '', ' ', '\u00a0\t\n', '\u202f'])('%j is absent, never 0', (raw) => {
    expect(readAmount(raw, format)).toEqual({ is: 'absent' });
  });

  test.each([0, 108, 0.1, 1234.567, 1e21, Number.MAX_VALUE, 5e-324, 9007199254740992])(
    'the JSON number %d is kept',
    (raw) => {
      expect(readAmount(raw, format)).toEqual({ is: 'amount', value: raw });
    },
  );

  test.each([NaN, Infinity, -Infinity, -1, -0.01, true, false, 10n, [], ['5'], {}, { value: 5 }])(
    '%p is refused',
    (raw) => {
      expect(readAmount(raw, format)).toMatchObject({ is: 'refused' });
    },
  );
});

describe('a refusal says why and what to do', () => {
  test.each([
    ['1,234', /1234 or 1\.234/, /choose the number format/],
    ['1.234', /1\.234 or 1234/, /choose the number format/],
    ['108,00', /decimal comma, or line items joined/, /choose the number format/],
    ['1,234,567', /decimal comma, or line items joined/, /choose the number format/],
    ['1 234', /one number or two/, /choose the number format/],
    ['32.00,4.00', /several numbers/, /Map line items/],
    ['32.00, 4.00', /several numbers/, /Map line items/],
    ['8,9.50', /several numbers/, /Map line items/],
    ['8.50,9', /several numbers/, /Map line items/],
    ['12,34,56', /several numbers/, /Map line items/],
    ['1.00,2.00,', /not a number/, /plain number/],
    [',1.00,2.00', /not a number/, /plain number/],
    ['1..5', /not a number/, /plain number/],
    ['(5.00)', /negative/, /without the/],
    ['-5', /negative/, /without the/],
    ['      -5', /negative/, /without the/],
    ['-$5.00', /negative/, /without the/],
    ['$-5.00', /negative/, /without the/],
    ['EUR −5', /negative/, /without the/],
    ['1/2, 3.50', /is not a number/, /plain number/],
    ['2, 3.50/1', /is not a number/, /plain number/],
    ['delivery -5', /not a number/, /plain number/],
    ['-5-6', /not a number/, /plain number/],
    ['free', /not a number/, /plain number/],
    ['9007199254740993', /more digits than a number can carry/, /plain number/],
  ])('%j', (text, because, fix) => {
    expect(readAmount(text, 'auto')).toEqual({
      is: 'refused',
      because: expect.stringMatching(because),
      fix: expect.stringMatching(fix),
    });
  });

  test('and names the chosen format', () => {
    expect(readAmount('1.234,50', 'dot')).toMatchObject({ because: expect.stringMatching(/dot/) });
    expect(readAmount('8.5', 'comma')).toMatchObject({ because: expect.stringMatching(/comma/) });
  });
});
