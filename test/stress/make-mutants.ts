/** Make apps with a deliberate mistake. */
import type { Files } from '../../make-app/format/folder.ts';

type Mutate = (files: Files) => Files;

/** Replaces text in the files; a mutation that changes nothing would prove nothing. */
const replace =
  (from: string | RegExp, to: string, only = ''): Mutate =>
  (files) => {
    const mutated = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        path.startsWith(only) ? text.replaceAll(from, to) : text,
      ]),
    );
    expect(mutated).not.toEqual(files);
    return mutated;
  };

const shown = ', trim(connection.apiKey))';

export const makeMutants = {
  triesUncertainAgain: replace(/RuntimeError/g, 'ConnectionError'),
  neverTriesAgain: replace(/ConnectionError|RateLimitError/g, 'DataError'),
  keepsARefusedKey: replace(/InvalidAccessTokenError/g, 'DataError'),
  takesAnythingForSuccess: replace(' & body.success = true', ''),
  waitsTooLong: replace(/^\{/g, '{ "timeout": 90000,', 'general/base'),
  isSure: replace('This may already be recorded.', 'Nothing was recorded.'),
  hasNoAdvice: replace(/ Check Rewards → Activity[^'"\\]*/g, ''),
  saysTooMuch: replace(/, 0, \d+\)/g, ', 0, 1000)'),
  hidesNoStatus: replace('[{{statusCode}}] ', ''),
  logsTheKey: replace('X-API-Key`', 'X-Brand-ID`'),
  saysTheKey: replace(shown, shown.replace('apiKey', 'brandId')),
} as const;
