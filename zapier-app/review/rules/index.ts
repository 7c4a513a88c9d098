/** Every rule that can be checked without Zapier's servers. */
import type { ZapierRule } from '../rule.ts';
import { appRules } from './app.ts';
import { authRules } from './auth.ts';
import { copyRules } from './copy.ts';
import { fieldRules } from './fields.ts';
import { listingRules } from './listing.ts';
import { releaseRules } from './release.ts';
import { sampleRules } from './samples.ts';
import { wordRules } from './words.ts';

export const rules: readonly ZapierRule[] = [
  ...authRules,
  ...wordRules,
  ...copyRules,
  ...fieldRules,
  ...sampleRules,
  ...appRules,
  ...listingRules,
  ...releaseRules,
].toSorted((one, other) => one.id.localeCompare(other.id));
