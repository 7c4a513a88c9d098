/** Chance that is the same in every run: a number names everything that is drawn after it. */
export interface Random {
  /** A whole number from 0, less than `end`. */
  readonly below: (end: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** That many digits, the first of which may be 0. */
  readonly digits: (count: number) => string;
}

/** Neighbouring seeds must not draw alike. */
const scattered = (seed: number): number => {
  const mixed = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 13)) | 0;
};

/** Mulberry32: a generator of 32 bits is enough where every few texts start a new one. */
export const randomFrom = (seed: number): Random => {
  let state = scattered(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    chance: (share) => next() < share,
    pick: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('There is nothing to pick from');
      return value;
    },
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
  };
};
