import type { Random } from '../random.ts';

export type TrapField = 'order_total' | 'refund_amount' | 'quantity';

export interface Trap {
  readonly kind: string;
  readonly text: unknown;
  /** The only field in which it is one; else any. */
  readonly field?: TrapField;
  /** Whether a chosen format could make a number of it: then only `auto` is tried. */
  readonly autoOnly?: boolean;
  readonly amountsIn?: 'cents';
  /** What a refund may read it as: a negative amount is one that went back. */
  readonly refund?: number;
}

/** Draws the expensive part once, such as a formatter of ICU, then one trap after the other. */
export type MakeTrap = (random: Random) => () => Trap | undefined;
