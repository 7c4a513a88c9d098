/** Replaces `make-app/app/`. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { events } from '../../shared/events/table.ts';
import { writeFolder } from '../format/folder.ts';
import { makeAppOf, type MakeOptions } from './app.ts';

const folder = join(import.meta.dirname, '../app');

/** The options of the committed app. See `PUBLISHING.md` for the connection check. */
export const options: MakeOptions = {};

export const generateMakeApp = async (): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await writeFolder(folder, makeAppOf(events, options));
};
