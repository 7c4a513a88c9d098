import { redact, longestMessage, shortened } from '../../../shared/api/redact.ts';

const key = 'al/key+"5%0123456789\\';

test('messages are as long as Zapier shows them', () => {
  expect(longestMessage).toBe(250);
});

describe('a key disappears', () => {
  test.each([
    ['as it is', `Invalid key ${key}`],
    ['in an address', `GET /track?key=${encodeURIComponent(key)}&x=1`],
    ['in JSON', JSON.stringify({ 'X-API-Key': key })],
    ['in base64', `Basic ${btoa(key)}`],
    ['in base64 without padding', `Basic ${btoa(key).replace(/=+$/, '')}`],
    ['several times', `${key}${key} ${key}`],
    ['in the middle of a word', `x${key}y`],
    ['behind a page of text', `${'x '.repeat(50)}${key}`],
  ])('%s', (_, text) => {
    const told = redact(text, [key]);
    expect(told).toContain('***');
    for (const form of [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1), btoa(key)])
      expect(told).not.toContain(form);
    expect(told).not.toContain('0123456789');
  });

  test('in a longer text inside JSON', () => {
    expect(redact(JSON.stringify({ error: `No such key: ${key}.` }), [key])).toBe(
      '{"error":"No such key: ***."}',
    );
  });

  test.each(['seventeen-letters', 'a-key-of-22-characters'])(
    'in base64 without the padding that %s has',
    (padded) => {
      const plain = btoa(padded).replace(/=+$/, '');
      expect(btoa(padded)).toMatch(/=$/);
      expect(redact(`Basic ${plain}.`, [padded])).toBe('Basic ***.');
    },
  );

  test('also where there are two', () => {
    expect(redact('first-key and second-key', ['first-key', 'second-key'])).toBe('*** and ***');
  });

  test('also where one is a part of the other', () => {
    expect(redact('secret and secret-2', ['secret', 'secret-2'])).not.toContain('secret');
  });
});

describe('an email address disappears', () => {
  test.each([
    ['plain', 'Customer jane@example.com is unknown', 'Customer *** is unknown'],
    ['in brackets', 'Jane <jane.doe+x@mail.example.com> again', 'Jane <***> again'],
    ['in quotes', '{"email":"jane@example.com"}', '{"email":"***"}'],
    ['with letters beyond ASCII', 'zoë@exämple.org', '***'],
    ['without a domain ending', 'jane@localhost failed', '*** failed'],
    ['two of them', 'a@b and c@d', '*** and ***'],
    ['malformed', 'jane@@example.com', '***'],
  ])('%s', (_, text, told) => {
    expect(redact(text, [])).toBe(told);
  });

  test('however long it is', () => {
    const address = `${'j'.repeat(64)}@${'x'.repeat(60)}.${'y'.repeat(60)}.example.com`;
    expect(redact(`<${address}>`, [])).toBe('<***>');
  });
});

test('what is left is one line', () => {
  expect(redact(' a\r\nb\tc\u0000d\u00a0 e\u0085 ', [])).toBe('a b c d e');
});

test('emoji and quotes stay', () => {
  expect(redact('“Zoë” 🙂 5 > 4 & "x"', [])).toBe('“Zoë” 🙂 5 > 4 & "x"');
});

test('a text of megabytes is looked at quickly', () => {
  const told = redact('a@'.repeat(1_000_000), ['some-key']);
  expect(told.length).toBeLessThanOrEqual(5000);
});

describe('shortened', () => {
  test.each([
    ['abcde', 5, 'abcde'],
    ['abcdef', 5, 'abcd…'],
    ['abc  def', 5, 'abc…'],
    ['', 5, ''],
  ])('%j to %d characters is %j', (text, length, short) => {
    expect(shortened(text, length)).toBe(short);
  });

  test.each([4, 5, 6, 7])('an emoji is never cut in two, at %d characters', (length) => {
    const short = shortened('ab🙂🙂🙂🙂', length);
    expect(short.isWellFormed()).toBe(true);
    expect(short.length).toBeLessThanOrEqual(length);
  });
});
