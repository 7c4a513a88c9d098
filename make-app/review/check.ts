/**
 * `npm run check:make`: prints what Make's reviewers would find in `make-app/app/`. The exit code is
 * 1 when a rule failed.
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
    about: 'Prints what the reviewers of Make would find; ends with 1 when a rule failed.',
    run: () => {
      const outcomes = review(readFolder(join(import.meta.dirname, '..', 'app')));
      console.log(reportOf(outcomes));
      process.exitCode = hasFailed(outcomes) ? 1 : 0;
    },
  });
