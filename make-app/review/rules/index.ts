import type { MakeRule } from '../rule.ts';
import { callRules } from './calls.ts';
import { connectionRules } from './connection.ts';
import { errorRules } from './errors.ts';
import { fieldRules } from './fields.ts';
import { guardRules } from './guard.ts';
import { layoutRules } from './layout.ts';
import { nameRules } from './names.ts';
import { valueRules } from './values.ts';

/** Every Make review rule that can be checked from the files. */
export const rules: readonly MakeRule[] = [
  ...layoutRules,
  ...nameRules,
  ...fieldRules,
  ...errorRules,
  ...callRules,
  ...connectionRules,
  ...valueRules,
  ...guardRules,
];
