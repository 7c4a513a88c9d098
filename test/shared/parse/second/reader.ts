/**
 * A second reader of amounts, written from the rules alone and sharing nothing with the one it
 * judges. It goes through a text letter by letter, where the other may do what it likes: two
 * readers that make the same mistake would have to make it twice.
 */
import { readEnd, join, meaning, type Around } from './ends.ts';
import { decide, places, type Digits, type Format, type Hints, type Place } from './digits.ts';
import { unfold } from './letters.ts';
import { COMMA_GROUPS, LAKH, THREE_DECIMALS, WORDS } from './marks.ts';

export type Field = 'amount' | 'quantity' | 'refund';
export type AmountsIn = 'units' | 'cents';
export type Result = number | 'absent' | 'refused';

export type How = {
  format: Format;
  field: Field;
  amountsIn: AmountsIn;
  /** Its template maps line items, so a comma may have joined two of them. */
  fromLineItems: boolean;
};

export type Amount = { raw: unknown; field: Field; fromLineItems?: boolean };

/** What another text of the event says: its ends, its decimal mark and its group mark if any, and
 * whether it has three decimals. */
type Proof = { front: string; behind: string; mark: string; group: string; three: boolean };

/** A number with its marks; `proof` where it proves something to others. */
type Reading = { value: number; means?: readonly string[]; proof?: Proof };

/** One amount alone, without an event around it. */
export function readByHand(raw: unknown, how: How): Result {
  const reading = readOne(raw, how, []);
  return typeof reading === 'string' ? reading : reading.value;
}

/** All amounts of one event, in the same order; or that their marks have no currency in common. */
export function readEventByHand(
  amounts: readonly Amount[],
  how: { format: Format; amountsIn: AmountsIn },
): readonly Result[] | 'two currencies' {
  const hows = amounts.map(({ field, fromLineItems = false }) => ({
    ...how,
    field,
    fromLineItems,
  }));
  const all = (proofs: readonly Proof[]) =>
    amounts.map(({ raw }, at) => readOne(raw, hows[at] as How, proofs));

  const proofs = all([]).flatMap((reading) =>
    typeof reading !== 'string' && reading.proof ? [reading.proof] : [],
  );
  const readings = all(proofs);
  const meanings = readings.flatMap((reading) =>
    typeof reading !== 'string' && reading.value !== 0 && reading.means ? [reading.means] : [],
  );
  const clash = meanings.some((one) =>
    meanings.some((other) => !one.some((currency) => other.includes(currency))),
  );
  if (clash) return 'two currencies';
  return readings.map((reading) => (typeof reading === 'string' ? reading : reading.value));
}

function readOne(raw: unknown, how: How, proofs: readonly Proof[]): Reading | 'absent' | 'refused' {
  const value = Array.isArray(raw) && raw.length === 1 && !Array.isArray(raw[0]) ? raw[0] : raw;
  const reading = readValue(value, how, proofs);
  if (typeof reading === 'string') return reading;
  return how.field === 'quantity' && reading.value <= 0 ? 'refused' : reading;
}

function readValue(
  value: unknown,
  how: How,
  proofs: readonly Proof[],
): Reading | 'absent' | 'refused' {
  if (value === undefined || value === null) return 'absent';
  if (typeof value === 'number') return readNumber(value, how);
  if (typeof value !== 'string') return 'refused';
  const text = unfold(value);
  if (text === undefined) return 'refused';
  if (text === '') return 'absent';
  if (how.fromLineItems && text.includes(',')) return 'refused';
  return (inCents(how) ? readCents(text, how) : readText(text, how, proofs)) ?? 'refused';
}

const inCents = ({ amountsIn, field }: How): boolean =>
  amountsIn === 'cents' && field !== 'quantity';

