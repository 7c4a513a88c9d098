/** Every rule that can be checked without Zapier's servers. */
import type { ZapierRule } from '../rule.ts';
import { appRules } from './app.ts';
import { authRules } from './auth.ts';
import { fieldRules } from './fields.ts';
import { listingRules } from './listing.ts';
import { sampleRules } from './samples.ts';
import { wordRules } from './words.ts';

export const rules: readonly ZapierRule[] = [
  ...authRules,
  ...wordRules,
  ...fieldRules,
  ...sampleRules,
  ...appRules,
  ...listingRules,
].toSorted((one, other) => one.id.localeCompare(other.id));
