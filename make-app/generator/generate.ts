/** Writes `make-app/app/` anew. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { events } from '../../shared/events/table.ts';
import { makeAppOf, type MakeOptions } from './app.ts';

const folder = join(import.meta.dirname, '../app');

/** What the committed app is made with. `PUBLISHING.md` says when a connection check comes in. */
export const options: MakeOptions = {};

export const generateMakeApp = async (): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(makeAppOf(events, options))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
};
