/** Lays one trap after the other and looks what a reader makes of it. */
import { letGo } from './formatters.ts';
import { randomFrom, type Random } from './random.ts';
import type { Format, Reader, Told } from './reader.ts';
import { makers } from './traps.ts';
import type { Trap, TrapField } from './traps/trap.ts';

/** One reader for every field that is tried. */
export type Readers = Readonly<Record<TrapField, Reader>>;

export interface Sprung {
  readonly kind: string;
  readonly field: TrapField;
  readonly format: Format;
  readonly text: unknown;
  readonly read: Told;
}

export interface Count {
  laid: number;
  sprung: number;
}

export interface Traps {
  readonly kinds: ReadonlyMap<string, Count>;
  /** Some of each kind. */
  readonly sprung: readonly Sprung[];
  readonly total: Count;
}

const perMaker = 20;
/** Traps of one maker look alike. */
const shownPerMaker = 2;
const shownPerKind = 60;
const amountFields = ['order_total', 'refund_amount'] as const;
const fields = [
  'order_total',
  'order_total',
  'refund_amount',
  'refund_amount',
  'quantity',
] as const;

const drawFormat = (random: Random, { autoOnly }: Trap): Format =>
  autoOnly || random.chance(0.7) ? 'auto' : random.pick(['dot', 'comma']);

/** A refund knows one direction only, so that the amount without its minus is right there. */
const isSprung = (told: Told, { refund }: Trap, field: TrapField): boolean =>
  told !== 'refused' && !(field === 'refund_amount' && Object.is(told, refund));

/**
 * @param seed names the first maker; every one has a seed of its own, one more each time
 * @param enough numbers that were read, to stop at
 */
export const lay = (readers: Readers, runs: number, seed: number, enough = Infinity): Traps => {
  const kinds = new Map<string, Count>();
  const sprung: Sprung[] = [];
  const all: Count = { laid: 0, sprung: 0 };
  for (let index = 0; all.laid < runs && all.sprung < enough; index += 1) {
    const random = randomFrom(seed + index);
    const next = random.pick(makers)(random);
    let shownHere = 0;
    letGo();
    for (let nth = 0; nth < perMaker; nth += 1) {
      const trap = next();
      if (trap === undefined) continue;
      const field = trap.field ?? random.pick(trap.amountsIn ? amountFields : fields);
      const format = drawFormat(random, trap);
      const read = readers[field](trap.text, { format, amountsIn: trap.amountsIn ?? 'units' });
      const count = kinds.get(trap.kind) ?? { laid: 0, sprung: 0 };
      kinds.set(trap.kind, count);
      count.laid += 1;
      all.laid += 1;
      if (!isSprung(read, trap, field)) continue;
      count.sprung += 1;
      all.sprung += 1;
      shownHere += 1;
      if (shownHere <= shownPerMaker && count.sprung <= shownPerKind)
        sprung.push({ kind: trap.kind, field, format, text: trap.text, read });
    }
  }
  return { kinds, sprung, total: all };
};

export const sprungLine = ({ kind, field, format, text, read }: Sprung): string =>
  `${kind}, ${field}, ${format}: ${JSON.stringify(text)} was read as ${read}`;

/** `percent: 1000 laid, 0 read`. */
export const trapLines = ({ kinds, total }: Traps): readonly string[] =>
  [...[...kinds].toSorted(([a], [b]) => a.localeCompare(b)), ['all', total] as const].map(
    ([kind, { laid, sprung }]) => `${kind}: ${laid} laid, ${sprung} read`,
  );
