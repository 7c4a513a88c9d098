/**
 * The digits of an amount with what stands between them. `places` says what was printed: runs of
 * digits and the letters between them; `decide` says which number that is, or that it isn't one.
 */
import { isDigit } from './letters.ts';

export type Format = 'auto' | 'dot' | 'comma';

export type Printed = {
  /** `1.234,50` has the runs 1, 234, 50; `.50` has an empty one in front. */
  runs: readonly string[];
  between: readonly string[];
  /** The text of a dash for no cents, with the mark before it: `.-`, `,--`, `/-`. */
  dash: string;
  /** A plus right before it. */
  plus: boolean;
};

export type Digits = { whole: string; decimals: string; group: string; mark: string };

/** What the marks around the number and the other texts of the event say about it. */
export type Hints = {
  marked: boolean;
  /** A comma before three digits is a group beside these marks. */
  commaGroups: boolean;
  dotGroups: boolean;
  lakh: boolean;
  /** Every currency it can mean has three decimals. */
  three: boolean;
  /** What another text proves to be a group here. */
  provenGroup: string;
  /** What another text proves to be the decimal mark of this formatter. */
  provenMark: string;
  /** Another text has other groups than this one would have. */
  otherGroups: boolean;
};

/** Group marks that no decimals begin with. */
const ASIDE = new Set([' ', "'", '’']);
/** The longest first. `−` is a minus and no dash. */
const DASHES = ['--', '-', '–', '—'];

/** Where a number may start and end in a text, with what was printed there. */
export type Place = { start: number; end: number; printed: Printed };

/**
 * Two places where the text has a dot before its first digit: `Rs.500` is `Rs.` and 500, `$.50` is
 * `$` and half. The first that leaves marks on both sides counts.
 */
export function places(text: string): readonly Place[] {
  let first = 0;
  while (first < text.length && !isDigit(text[first])) first++;
  if (first === text.length) return [];
  let last = text.length - 1;
  while (!isDigit(text[last])) last--;
  const dash = dashAfter(text.slice(last + 1));
  const end = last + 1 + dash.length;
  const found: Place[] = [];
  for (const start of text[first - 1] === '.' ? [first, first - 1] : [first]) {
    const parts = cut(text.slice(start, last + 1));
    if (!parts) continue;
    const plus = text[start - 1] === '+';
    found.push({ start: plus ? start - 1 : start, end, printed: { ...parts, dash, plus } });
  }
  return found;
}

function dashAfter(text: string): string {
  const mark = text[0] ?? '';
  if (mark === '/') return text.startsWith('/-') ? '/-' : '';
  if (mark !== '.' && mark !== ',') return '';
  const dash = DASHES.find((each) => text.startsWith(each, 1));
  return dash === undefined ? '' : mark + dash;
}

function cut(text: string): Pick<Printed, 'runs' | 'between'> | undefined {
  const runs: string[] = [''];
  const between: string[] = [];
  for (const letter of text) {
    if (isDigit(letter)) {
      runs.push(`${runs.pop() ?? ''}${letter}`);
      continue;
    }
    if (letter !== '.' && letter !== ',' && !ASIDE.has(letter)) return undefined;
    // Only `.50` has nothing before its mark.
    if (runs.at(-1) === '' && runs.length > 1) return undefined;
    between.push(letter);
    runs.push('');
  }
  return { runs, between };
}

export function decide(printed: Printed, format: Format, hints: Hints): Digits | undefined {
  const digits = printed.dash ? dashed(printed, format, hints) : plain(printed, format, hints);
  if (!digits) return undefined;
  if (printed.plus && !mayHavePlus(printed)) return undefined;
  // An identifier, a date, a telephone.
  const most = hints.marked || digits.decimals !== '' ? 12 : 9;
  return digits.whole.length > most ? undefined : digits;
}

function plain(printed: Printed, format: Format, hints: Hints): Digits | undefined {
  const { runs, between } = printed;
  if (between.length === 0) return inGroups(runs, '');
  const [only = ''] = between;
  const asGroups = between.every((letter) => letter === only) ? inGroups(runs, only) : undefined;
  const asLakh = hints.lakh && format !== 'comma' ? lakh(printed) : undefined;
  if (asLakh) return asLakh;
  const asDecimals = split(printed);
  if (format === 'auto') return guess(printed, asGroups, asDecimals, hints);

  const mark = format === 'dot' ? '.' : ',';
  if (asDecimals?.mark === mark) return asDecimals;
  return asGroups && asGroups.group !== mark ? asGroups : undefined;
}

