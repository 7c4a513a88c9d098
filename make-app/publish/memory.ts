/** `make-app/.make-app.json`, which git ignores: the names that Make gave, per zone. */
import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';

const remembered = z.object({
  /** What was asked for. */
  asked: z.string(),
  /** What Make made of it. */
  name: z.string(),
  version: z.number(),
  /** The hash of the icon that was sent last: Make may hand it back in another encoding. */
  icon: z.string().optional(),
});

export type Remembered = z.infer<typeof remembered>;

const everyZone = z.record(z.string(), remembered);

/** A file that can't be read counts as lost: the app is found again by its name. */
const readAll = async (file: string): Promise<z.infer<typeof everyZone>> => {
  try {
    return everyZone.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
};

export const recall = async (file: string, host: string): Promise<Remembered | undefined> =>
  (await readAll(file))[host];

/** Writes only what is new, so that a run that changes nothing changes nothing here either. */
export const remember = async (file: string, host: string, app: Remembered): Promise<void> => {
  const all = await readAll(file);
  // In the order of the schema, whatever the order of the keys was.
  const next = { ...all, [host]: remembered.parse(app) };
  if (JSON.stringify(next) !== JSON.stringify(all))
    await writeFile(file, `${JSON.stringify(next, null, 2)}\n`);
};
