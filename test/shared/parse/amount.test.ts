import { readOne, told } from './one-amount.ts';

const formats = ['auto', 'dot', 'comma'] as const;

describe.each(formats)('under %s', (format) => {
  test.each([
    undefined,
    null,
    '',
    ' ',
    '\u00a0\t\n',
    '\u202f',
    '\u200b',
    '\ufeff \u200e',
    [''],
    [null],
  ])('%j is absent, never 0', (raw) => {
    expect(readOne(raw, { format })).toEqual({ is: 'absent' });
  });

  test.each([0, 108, 0.1, 1234.567, 999_999_999, 999_999_999_999.5, 5e-324])(
    'the JSON number %d is kept',
    (raw) => {
      expect(readOne(raw, { format })).toEqual({ is: 'amount', value: raw });
    },
  );

  test('-0 is 0', () => {
    expect(told(-0, { format })).toBe(0);
  });

  test.each([NaN, Infinity, -Infinity, -1, -0.01, true, false, 10n, {}, { value: 5 }, () => 5])(
    '%p is refused',
    (raw) => {
      expect(told(raw, { format })).toBe('refused');
    },
  );
});

describe('a list', () => {
  test.each([
    [['108.00'], 108],
    [[108], 108],
    [['$1,234.50'], 1234.5],
  ])('of one, %j, is that value', (raw, value) => {
    expect(told(raw)).toBe(value);
  });

  test.each([[[]], [['1', '2']], [[['1']]]])('%j is refused', (raw) => {
    expect(readOne(raw)).toMatchObject({
      is: 'refused',
      because: expect.stringMatching(/^is a list /),
    });
  });
});

describe('too many digits for an amount', () => {
  test.each([
    1_000_000_000,
    1_732_406_400,
    4_155_551_234,
    1e12,
    1e12 + 0.5,
    1e21,
    Number.MAX_VALUE,
    '1000000000',
    '1732406400',
    '1.000.000.000',
    '1,000,000,000',
    '$1000000000000',
    '1000000000000.50',
    '9007199254740993',
    '1000000000/-',
  ])('%p is an ID, a date or a phone number', (raw) => {
    expect(readOne(raw)).toMatchObject({ because: expect.stringMatching(/too many digits/) });
  });

  test.each([
    ['999999999', 999_999_999],
    ['$1000000000', 1e9],
    ['1000000000.50', 1_000_000_000.5],
    ['1,732,406,400.00', 1_732_406_400],
    ['$999,999,999,999', 999_999_999_999],
  ])('%s is still an amount', (raw, value) => {
    expect(told(raw)).toBe(value);
  });

  test.each([
    ['0.30000000000000004', 0.30000000000000004],
    ['0.300000000000000041', 'refused'],
    // The nearest number prints 1.1079388306235831: the same digits but for a 0.
    ['1.10793883062358301', 'refused'],
    ['0.0000001', 1e-7],
    ['0.00000012345678901', 1.2345678901e-7],
    ['123456789012.3456789', 'refused'],
  ])('%s is %p: a JSON number carries it or not', (raw, value) => {
    expect(told(raw)).toBe(value);
  });

  test('a whole page of text is none', () => {
    expect(told(`1${' '.repeat(1e6)}`)).toBe(1);
    expect(told('1 '.repeat(5e5))).toBe('refused');
    expect(told(`0.${'1'.repeat(63)}`)).toBe('refused');
  });
});

