import { parseRetryAfter } from '../../zapier-app/send.ts';
import { order, visit } from './inputs.ts';
import { connection, failed, useApi, zap } from './zap.ts';

const api = useApi();

// Without the jitter, which `errors.test.ts` looks at.
beforeEach(() => void jest.spyOn(Math, 'random').mockReturnValue(0));
afterEach(() => jest.restoreAllMocks());
const now = 'Wed, 21 Oct 2015 07:28:00 GMT';

describe('when the API says after how long it may be asked again', () => {
  test.each([
    ['1', 1],
    ['7', 7],
    [' 120 ', 120],
    ['86400', 86_400],
    ['Wed, 21 Oct 2015 07:30:30 GMT', 150],
    ['Wednesday, 21-Oct-15 07:30:30 GMT', 150],
  ])('Retry-After: %s is %d seconds', async (retryAfter, delay) => {
    const headers = { 'Retry-After': retryAfter, Date: now };
    api().fail({ kind: 'answer', status: 429, headers });
    expect(failed(await zap.run('record_visit', visit, connection()))).toMatchObject({
      error: 'ThrottledError',
      delay,
    });
    expect(api().requests()).toHaveLength(1);
  });

  test('it counts for a server that is down as well', async () => {
    api().fail({ kind: 'answer', status: 503, headers: { 'Retry-After': '300' } });
    expect(failed(await zap.run('record_conversion', order, connection()))).toMatchObject({
      error: 'ThrottledError',
      delay: 300,
    });
  });
});

describe('when it says nothing that makes sense, it is asked again after a minute', () => {
  test.each([
    ['soon'],
    ['0'],
    ['-5'],
    ['1.5'],
    ['1e3'],
    ['86401'],
    ['99999999999999999999'],
    ['60 seconds'],
    ['Wed, 21 Oct 2015 07:27:00 GMT'],
    [now],
    ['Fri, 21 Oct 2095 07:28:00 GMT'],
    ['Wed, 99 Oct 2015 07:28:00 GMT'],
  ])('Retry-After: %s', async (retryAfter) => {
    const headers = { 'Retry-After': retryAfter, Date: now };
    api().fail({ kind: 'answer', status: 429, headers });
    expect(failed(await zap.run('record_visit', visit, connection()))).toMatchObject({
      error: 'ThrottledError',
      delay: 60,
    });
  });

  test('no Retry-After at all', async () => {
    api().fail({ kind: 'answer', status: 429 });
    expect(failed(await zap.run('record_visit', visit, connection()))).toMatchObject({ delay: 60 });
  });
});

describe('an HTTP date', () => {
  test('is compared with the date of the server, not with our clock', () => {
    expect(parseRetryAfter('Wed, 21 Oct 2015 07:28:10 GMT', now)).toBe(10);
  });

  test('is compared with our clock when the server tells no date', () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse(now));
    expect(parseRetryAfter('Wed, 21 Oct 2015 07:28:10 GMT', null)).toBe(10);
    jest.restoreAllMocks();
  });

  test('is left alone when the date of the server makes no sense', () => {
    expect(parseRetryAfter('Wed, 21 Oct 2015 07:28:10 GMT', 'today')).toBeUndefined();
  });

  test('is not there', () => {
    expect(parseRetryAfter(null, now)).toBeUndefined();
    expect(parseRetryAfter('', now)).toBeUndefined();
  });
});
