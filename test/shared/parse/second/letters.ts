/** The text as it is read: trimmed, unfolded, without what nobody sees. One letter after the other. */

const LONGEST = 64;

/** Category Zs, all of it. A tab and a line break are no space: they are only trimmed. */
const SPACES = new Set(
  [
    0x20, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008,
    0x2009, 0x200a, 0x202f, 0x205f, 0x3000,
  ].map((code) => String.fromCodePoint(code)),
);
const BREAKS = new Set(['\t', '\n', '\v', '\f', '\r', '\u2028', '\u2029', '\uFEFF']);

const WIDE = new Map([
  ['￡', '£'],
  ['￥', '¥'],
  ['￦', '₩'],
]);

export const isDigit = (letter: string | undefined): boolean =>
  letter !== undefined && letter.length === 1 && letter >= '0' && letter <= '9';

/** The text to read, '' for a blank one, undefined for one that can't be an amount. */
export function unfold(raw: string): string | undefined {
  const letters = trim([...raw]);
  if (letters.join('').length > LONGEST) return undefined;
  const shown = letters.map(narrow);
  const first = shown.findIndex(isDigit);
  const last = shown.findLastIndex(isDigit);
  const inside = shown.slice(first, last + 1);
  if (first >= 0 && inside.some(isInvisible)) return undefined;
  return trim(shown.filter((letter) => !isInvisible(letter))).join('');
}

function trim(letters: readonly string[]): string[] {
  let start = 0;
  let end = letters.length;
  while (start < end && isBlank(letters[start] ?? '')) start++;
  while (end > start && isBlank(letters[end - 1] ?? '')) end--;
  return letters.slice(start, end);
}

const isBlank = (letter: string): boolean => SPACES.has(letter) || BREAKS.has(letter);

function narrow(letter: string): string {
  if (SPACES.has(letter)) return ' ';
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xff01 + 0x21);
  return WIDE.get(letter) ?? letter;
}

const isInvisible = (letter: string): boolean => /^\p{Cf}$/u.test(letter);
