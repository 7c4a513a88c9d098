/**
 * `npm run check:make`: shows what Make's reviewers would find in `make-app/app/`. The exit code is 1
 * if a rule fails.
 */
import { join } from 'node:path';
import { runScript } from '../../command-line.ts';
import { reportOf } from '../../marketplace/report.ts';
import { hasFailed } from '../../marketplace/review.ts';
import { readFolder } from '../format/folder.ts';
import { review } from './review.ts';

if (import.meta.main)
  void runScript({
    name: 'npm run check:make',
    about: "Shows what Make's reviewers would find; exits with 1 if a rule fails.",
    run: () => {
      const outcomes = review(readFolder(join(import.meta.dirname, '..', 'app')));
      console.log(reportOf(outcomes));
      process.exitCode = hasFailed(outcomes) ? 1 : 0;
    },
  });
