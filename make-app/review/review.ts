/**
 * What Make's reviewers would find in the files of the app, before they do.
 * Source: Make, "App review prerequisites" and the best practices beside it.
 */
import { judgeAll, type Outcome } from '../../marketplace/review.ts';
import type { Files } from '../format/folder.ts';
import { readMakeApp } from './read.ts';
import { rules } from './rules/index.ts';

const rule = { title: 'Every file is there and has the form that its place asks for' };

/** @returns one outcome for each rule, or the first alone when the files can't be read */
export const review = (files: Files): readonly Outcome[] => {
  const read = readMakeApp(files);
  return read.ok
    ? [{ rule, is: 'passed', findings: [] }, ...judgeAll(rules, read.app)]
    : [{ rule, is: 'failed', findings: read.findings }];
};
