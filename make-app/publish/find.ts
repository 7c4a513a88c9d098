/** Which app in Make is this one: the remembered, the named, or one that a lost answer left behind. */
import type { Make } from '@makehq/sdk';
import * as z from 'zod';
import { listing } from './listing.ts';
import type { Remembered } from './memory.ts';

const app = z.object({
  // It becomes part of addresses, so it must not be able to lead elsewhere.
  name: z.string().regex(/^[a-z][0-9a-z-]*$/),
  version: z.number(),
  label: z.string(),
});

export type Found = z.infer<typeof app>;

const listed = (apps: readonly Found[]): string =>
  apps.map(({ name, label }) => `${name} ("${label}")`).join(', ');

/** Of the versions of an app, the one that is being worked on. */
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
    `Make has ${listed(alike)}, and it is not clear which one is meant. Give --app with the name of the one to update, or with another name for a new app.`,
  );
};

/**
 * Looks before anything is created, so that nothing is ever there twice.
 *
 * Assumed: Make adds a hyphen and something of its own to the name that was asked for. Source: names
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
    `This project was pushed to the app ${remembered.name} before, and this token does not see it. Use a token of the account that owns it. If it was deleted, delete make-app/.make-app.json too: the next push makes a new app.`,
  );
};
