/** Every rule that can be checked without Zapier's servers, Zapier's own rules first. */
import type { ZapierRule } from '../rule.ts';
import { appRules } from './app.ts';
import { authRules } from './auth.ts';
import { copyRules } from './copy.ts';
import { fieldRules } from './fields.ts';
import { linkRules } from './links.ts';
import { listingRules } from './listing.ts';
import { releaseRules } from './release.ts';
import { sampleRules } from './samples.ts';
import { valueRules } from './values.ts';
import { wordRules } from './words.ts';

const rank = ({ id }: ZapierRule): string => (id.startsWith('G') ? `own ${id}` : id);
const byId = (a: ZapierRule, b: ZapierRule): number => (rank(a) < rank(b) ? -1 : 1);

export const rules: readonly ZapierRule[] = [
  ...authRules,
  ...linkRules,
  ...wordRules,
  ...copyRules,
  ...fieldRules,
  ...valueRules,
  ...sampleRules,
  ...appRules,
  ...listingRules,
  ...releaseRules,
].toSorted(byId);
