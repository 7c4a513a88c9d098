/** What was published, if these files were. */
import type { AppRecord } from '../../../marketplace/guard.ts';
import type { Files } from '../../../make-app/format/folder.ts';
import { readMakeApp } from '../../../make-app/review/read.ts';
import { recordOf } from '../../../make-app/review/record.ts';

export const recordIn = (files: Files, version: string): AppRecord => {
  const read = readMakeApp(files);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return recordOf(read.app, version);
};
