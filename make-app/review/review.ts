/**
 * What Make's reviewers would find in the files of the app, before they do.
 * Source: Make, "App review prerequisites" and the best practices beside it.
 */
import type { Files } from '../generator/app.ts';
import { readMakeApp } from './read.ts';
import { judge, type MakeOutcome } from './rule.ts';
import { rules } from './rules/index.ts';

const readable = 'Every file is there and has the form that its place asks for';

/** @returns one outcome for each rule, or the first alone when the files can't be read */
export const review = (files: Files): readonly MakeOutcome[] => {
  const reading = readMakeApp(files);
  if (!reading.ok) return [{ title: readable, is: 'failed', findings: reading.findings }];
  return [
    { title: readable, is: 'passed', findings: [] },
    ...rules.map((rule) => judge(rule, reading.app)),
  ];
};
