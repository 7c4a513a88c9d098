/** The command line of `npm run check:zapier` and `npm run check:make`. */
import { runScript } from '../command-line.ts';
import type { AppRecord } from './guard.ts';
import { savePublished } from './published.ts';
import { reportOf } from './report.ts';
import { hasFailed, type Outcome } from './review.ts';

export interface Check {
  readonly name: string;
  readonly reviewers: string;
  readonly review: () => Promise<readonly Outcome[]>;
  /** The app as it would be recorded now. */
  readonly present: () => Promise<AppRecord>;
  /** The file with the record of the published app. */
  readonly published: string;
}

export const runCheck = ({ name, reviewers, review, present, published }: Check): Promise<void> =>
  runScript({
    name,
    about: `Shows what ${reviewers} would find; exits with 1 if a rule fails.`,
    options: {
      record: { type: 'boolean', about: 'instead, record this version as the published one' },
    },
    run: async ({ record }) => {
      if (record) {
        const app = await present();
        await savePublished(published, app);
        return console.log(`Recorded version ${app.version} as published. Commit published.json.`);
      }
      const outcomes = await review();
      console.log(reportOf(outcomes));
      process.exitCode = hasFailed(outcomes) ? 1 : 0;
    },
  });
