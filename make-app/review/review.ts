/**
 * Shows what Make's reviewers would find in the app's files.
 * Source: Make, "App review prerequisites" and best practices.
 */
import { judgeAll, type Outcome } from '../../marketplace/review.ts';
import type { Files } from '../format/folder.ts';
import { readMakeApp, type Release } from './read.ts';
import { rules } from './rules/index.ts';

const rule = { title: 'Every file exists and has the right format' };

/** @returns one outcome for each rule, or only the first if the files can't be read */
export const review = (files: Files, release?: Release): readonly Outcome[] => {
  const read = readMakeApp(files, release);
  return read.ok
    ? [{ rule, is: 'passed', findings: [] }, ...judgeAll(rules, read.app)]
    : [{ rule, is: 'failed', findings: read.findings }];
};
