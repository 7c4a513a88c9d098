import { afterMake, afterZapier } from '../../../playground/page/next.ts';

describe('What a platform does next', () => {
  test.each([
    [undefined, 'Done'],
    ['AppError', 'Stopped'],
    ['Error', 'Stopped'],
    ['TypeError', 'Stopped'],
    ['HaltedError', 'Halted'],
    ['ExpiredAuthError', 'Held'],
    ['ThrottledError', 'Tried again'],
  ])('on Zapier after %s: %s', (error, state) => {
    expect(afterZapier(error).state).toBe(state);
  });

  test('on Zapier says when it is tried again', () => {
    expect(afterZapier('ThrottledError', 60).text).toBe(
      'Zapier runs this step again by itself, after 60 seconds at the earliest.',
    );
  });

  test.each([
    [undefined, 'Done'],
    ['BundleValidationError', 'Kept'],
    ['DataError', 'Kept'],
    ['DuplicateDataError', 'Warned'],
    ['RuntimeError', 'Stopped'],
    ['ConnectionError', 'Tried again'],
    ['RateLimitError', 'Tried again'],
    ['ModuleTimeoutError', 'Tried again'],
    ['InvalidAccessTokenError', 'Switched off'],
  ] as const)('on Make after %s: %s', (error, state) => {
    expect(afterMake(error).state).toBe(state);
  });
});
