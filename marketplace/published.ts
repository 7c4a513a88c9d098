/** Reads and writes the record of the published app, which is committed. */
import { readFile, writeFile } from 'node:fs/promises';
import { appRecord, breakingChanges, type AppRecord } from './guard.ts';
import type { Finding } from './review.ts';

/** @returns `undefined` if nothing was recorded yet */
export const readPublished = async (file: string): Promise<AppRecord | undefined> => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : appRecord.parse(JSON.parse(text));
};

export const changesToPublished = (
  published: AppRecord | undefined,
  present: AppRecord,
): readonly Finding[] =>
  published
    ? breakingChanges(published, present)
    : [{ where: 'published.json', says: 'Nothing is recorded yet. Add -- --record to do it.' }];

/** One line for each field, so that a change is easy to see. */
const laidOut = (record: AppRecord): string =>
  JSON.stringify(record, null, 2)
    .replace(/\[[^[\]{}]*\]/g, (list) => list.replace(/\s+/g, ' '))
    .replace(/\{[^{}]*\}/g, (field) => field.replace(/\s+/g, ' '));

/** @throws {Error} instead of hiding a breaking change */
export const savePublished = async (file: string, present: AppRecord): Promise<void> => {
  const published = await readPublished(file);
  const changes = published ? breakingChanges(published, present) : [];
  if (changes.length > 0)
    throw new Error(changes.map(({ where, says }) => `${where}: ${says}`).join('\n'));
  await writeFile(file, `${laidOut(present)}\n`);
};
