/** A rule of Make's review. */
import type { Rule } from '../../marketplace/review.ts';
import type { MakeApp } from './read.ts';

export type MakeRule = Rule<MakeApp>;
