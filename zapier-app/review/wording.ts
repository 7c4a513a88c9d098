/** Zapier's wording rules. Source: Zapier, "Publishing requirements", 5.1; check D018. */

const small = new Set('a an and as at but by for from in of on or the to via with'.split(' '));

/** `Record Conversion`, `Settings of Items`: small words can be lower case, except the first. */
export const isTitleCase = (label: string): boolean =>
  label
    .split(' ')
    .every((word, index) => /^[\p{Lu}\d(]/u.test(word) || (index > 0 && small.has(word)));

const empty = new Set('the a an of your this to for its and'.split(' '));

const meaningful = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !empty.has(word));

/** Whether every word of a help text is in its label. */
export const repeats = (help: string, label: string): boolean => {
  const known = new Set(meaningful(label));
  return meaningful(help).every((word) => known.has(word));
};
