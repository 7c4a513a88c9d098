/** One measurement: usually two things measured in turn in one run, as a ratio. */
export interface Figure {
  readonly claim: string;
  readonly value: number;
  readonly atMost: number;
  readonly unit: '×' | 'ms';
  /** What was divided by what. */
  readonly from: string;
}

export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const printFigure = ({ claim, value, atMost, unit, from }: Figure): boolean => {
  const holds = value <= atMost;
  const shown = unit === 'ms' ? `${value.toFixed(1)} ms` : value.toFixed(3);
  const limit = unit === 'ms' ? `${atMost} ms` : atMost.toFixed(2);
  console.log(`${holds ? '✓' : '✗'} ${claim}: ${shown} (limit ${limit}; ${from})`);
  return holds;
};
