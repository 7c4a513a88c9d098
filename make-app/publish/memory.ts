/** Saves the app's name in each Make zone in `make-app/.make-app.json`, which git ignores. */
import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';

const remembered = z.object({
  /** The requested name. */
  asked: z.string(),
  /** The name in Make. */
  name: z.string(),
  version: z.number(),
  /** The hash of the last icon sent, because Make may return it in another encoding. */
  icon: z.string().optional(),
});

export type Remembered = z.infer<typeof remembered>;

const everyZone = z.record(z.string(), remembered);

/** If the file can't be read, the app is found by its name. */
const readAll = async (file: string): Promise<z.infer<typeof everyZone>> => {
  try {
    return everyZone.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
};

export const memoryIn = (file: string, host: string) => ({
  recall: async (): Promise<Remembered | undefined> => (await readAll(file))[host],
  /** Writes the file only if something changed. */
  remember: async (app: Remembered): Promise<void> => {
    const all = await readAll(file);
    // Keys in the order of the schema.
    const next = { ...all, [host]: remembered.parse(app) };
    if (JSON.stringify(next) !== JSON.stringify(all))
      await writeFile(file, `${JSON.stringify(next, null, 2)}\n`);
  },
});
