import { parseBaseUrl, requestOf } from '../../../shared/api/request.ts';

const production = 'https://api.advocateloop.com/api/v1';

test.each([undefined, '', '  '])('without a base URL (%j) requests go to production', (nothing) => {
  expect(parseBaseUrl(nothing)).toBe(production);
});

test.each([
  ['https://staging.example.com/api/v1', 'https://staging.example.com/api/v1'],
  [' https://staging.example.com/api/v1// ', 'https://staging.example.com/api/v1'],
  ['https://staging.example.com', 'https://staging.example.com'],
  ['HTTPS://Staging.Example.com/API', 'https://staging.example.com/API'],
  ['http://127.0.0.1:4010/api/v1', 'http://127.0.0.1:4010/api/v1'],
  ['http://127.8.9.10', 'http://127.8.9.10'],
  ['http://127.1:80', 'http://127.0.0.1'],
  ['http://localhost:4010/', 'http://localhost:4010'],
  ['http://[::1]:4010/api/v1/', 'http://[::1]:4010/api/v1'],
])('%j is taken', (given, url) => {
  expect(parseBaseUrl(given)).toBe(url);
});

test.each([
  ['http to another machine', 'http://api.advocateloop.com/api/v1', /must use https, or http on/],
  ['a name that starts like loopback', 'http://127.0.0.1.example.com', /must use https/],
  ['a name that ends like it', 'http://example.localhost', /must use https/],
  ['every address of the machine', 'http://0.0.0.0:4010', /must use https/],
  ['a private address', 'http://192.168.0.1', /must use https/],
  ['another scheme', 'ftp://127.0.0.1', /must use https/],
  ['a script', 'javascript:alert(1)', /must use https/],
  ['a file', 'file:///etc/passwd', /must use https/],
  ['no scheme', 'api.advocateloop.com', /isn't a web address/],
  ['anything', 'not a url', /isn't a web address/],
  ['a user', 'https://jane@example.com', /can't contain a user name/],
  ['a user who hides the host', 'http://127.0.0.1@example.com', /must use https/],
  ['a password', 'https://:secret@example.com', /can't contain a user name/],
  ['a query', 'https://example.com/?a=1', /can't contain .* a query/],
  ['an empty query', 'https://example.com/api?', /can't contain .* a query/],
  ['a hash', 'https://example.com/#top', /can't contain .* a fragment/],
  ['an empty hash', 'https://example.com/api#', /can't contain .* a fragment/],
])('%s is refused with the reason: %s', (_, given, reason) => {
  expect(() => parseBaseUrl(given)).toThrow(reason);
});

test('a password in a base URL that is refused is not repeated', () => {
  expect(() => parseBaseUrl('https://jane:hunter22@example.com')).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hunter22') }),
  );
});

test('a request is a POST of JSON text with the two headers', () => {
  const headers = { 'X-API-Key': 'k', 'X-Brand-ID': 'b' };
  const body = { order_total: 108, note: '{{curly}} 🙂', tax: 0 };
  expect(requestOf('http://127.0.0.1:1/api/v1', '/track/refund', headers, body)).toStrictEqual({
    url: 'http://127.0.0.1:1/api/v1/track/refund',
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
    body: '{"order_total":108,"note":"{{curly}} 🙂","tax":0}',
  });
});
