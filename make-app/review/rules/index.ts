import type { MakeRule } from '../rule.ts';
import { callRules } from './calls.ts';
import { errorRules } from './errors.ts';
import { fieldRules } from './fields.ts';
import { layoutRules } from './layout.ts';
import { nameRules } from './names.ts';
import { valueRules } from './values.ts';

/** Every rule of Make's review that can be read off the files. */
export const rules: readonly MakeRule[] = [
  ...layoutRules,
  ...nameRules,
  ...fieldRules,
  ...errorRules,
  ...callRules,
  ...valueRules,
];
