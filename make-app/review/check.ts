/**
 * `npm run check:make`: prints what Make's reviewers would find in `make-app/app/`. The exit code is
 * 1 when a rule failed.
 */
import { join } from 'node:path';
import { readFolder } from '../format/folder.ts';
import { review } from './review.ts';
import type { MakeOutcome } from './rule.ts';

const marks = { passed: '✓', warning: '!', failed: '✗' } as const;

const linesOf = ({ title, is, findings, unmet }: MakeOutcome): readonly string[] => [
  `${marks[is]} ${is.padEnd(8)} ${title}`,
  ...findings.map(({ where, says }) => `             ${where}: ${says}`),
  ...(findings.length > 0 && unmet !== undefined ? [`             Can't be met: ${unmet}`] : []),
];

if (import.meta.main) {
  const outcomes = review(readFolder(join(import.meta.dirname, '..', 'app')));
  console.log(outcomes.flatMap(linesOf).join('\n'));
  process.exitCode = outcomes.some(({ is }) => is === 'failed') ? 1 : 0;
}
