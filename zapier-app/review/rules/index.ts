/** Every rule that can be decided without Zapier's servers, Zapier's own ones first. */
import type { Rule } from '../rule.ts';
import { appRules } from './app.ts';
import { authRules } from './auth.ts';
import { copyRules } from './copy.ts';
import { fieldRules } from './fields.ts';
import { linkRules } from './links.ts';
import { listingRules } from './listing.ts';
import { sampleRules } from './samples.ts';
import { valueRules } from './values.ts';
import { wordRules } from './words.ts';

const rank = ({ id }: Rule): string => (id.startsWith('G') ? `own ${id}` : id);
const byId = (a: Rule, b: Rule): number => (rank(a) < rank(b) ? -1 : 1);

export const rules: readonly Rule[] = [
  ...authRules,
  ...linkRules,
  ...wordRules,
  ...copyRules,
  ...fieldRules,
  ...valueRules,
  ...sampleRules,
  ...appRules,
  ...listingRules,
].toSorted(byId);