describe('in cents', () => {
  const cents = { amountsIn: 'cents' } as const;

  test.each([
    ['10800', 108],
    [' 10850 ', 108.5],
    [10_800, 108],
    [1, 0.01],
    ['29', 0.29],
    [0, 0],
    ['0', 0],
    ['999999999', 9_999_999.99],
    [['500'], 5],
    ['１０８００', 108],
    ['', 'absent'],
    [null, 'absent'],
  ])('%p is %p', (raw, value) => {
    expect(told(raw, cents)).toBe(value);
  });

  test.each([
    '108.00',
    '10,800',
    '$10800',
    '10800 USD',
    '+10800',
    '10800.-',
    '10 800',
    '-10800',
    '1e4',
    '0x10',
    108.5,
    -10_800,
    NaN,
    '1000000000',
    1e9,
    '007',
    'free',
    ['1', '2'],
  ])('%p is refused', (raw) => {
    expect(told(raw, cents)).toBe('refused');
  });

  test('the message says what to choose', () => {
    expect(readOne('108.00', cents)).toMatchObject({
      because: "isn't a whole number of cents",
      fix: expect.stringMatching(/Amounts In/),
    });
  });

  test('a quantity is still a quantity', () => {
    expect(told('2', { ...cents, field: 'quantity' })).toBe(2);
    expect(told(1.5, { ...cents, field: 'quantity' })).toBe(1.5);
  });

  test.each(['-5000', '(5000)', '5000-', -5000, '− 5000'])(
    'the refund %p has lost its minus',
    (raw) => {
      expect(told(raw, { ...cents, field: 'refund' })).toBe(50);
    },
  );

  test('line items that were joined are refused as such', () => {
    expect(readOne('100,200', { ...cents, fromLineItems: true })).toMatchObject({
      because: expect.stringMatching(/several line items/),
    });
  });
});

describe('a negative', () => {
  const negatives = [
    ['-132.61', 132.61],
    ['−132.61', 132.61],
    ['–132.61', 132.61],
    ['- 132.61', 132.61],
    ['(132.61)', 132.61],
    ['132.61-', 132.61],
    ['-$132.61', 132.61],
    ['$-132.61', 132.61],
    ['($132.61)', 132.61],
    ['$(132.61)', 132.61],
    ['($ 132.61)', 132.61],
    ['-132,61 €', 132.61],
    ['€ -132,61', 132.61],
    ['-.50', 0.5],
    [-132.61, 132.61],
  ] as const;

  test.each(negatives)('%p is refused by its name', (raw) => {
    expect(readOne(raw)).toMatchObject({
      because: 'is negative',
      fix: expect.stringMatching(/Remove/),
    });
  });

  test.each(negatives)('%p is a refund of %p', (raw, value) => {
    expect(told(raw, { field: 'refund' })).toBe(value);
  });

  test.each([
    '-1,234',
    '(1.234)',
    '--5',
    '-(5)',
    '((5))',
    '(5',
    '5)',
    '-5-',
    '(-5)',
    '- ',
    '-5-6',
    '-10 %',
  ])('%p is no refund: the minus is not all that is odd', (raw) => {
    expect(told(raw, { field: 'refund' })).toBe('refused');
  });

  test.each([
    '-0.00',
    '-0',
    '(0.00)',
    '-0,00',
    '-$0.00',
    '−0,00 €',
    '$ -',
    '$-',
    '- €',
    'USD -',
    '$ –',
    -0,
  ])('%p is the 0 of a sheet, in every format', (raw) => {
    for (const format of formats) expect(told(raw, { format })).toBe(0);
  });

  test.each(['-', '–', '--', '$ --', 'TRY -', 'R -', 'USD-', '$ - €', '- -'])(
    '%p is nothing',
    (raw) => {
      expect(told(raw)).toBe('refused');
    },
  );
});

describe('a quantity', () => {
  test.each([
    ['2', 2],
    ['1.5', 1.5],
    [3, 3],
    ['1,000,000', 1e6],
    ['12.-', 12],
  ])('of %p is %p', (raw, value) => {
    expect(told(raw, { field: 'quantity' })).toBe(value);
  });

  test.each(['$32.00', '2 EUR', '$ -', '12.- CHF', '5 pcs', '-2', '1.234'])(
    'of %p is refused',
    (raw) => {
      expect(told(raw, { field: 'quantity' })).toBe('refused');
    },
  );
});

describe('where line items are mapped', () => {
  test.each(['32.00,4.00', '$1,234.50', '12,50 €', '1,000,000', '12,-', '１，０００．５０'])(
    'a comma as in %s is refused in every format',
    (raw) => {
      for (const format of formats)
        expect(readOne(raw, { format, fromLineItems: true })).toMatchObject({
          because: expect.stringMatching(/several line items/),
          fix: expect.not.stringMatching(/format/),
        });
    },
  );

  test.each([
    ['108.00', 108],
    ['$108', 108],
    [108, 108],
    ['1.2345', 1.2345],
  ])('%p is read as ever', (raw, value) => {
    expect(told(raw, { fromLineItems: true })).toBe(value);
  });
});

