import { changesToPublished } from '../../../marketplace/published.ts';
import { secretFaults, spellingFaults } from '../../../marketplace/wording.ts';
import { recordOf } from '../record.ts';
import { eachFile, rule, type MakeRule } from '../rule.ts';
import { callRules } from './calls.ts';
import { connectionRules } from './connection.ts';
import { errorRules } from './errors.ts';
import { fieldRules } from './fields.ts';
import { moduleRules } from './modules.ts';
import { valueRules } from './values.ts';

/** Every Make review rule that can be checked from the files. */
export const rules: readonly MakeRule[] = [
  rule('No file contains a secret', eachFile, secretFaults),
  rule('Text uses American spelling', eachFile, spellingFaults),
  ...moduleRules,
  ...fieldRules,
  ...valueRules,
  ...callRules,
  ...connectionRules,
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
