import { afterMake, afterZapier } from '../../../playground/page/next.ts';

describe('What a platform does next', () => {
  test.each([
    [undefined, 'Done'],
    ['AppError', 'Stopped'],
    ['Error', 'Stopped'],
    ['TypeError', 'Stopped'],
    ['HaltedError', 'Halted'],
    ['ExpiredAuthError', 'Held'],
    ['ThrottledError', 'Will retry'],
  ])('on Zapier after %s: %s', (error, state) => {
    expect(afterZapier(error).state).toBe(state);
  });

  test.each([
    ['AppError', 'bad', /emails you.*turns off a Zap.*95%/],
    ['HaltedError', 'calm', /No email is sent.*stays on/],
    ['ExpiredAuthError', 'bad', /emails you to reconnect.*replay/],
    ['ThrottledError', 'later', /retries/],
  ])('on Zapier after %s is shown as %s, and in words', (error, tone, words) => {
    expect(afterZapier(error)).toMatchObject({ tone, text: expect.stringMatching(words) });
  });

  test('on Zapier says when it retries', () => {
    expect(afterZapier('ThrottledError', 60).text).toBe(
      'Zapier retries this step automatically after at least 60 seconds.',
    );
  });

  test.each([
    [undefined, 'Done'],
    ['BundleValidationError', 'Stored'],
    ['DataError', 'Stored'],
    ['DuplicateDataError', 'Warning'],
    ['RuntimeError', 'Stopped'],
    ['ConnectionError', 'Will retry'],
    ['RateLimitError', 'Will retry'],
    ['ModuleTimeoutError', 'Will retry'],
    ['InvalidAccessTokenError', 'Turned off'],
  ] as const)('on Make after %s: %s', (error, state) => {
    expect(afterMake(error).state).toBe(state);
  });
});
