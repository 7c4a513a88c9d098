/**
 * Words as a list: `a`, `a or b`, `a, b, and c`.
 *
 * Not `Intl.ListFormat`: the first one takes 40 ms and 6 MiB, and Zapier loads the app for every run.
 */
export const listed = (words: readonly string[], conjunction: 'and' | 'or'): string => {
  const [last = '', ...before] = words.toReversed();
  if (before.length < 2) return [...before, last].join(` ${conjunction} `);
  return `${before.toReversed().join(', ')}, ${conjunction} ${last}`;
};
