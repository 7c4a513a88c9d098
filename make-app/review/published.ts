/** Reads and writes the record of the published app, which is committed. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { appRecord, type AppRecord } from '../../marketplace/guard.ts';
import type { Files } from '../format/folder.ts';
import { readMakeApp, type Release } from './read.ts';
import { recordOf } from './record.ts';

const file = join(import.meta.dirname, '../published.json');

/** Both apps have one version, and only Zapier's has a place for it. */
const versioned = join(import.meta.dirname, '../../zapier-app/package.json');

const read = async <Shape extends z.ZodType>(path: string, shape: Shape): Promise<z.infer<Shape>> =>
  shape.parse(JSON.parse(await readFile(path, 'utf8')));

const readVersion = async (): Promise<string> =>
  (await read(versioned, z.object({ version: z.string() }))).version;

export const readRelease = async (): Promise<Release> => ({
  published: await read(file, appRecord),
  version: await readVersion(),
});

/** One line for each field, so that a change is easy to see. */
const laidOut = (record: AppRecord): string =>
  JSON.stringify(record, null, 2)
    .replace(/\[[^[\]{}]*\]/g, (list) => list.replace(/\s+/g, ' '))
    .replace(/\{[^{}]*\}/g, (field) => field.replace(/\s+/g, ' '));

/** @throws {Error} if the app can't be read */
export const recordPublished = async (files: Files, to = file): Promise<void> => {
  const made = readMakeApp(files);
  if (!made.ok) throw new Error("Some files can't be read. Run npm run check:make.");
  const record = recordOf(made.app, await readVersion());
  await writeFile(to, `${laidOut(record)}\n`);
};
