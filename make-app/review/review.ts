/**
 * Shows what Make's reviewers would find in the app's files.
 * Source: Make, "App review prerequisites" and best practices.
 */
import { changesToPublished } from '../../marketplace/published.ts';
import { judgeAll, type Outcome } from '../../marketplace/review.ts';
import { secretFaults, spellingFaults } from '../../marketplace/wording.ts';
import type { Files } from '../format/folder.ts';
import { rule, type MakeRule } from './parts.ts';
import { readMakeApp, type MakeApp, type Release } from './read.ts';
import { recordOf } from './record.ts';
import { callRules } from './rules/calls.ts';
import { errorRules } from './rules/errors.ts';
import { fieldRules } from './rules/fields.ts';
import { moduleRules } from './rules/modules.ts';

const eachFile = ({ files }: MakeApp) =>
  Object.entries(files).map(([where, value]) => ({ where, value }));

/** Every Make review rule that can be checked from the files. */
export const rules: readonly MakeRule[] = [
  rule('No file contains a secret', eachFile, secretFaults),
  rule('Text uses American spelling', eachFile, spellingFaults),
  ...moduleRules,
  ...fieldRules,
  ...callRules,
  ...errorRules,
  {
    // Source: Make, "Managing breaking changes".
    title: 'No change since the published version breaks scenarios that use it',
    check: (app) =>
      app.release
        ? changesToPublished(app.release.published, recordOf(app, app.release.version))
        : [],
  },
];

const readable = { title: 'Every file exists and has the right format' };

/** @returns one outcome for each rule, or only the first if the files can't be read */
export const review = (files: Files, release?: Release): readonly Outcome[] => {
  const read = readMakeApp(files, release);
  return read.ok
    ? [{ rule: readable, is: 'passed', findings: [] }, ...judgeAll(rules, read.app)]
    : [{ rule: readable, is: 'failed', findings: read.findings }];
};