function guess(
  { between, runs }: Printed,
  asGroups: Digits | undefined,
  asDecimals: Digits | undefined,
  hints: Hints,
): Digits | undefined {
  const [first = ''] = between;
  const aside = ASIDE.has(first);
  const count = asDecimals?.decimals.length ?? 0;

  if (between.length > 1 && asDecimals) {
    return aside || hints.marked || count === 2 ? asDecimals : undefined;
  }
  if (aside) return hints.marked ? asGroups : undefined;

  const provenGroup = asGroups && hints.provenGroup === first;
  if (between.length > 1) {
    if (first === '.') return asGroups;
    const noList = runs.slice(1).some((run) => run.startsWith('0'));
    return noList || provenGroup || mayGroup(',', hints) ? asGroups : undefined;
  }
  if (first === '.') {
    if (count !== 3 || !asGroups) return asDecimals;
    if (provenGroup) return asGroups;
    if (hints.three) return hints.provenMark === ',' ? undefined : asDecimals;
    return mayGroup('.', hints) ? asGroups : undefined;
  }
  if (count === 2) return hints.marked || runs[1]?.startsWith('0') ? asDecimals : undefined;
  return provenGroup || mayGroup(',', hints) ? asGroups : undefined;
}

/** The marks beside it say that it groups, and no other text says otherwise. */
function mayGroup(letter: '.' | ',', hints: Hints): boolean {
  const bySign = letter === ',' ? hints.commaGroups : hints.dotGroups;
  return bySign && hints.provenMark !== letter && !hints.otherGroups;
}

/** The dash stands for the decimals, so everything before it is whole, in every format. */
function dashed(printed: Printed, format: Format, hints: Hints): Digits | undefined {
  const { runs, between, dash } = printed;
  const [first = ''] = between;
  if (first === '') return inGroups(runs, '');
  if (first === dash[0]) return undefined;
  const asLakh = hints.lakh && format !== 'comma' ? lakh(printed) : undefined;
  if (asLakh) return asLakh.decimals === '' ? asLakh : undefined;
  if (!between.every((letter) => letter === first)) return undefined;
  if (dash[0] === '/') {
    // Written where groups are commas, so only beside what makes a comma a group.
    if (first === '.' || format === 'comma' || !mayGroup(',', hints)) return undefined;
  }
  return inGroups(runs, first);
}

/** All digits are one whole number, in groups of three where there is a group mark. */
function inGroups(runs: readonly string[], group: string): Digits | undefined {
  const [head = '', ...groups] = runs;
  if (head === '') return undefined;
  if (groups.length > 0 && head.length > 3) return undefined;
  if (head.startsWith('0') && runs.join('') !== '0') return undefined;
  if (groups.some((run) => run.length !== 3)) return undefined;
  return { whole: runs.join(''), decimals: '', group, mark: '' };
}

/** The last run is decimals, the rest is whole. */
function split({ runs, between }: Printed): Digits | undefined {
  const mark = between.at(-1) ?? '';
  if (mark !== '.' && mark !== ',') return undefined;
  const group = between.length === 1 ? '' : (between[0] ?? '');
  if (group === mark || between.slice(0, -1).some((letter) => letter !== group)) return undefined;
  const decimals = runs.at(-1) ?? '';
  // `.50`: only a dot stands in front of all digits.
  if (runs.length === 2 && runs[0] === '') return { whole: '', decimals, group, mark };
  const before = inGroups(runs.slice(0, -1), group);
  return before && { ...before, decimals, mark };
}

/** `12,34,567.89`: pairs, and three digits at the end. */
function lakh({ runs, between }: Printed): Digits | undefined {
  const dot = between.at(-1) === '.';
  const commas = dot ? between.slice(0, -1) : between;
  if (commas.length < 2 || commas.some((letter) => letter !== ',')) return undefined;
  const groups = dot ? runs.slice(0, -1) : runs;
  const [head = '', ...pairs] = groups;
  const end = pairs.pop() ?? '';
  if (head === '' || head.length > 2 || head.startsWith('0') || end.length !== 3) return undefined;
  if (pairs.some((run) => run.length !== 2)) return undefined;
  return {
    whole: groups.join(''),
    decimals: dot ? (runs.at(-1) ?? '') : '',
    group: ',',
    mark: dot ? '.' : '',
  };
}

/** `+5.00`, so that no telephone number is an amount. */
function mayHavePlus({ runs, between, dash }: Printed): boolean {
  const [head, decimals = ''] = runs;
  const cents = decimals.length === 1 || decimals.length === 2;
  return dash === '' && between.join('') === '.' && head !== '' && cents;
}
