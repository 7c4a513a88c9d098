/**
 * `npm run check:make`: shows what Make's reviewers would find in `make-app/app/`. The exit code is 1
 * if a rule fails.
 */
import { join } from 'node:path';
import { runScript } from '../../command-line.ts';
import { reportOf } from '../../marketplace/report.ts';
import { hasFailed } from '../../marketplace/review.ts';
import { readFolder } from '../format/folder.ts';
import { readRelease, recordPublished } from './published.ts';
import { review } from './review.ts';

if (import.meta.main)
  void runScript({
    name: 'npm run check:make',
    about: "Shows what Make's reviewers would find; exits with 1 if a rule fails.",
    options: {
      record: {
        type: 'boolean',
        about: 'first save this app as the published one, in make-app/published.json',
      },
    },
    run: async ({ record }) => {
      const files = readFolder(join(import.meta.dirname, '..', 'app'));
      if (record) await recordPublished(files);
      const outcomes = review(files, await readRelease());
      console.log(reportOf(outcomes));
      process.exitCode = hasFailed(outcomes) ? 1 : 0;
    },
  });
