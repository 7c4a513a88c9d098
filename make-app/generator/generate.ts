/** Replaces `make-app/app/`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { events } from '../../shared/events/table.ts';
import { makeAppOf, type MakeOptions } from './app.ts';

const folder = join(import.meta.dirname, '../app');

/** The options of the committed app. See `PUBLISHING.md` for the connection check. */
export const options: MakeOptions = {};

export const generateMakeApp = async (): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(makeAppOf(events, options))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
};