function readNumber(number: number, how: How): Reading | 'refused' {
  if (!Number.isFinite(number)) return 'refused';
  const value = number === 0 || how.field === 'refund' ? Math.abs(number) : number;
  if (value < 0 || value >= 1e12) return 'refused';
  if (Number.isInteger(value) && value > 999_999_999) return 'refused';
  if (!inCents(how)) return { value };
  return Number.isInteger(value) ? { value: value / 100 } : 'refused';
}

/** Digits and nothing else, but for the minus or the brackets of a refund. */
function readCents(text: string, how: How): Reading | undefined {
  for (const { start, end, printed } of places(text)) {
    const { runs, between, dash, plus } = printed;
    if (between.length > 0 || dash !== '' || plus) continue;
    const [digits = ''] = runs;
    if (digits.length > 9 || (digits.startsWith('0') && digits !== '0')) continue;
    for (const around of waysAround(text.slice(0, start), text.slice(end))) {
      if (meaning(around) || (around.negative && how.field !== 'refund')) continue;
      return { value: Number(digits) / 100 };
    }
  }
  return undefined;
}

function readText(text: string, how: How, proofs: readonly Proof[]): Reading | undefined {
  const zero = readLoneDash(text);
  if (zero) return how.field === 'quantity' ? undefined : zero;
  for (const place of places(text)) {
    const ways = waysAround(text.slice(0, place.start), text.slice(place.end));
    if (ways.length === 0) continue;
    // `Rs.500` is `Rs.` and 500, but `Rs.50` may be half a rupee.
    if (text[place.start - 1] === '.' && mayBeCents(place.printed)) return undefined;
    for (const around of ways) {
      const reading = readBetween(text, place, around, how, proofs);
      if (reading) return reading;
    }
    return undefined;
  }
  return undefined;
}

const mayBeCents = ({ runs, dash }: Place['printed']): boolean =>
  runs.length === 1 && (runs[0] ?? '').length < 3 && dash === '';

function waysAround(front: string, behind: string): Around[] {
  const fronts = readEnd(front, 'front');
  const behinds = readEnd(behind, 'behind');
  return fronts
    .flatMap((before) => behinds.map((after) => join(before, after)))
    .filter((around) => around !== undefined);
}

/** `$ -` is how a ledger prints nothing. */
function readLoneDash(text: string): Reading | undefined {
  const letters = [...text];
  const at = letters.findIndex((letter) => letter === '-' || letter === '–' || letter === '—');
  if (at < 0) return undefined;
  const front = letters.slice(0, at).join('');
  const behind = letters.slice(at + 1).join('');
  for (const around of waysAround(front, behind)) {
    const means = meaning(around);
    if (!means || means.length === 0 || around.negative || !allCount(around, '')) continue;
    return { value: 0, means };
  }
  return undefined;
}

function readBetween(
  text: string,
  { start, end, printed }: Place,
  around: Around,
  how: How,
  proofs: readonly Proof[],
): Reading | undefined {
  const means = meaning(around);
  if (means && (means.length === 0 || how.field === 'quantity')) return undefined;
  if (around.negative && printed.plus) return undefined;
  // `12.--` has a dash for its cents already.
  if (around.minusBehind && printed.dash !== '') return undefined;

  const ends = { front: text.slice(0, start) + (printed.plus ? '+' : ''), behind: text.slice(end) };
  const hints = { ...hintsFrom(around, means), ...provenBy(proofs, ends, printed) };
  const read = (format: Format) => {
    const digits = decide(printed, format, hints);
    return digits && allCount(around, digits.decimals) ? digits : undefined;
  };

  // A ledger's zero has a sign of its own, and is no list of two in any format.
  const zero = around.negative ? read('auto') : undefined;
  if (zero && valueOf(zero) === 0) return withMeaning(0, means);
  if (around.negative && how.field !== 'refund') return undefined;

  const digits = read(how.format);
  const value = digits && valueOf(digits);
  if (!digits || value === undefined) return undefined;
  const reading = withMeaning(value, means);
  if (how.format !== 'auto' || !means) return reading;
  const three = digits.decimals.length === 3;
  const { mark, group } = provesMark(digits) ? digits : { mark: '', group: '' };
  return mark !== '' || three ? { ...reading, proof: { ...ends, mark, group, three } } : reading;
}

