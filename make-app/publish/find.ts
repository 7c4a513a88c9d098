/**
 * Finds this app in Make: the saved one, the named one, or one left by an interrupted push. Its name in
 * each zone is saved in `make-app/.make-app.json`, which git ignores.
 */
import { readFile, writeFile } from 'node:fs/promises';
import type { Make } from '@makehq/sdk';
import * as z from 'zod';
import { listing } from './listing.ts';

const entry = z.object({
  /** The requested name. */
  asked: z.string(),
  /** The name in Make. */
  name: z.string(),
  version: z.number(),
  /** The hash of the last icon sent, because Make may return it in another encoding. */
  icon: z.string().optional(),
});

export type Remembered = z.infer<typeof entry>;

/** If the file can't be read, the app is found by its name. */
const readAll = async (file: string): Promise<Readonly<Record<string, Remembered>>> => {
  try {
    return z.record(z.string(), entry).parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
};

export const memoryIn = (file: string, host: string) => ({
  recall: async (): Promise<Remembered | undefined> => (await readAll(file))[host],
  remember: async (app: Remembered): Promise<void> => {
    const all = { ...(await readAll(file)), [host]: app };
    await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
  },
});

const app = z.object({
  // It becomes part of a URL, so it must not change where the request goes.
  name: z.string().regex(/^[a-z][0-9a-z-]*$/),
  version: z.number(),
  label: z.string(),
});

type Found = z.infer<typeof app>;

const listed = (apps: readonly Found[]): string =>
  apps.map(({ name, label }) => `${name} ("${label}")`).join(', ');

/** The latest version of an app is the one in development. */
const newest = (apps: readonly Found[]): Found | undefined =>
  apps.toSorted((one, other) => other.version - one.version)[0];

const oneOf = (asked: string, apps: readonly Found[]): Found | undefined => {
  const exact = newest(apps.filter(({ name }) => name === asked));
  if (exact) return exact;
  const alike = apps.filter(({ name }) => name.startsWith(`${asked}-`));
  if (alike.length === 0) return undefined;
  const [first, ...others] = alike.filter(({ label }) => label === listing.label);
  if (first && others.every(({ name }) => name === first.name)) return newest([first, ...others]);
  throw new Error(
    `Several apps match: ${listed(alike)}. Add --app with the one to update, or with a new name.`,
  );
};

/**
 * Runs before anything is created, so that nothing is created twice.
 *
 * Assumed (make-name-suffix): Make adds a hyphen and a suffix to the requested name. Source: names
 * of published custom apps, such as `hedy-p0dkfb`.
 *
 * @param asked the name from the command line
 * @returns undefined when the app must be created
 * @throws {Error} with what a person must decide
 */
export const findApp = async (
  make: Make,
  asked: string | undefined,
  remembered: Remembered | undefined,
): Promise<Found | undefined> => {
  const columns = ['name', 'version', 'label'] as const;
  const apps = z.array(app).parse(await make.sdk.apps.list({ cols: [...columns] }));
  const isMeant = asked === undefined || asked === remembered?.asked || asked === remembered?.name;
  if (!remembered || !isMeant) return oneOf(asked ?? listing.name, apps);
  const found = apps.find(
    ({ name, version }) => name === remembered.name && version === remembered.version,
  );
  if (found) return found;
  throw new Error(
    `This project was pushed to ${remembered.name}, which isn't available to this token. Use a token of the account that owns it. If the app was deleted, delete make-app/.make-app.json to create a new one.`,
  );
};
