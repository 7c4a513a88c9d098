/**
 * What stands in front of a number or behind it, read from the number outwards. Every way to take
 * it apart is followed: `CLP$` is one sign, or a code that touches a sign.
 */
import { CODES, SIGNS, type End, type Sign } from './marks.ts';

export type Marks = {
  sign?: Sign;
  code?: string;
  /** The code stands right beside its neighbour on the number's side. */
  touches?: boolean;
  /** The code is written `usd`. */
  small?: boolean;
  minus?: boolean;
  /** A bracket, and where it stands: right beside the number, or around everything, or both. */
  bracket?: { beside: boolean; around: boolean };
};

export const MINUSES: readonly string[] = ['-', '−', '–'];

/** The spellings that may stand at an end, by the letter that is next to the number. */
const BY_LETTER = { front: byLetter('front'), behind: byLetter('behind') };

function byLetter(end: End): ReadonlyMap<string, readonly { spelling: string; sign: Sign }[]> {
  const spellings = SIGNS.filter(({ only = end }) => only === end).flatMap((sign) =>
    sign.spellings.map((spelling) => ({ spelling, sign })),
  );
  return Map.groupBy(
    spellings,
    ({ spelling }) => (end === 'front' ? spelling.at(-1) : spelling[0]) ?? '',
  );
}

/** Every way to read one end. None: it isn't one. */
export function readEnd(text: string, end: End): readonly Marks[] {
  return peel({ left: text, gap: false, edge: '', found: {} }, end);
}

type State = {
  /** What hasn't been read yet, further from the number. */
  left: string;
  /** The last thing was a space. */
  gap: boolean;
  /** The outer letter of what was read last; '' where that is the number. */
  edge: string;
  found: Marks;
};

function peel(state: State, end: End): Marks[] {
  const { left, gap, edge, found } = state;
  const beside = edge === '';
  if (left === '') return [found];

  const space = without(left, ' ', end);
  if (space !== undefined) return peel({ ...state, left: space, gap: true }, end);

  const ways: Marks[] = [];
  const follow = (part: string, more: Marks) => {
    const rest = without(left, part, end);
    // `1 INRRs` is a word that nobody knows, and no code beside a sign.
    const [inner, outer] = end === 'front' ? [part.at(-1), part[0]] : [part[0], part.at(-1)];
    if (rest === undefined || (!gap && isLetter(inner) && isLetter(edge))) return;
    const next = { left: rest, gap: false, edge: outer ?? '', found: { ...found, ...more } };
    ways.push(...peel(next, end));
  };

  if (!found.sign) {
    const edgeLetter = (end === 'front' ? left.at(-1) : left[0]) ?? '';
    for (const { spelling, sign } of BY_LETTER[end].get(edgeLetter) ?? []) {
      follow(spelling, { sign });
    }
  }
  if (!found.code) {
    const letters = end === 'front' ? left.slice(-3) : left.slice(0, 3);
    const code = letters.toUpperCase();
    // `ı` and `ſ` have a capital, but are no lower case of it.
    const small = letters === code.toLowerCase();
    if (CODES.has(code) && (small || letters === code)) {
      follow(letters, { code, touches: !gap, small });
    }
  }
  const around = left.length === 1;
  if (!found.bracket) follow(end === 'front' ? '(' : ')', { bracket: { beside, around } });
  // In front, a minus belongs to what follows it, with a space or without: the number, or all of
  // it. Behind, to the digits.
  if (!found.minus && (!gap || end === 'front') && (beside || (around && end === 'front'))) {
    for (const minus of MINUSES) follow(minus, { minus: true });
  }
  return ways;
}

const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && letter.toLowerCase() !== letter.toUpperCase();

function without(text: string, part: string, end: End): string | undefined {
  if (end === 'front') return text.endsWith(part) ? text.slice(0, -part.length) : undefined;
  return text.startsWith(part) ? text.slice(part.length) : undefined;
}

/** Both ends in one: at most one sign, one code and one minus or pair of brackets. */
export type Around = {
  signs: { sign: Sign; end: End }[];
  codes: { code: string; end: End; touches: boolean; small: boolean }[];
  negative: boolean;
  minusBehind: boolean;
};

/** Undefined: the two ends don't belong to one amount. */
export function join(front: Marks, behind: Marks): Around | undefined {
  if (front.sign && behind.sign) return undefined;
  if (front.code && behind.code) return undefined;
  if (front.minus && behind.minus) return undefined;
  const { bracket: open } = front;
  const { bracket: close } = behind;
  if (Boolean(open) !== Boolean(close)) return undefined;
  if (open && close) {
    if (front.minus || behind.minus) return undefined;
    if (!(open.beside && close.beside) && !(open.around && close.around)) return undefined;
  }
  const around: Around = {
    signs: [],
    codes: [],
    negative: Boolean(front.minus || behind.minus || open),
    minusBehind: Boolean(behind.minus),
  };
  for (const [end, marks] of [
    ['front', front],
    ['behind', behind],
  ] as const) {
    if (marks.sign) around.signs.push({ sign: marks.sign, end });
    const { code, touches = false, small = false } = marks;
    if (code) around.codes.push({ code, end, touches, small });
  }
  return around;
}

/** The currencies that all marks can mean together; undefined without a mark. */
export function meaning({ signs, codes }: Around): readonly string[] | undefined {
  const all = [
    ...signs.map(({ sign }) => sign.means.split(' ')),
    ...codes.map(({ code }) => [code]),
  ];
  const [first, ...others] = all;
  return first?.filter((currency) => others.every((other) => other.includes(currency)));
}
