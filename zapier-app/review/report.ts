/** What the checks found, as a table for the terminal. */
import type { ZapierOutcome } from './rule.ts';

const marks = { passed: '✓', warning: '!', failed: '✗' } as const;

const lineOf = ({ rule, is }: ZapierOutcome): string =>
  `${marks[is]} ${rule.id.padEnd(5)} ${is.padEnd(8)} ${rule.title}`;

const detailsOf = ({ rule, findings }: ZapierOutcome): readonly string[] => [
  ...findings.map(({ where, says }) => `                   ${where}: ${says}`),
  ...(findings.length > 0 && rule.unmet !== undefined
    ? [`                   Can't be met: ${rule.unmet}`]
    : []),
];

const count = (outcomes: readonly ZapierOutcome[], is: ZapierOutcome['is']): string =>
  `${outcomes.filter((outcome) => outcome.is === is).length} ${is}`;

export const reportOf = (outcomes: readonly ZapierOutcome[]): string =>
  [
    ...outcomes.flatMap((outcome) => [lineOf(outcome), ...detailsOf(outcome)]),
    '',
    `${count(outcomes, 'passed')}, ${count(outcomes, 'failed')}, ${count(outcomes, 'warning')}`,
  ].join('\n');

export const hasFailed = (outcomes: readonly ZapierOutcome[]): boolean =>
  outcomes.some(({ is }) => is === 'failed');
