/** Mutants that no test can tell from the code, and why that is no fault. */

export interface Harmless {
  readonly file: string;
  /** A part of the line that is changed. */
  readonly code: string;
  /** What the change puts there; left out where the reason holds for every change of the line. */
  readonly to?: string;
  readonly because: string;
}

export const harmless: readonly Harmless[] = [];
