/** Formats a review as a table for the terminal. */
import type { Outcome } from './review.ts';

const marks = { passed: '✓', warning: '!', failed: '✗' } as const;

const linesOf = ({ rule: { id, title, unmet }, is, findings }: Outcome): readonly string[] => {
  const start = `${marks[is]} ${id === undefined ? '' : `${id.padEnd(5)} `}${is.padEnd(8)} `;
  const details = findings.map(({ where, says }) => `${where}: ${says}`);
  const reason = details.length > 0 && unmet !== undefined ? [`Known exception: ${unmet}`] : [];
  const indent = ' '.repeat(start.length + 2);
  return [start + title, ...[...details, ...reason].map((line) => indent + line)];
};

const count = (outcomes: readonly Outcome[], is: Outcome['is']): string =>
  `${outcomes.filter((outcome) => outcome.is === is).length} ${is}`;

export const reportOf = (outcomes: readonly Outcome[]): string =>
  [
    ...outcomes.flatMap(linesOf),
    '',
    `${count(outcomes, 'passed')}, ${count(outcomes, 'failed')}, ${count(outcomes, 'warning')}`,
  ].join('\n');