describe('an error says what it is and what helps', () => {
  test.each([
    ['1,234', 'could mean 1234 or 1.234', /^Map line items.*set Number Format/],
    ['1.234', 'could mean 1.234 or 1234', /set Number Format/],
    ['12,50', /decimal comma, or several line items/, /^Map line items.*set Number Format/],
    ['9,5 €', /decimal comma, or several line items/, /^Map line items.*set Number Format/],
    ['1,234,567', /one amount, or several line items/, /^Map line items.*set Number Format/],
    ['9,120.5', /one amount, or several line items/, /^Map line items.*set Number Format/],
    ['1 234', 'could be one number or two', /set Number Format/],
    ['32.00,4.00', 'contains several numbers', /^Map the line items/],
    ['32.00, 4.00', 'contains several numbers', /^Map the line items/],
    ['12,34,56', 'contains several numbers', /^Map the line items/],
    ['3,4,5', 'contains several numbers', /^Map the line items/],
    ['1.50,2,30', 'contains several numbers', /^Map the line items/],
    ['12,3456,7.5', 'contains several numbers', /^Map the line items/],
    ['1.50,2.50,x3', "isn't a number", /plain number/],
    ['1,23,456.78', /lakhs, but no rupee sign/, /123456\.78/],
    ['1,23,456', /lakhs, but no rupee sign/, /123456\.78/],
    ['08.00', 'starts with an extra 0', /typed before the mapped value/],
    ['00', 'starts with an extra 0', /typed before/],
    ['007', 'starts with an extra 0', /typed before/],
    ['1\u200b2.50', 'has an invisible character between its digits (U+200B)', /plain number/],
    ['1\u00ad234.50', /\(U\+00AD\)/, /plain number/],
    ['12 K€', 'has "K€" next to the number, which is not a currency', /plain number/],
    ['99¢', /"¢" next to the number/, /plain number/],
    ['10 %', /"%" next to the number/, /plain number/],
    ['5 a word that goes on', /"a word that " next to/, /plain number/],
    ['delivery -5', /"delivery" next to/, /plain number/],
    ['€12.50 USD', 'names more than one currency', /plain number/],
    ['$5€', 'names more than one currency', /plain number/],
    ['TRY20', /coupon/, /Map the amount/],
    ['R 12', /coupon/, /Map the amount/],
    ['$ 12.50-13', "isn't a number", /plain number/],
    ['Rs.50', 'could mean 50 or 0.50', /plain number/],
    ['1..5', "isn't a number", /plain number/],
    ['5.', "isn't a number", /plain number/],
    ['"108.00"', "isn't a number", /plain number/],
    ['1/2, 3.50', "isn't a number", /plain number/],
    ['free', "isn't a number", /plain number/],
    ['0.300000000000000041', /more digits than can be recorded/, /plain number/],
  ])('%j', (text, because, fix) => {
    expect(readOne(text)).toEqual({
      is: 'refused',
      because: expect.stringMatching(
        because instanceof RegExp
          ? because
          : new RegExp(`^${because.replace(/[()+.?]/g, '\\$&')}$`),
      ),
      fix: expect.stringMatching(fix),
    });
  });

  test.each([
    ['dot', '1.234,50', /decimal point/, /^Map line items/],
    ['dot', '12,50', /decimal point/, /^Map line items/],
    ['comma', '8.5', /decimal comma/, /^Change Number Format/],
    ['comma', '.50', /decimal comma/, /^Change Number Format/],
    ['dot', '32.00,4.00', /several numbers/, /^Map the line items/],
    ['dot', '1,23,456', /lakhs/, /123456/],
  ] as const)('under %s: %s', (format, text, because, fix) => {
    expect(readOne(text, { format })).toMatchObject({
      because: expect.stringMatching(because),
      fix: expect.stringMatching(fix),
    });
  });

  test.each([
    '1,234',
    '1.234',
    '12,50',
    '9,5',
    '9,5 €',
    '1,234,567',
    '€1,234',
    '9,120.5',
    '1 234',
    "1'234",
  ])('the format that the message of %s names does help', (text) => {
    expect(readOne(text)).toMatchObject({ fix: expect.stringMatching(/set Number Format/) });
    expect([told(text, { format: 'dot' }), told(text, { format: 'comma' })]).toContainEqual(
      expect.any(Number),
    );
  });
});