const withMeaning = (value: number, means: readonly string[] | undefined): Reading =>
  means ? { value, means } : { value };

function hintsFrom(
  { signs, codes }: Around,
  means: readonly string[] | undefined,
): Omit<Hints, 'provenGroup' | 'provenMark' | 'otherGroups'> {
  const inFront = codes.filter(({ end }) => end === 'front');
  return {
    marked: means !== undefined,
    commaGroups:
      signs.some(
        ({ sign, end }) => sign.groups === ',' && (end === 'front' || sign.only === 'behind'),
      ) || inFront.some(({ code }) => COMMA_GROUPS.has(code)),
    dotGroups: signs.some(({ sign }) => sign.groups === '.'),
    lakh:
      signs.some(({ sign, end }) => sign.lakh && end === 'front') ||
      inFront.some(({ code }) => LAKH.has(code)),
    three: means !== undefined && means.every((code) => THREE_DECIMALS.has(code)),
  };
}

/** Whether every mark may stand beside a number with these decimals. */
function allCount({ signs, codes }: Around, decimals: string): boolean {
  return (
    signs.every(({ sign }) => !sign.letter || decimals.length === 2) &&
    codes.every(({ code, touches, small }) => {
      if (!touches && !small && !WORDS.has(code)) return true;
      return decimals.length === (THREE_DECIMALS.has(code) ? 3 : 2);
    })
  );
}

/** Both marks; or one before one or two digits, where a comma before one has groups to be read. */
function provesMark({ decimals, group, mark }: Digits): boolean {
  if (mark === '') return false;
  if (group === '.' || group === ',' || decimals.length === 2) return true;
  return decimals.length === 1 && (mark === '.' || group !== '');
}

/** What the texts of the same formatter say together; two that disagree say nothing. */
function provenBy(
  proofs: readonly Proof[],
  { front, behind }: { front: string; behind: string },
  { runs, between: [letter = ''] }: Place['printed'],
): Pick<Hints, 'provenGroup' | 'provenMark' | 'otherGroups'> {
  const same = proofs.filter((proof) => proof.front === front && proof.behind === behind);
  const [mark = '', ...more] = new Set(same.map((proof) => proof.mark).filter(Boolean));
  if (mark === '' || more.length > 0) {
    return { provenGroup: '', provenMark: '', otherGroups: false };
  }
  // A text may have no groups because it is short.
  const groups = same.map((proof) => proof.group).filter((group) => group !== '');
  const otherGroups = mark !== letter && groups.some((group) => group !== letter);
  // Where three decimals are printed, one mark before three digits may be theirs.
  const mayBeDecimals = runs.length === 2 && same.some((proof) => proof.three);
  const canGroup = (letter === '.' || letter === ',') && mark !== letter && !mayBeDecimals;
  const provenGroup = canGroup && groups.every((group) => group === letter) ? letter : '';
  return { provenGroup, provenMark: mark, otherGroups };
}

/** Undefined where a JSON number would carry other digits than were written. */
function valueOf({ whole, decimals }: Digits): number | undefined {
  const value = Number(`${whole || '0'}.${decimals || '0'}`);
  const [mantissa = '', power = '0'] = String(value).split('e');
  const [printedWhole = '', printedDecimals = ''] = mantissa.split('.');
  const printed = significant(printedWhole, printedDecimals, Number(power));
  return printed === significant(whole, decimals, 0) ? value : undefined;
}

/** The digits without zeros at their ends, and the place of the last one. */
function significant(whole: string, decimals: string, power: number): string {
  const digits = [...whole, ...decimals];
  let last = power - decimals.length;
  while (digits.at(-1) === '0') {
    digits.pop();
    last++;
  }
  while (digits[0] === '0') digits.shift();
  return digits.length === 0 ? '0' : `${digits.join('')}e${last}`;
}
