/**
 * Words that are values. An array is made anew each time, so that nobody changes another's.
 *
 * Source: https://help.make.com/functions and
 * https://developers.make.com/custom-apps-documentation/other/processing-of-empty-values
 */
export const keywords: ReadonlyMap<string, () => unknown> = new Map<string, () => unknown>([
  ['true', () => true],
  ['false', () => false],
  ['null', () => null],
  ['erase', () => null],
  ['undefined', () => undefined],
  ['ignore', () => undefined],
  ['emptystring', () => ''],
  ['emptyarray', () => []],
  ['space', () => ' '],
  ['nbsp', () => '\u00A0'],
  ['tab', () => '\t'],
  ['newline', () => '\n'],
  ['carriagereturn', () => '\r'],
]);
