/** Syncs the app itself: its name, its listing, and its icon. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { findApp } from './find.ts';
import { listing } from './listing.ts';
import type { Remembered } from './memory.ts';
import type { Audience, RemoteApp, Pushing } from './pushing.ts';
import { readOrNothing, valuesStep, type StepState } from './step.ts';

const shown = {
  label: listing.label,
  description: listing.description,
  theme: listing.theme,
  language: listing.language,
};

const created = z.object({ name: z.string(), version: z.number() });

const details = z.looseObject({
  public: z.boolean().optional(),
  approved: z.boolean().optional(),
  // What's in one isn't documented.
  changes: z.array(z.unknown()).optional(),
  // Make returns it in lower case.
  theme: z
    .string()
    .transform((theme) => theme.toLowerCase())
    .optional(),
});

const audienceOf = ({ approved, public: isPublic }: z.infer<typeof details>): Audience => {
  if (approved === true) return 'everyone';
  return isPublic === true ? 'who has the link' : 'only you';
};

export const syncApp = async (pushing: Pushing): Promise<RemoteApp> => {
  const { make, asked, memory, take, dryRun } = pushing;
  const remembered = await memory.recall();
  const found = await findApp(make, asked, remembered);
  const icon = remembered?.name === found?.name ? remembered?.icon : undefined;
  const known = {
    asked: asked ?? remembered?.asked ?? listing.name,
    ...(icon === undefined ? {} : { icon }),
  };
  const path = `listing ${listing.label}`;

  if (!found) {
    let app: Remembered = { ...known, name: known.asked, version: 1 };
    const create = async (): Promise<void> => {
      const { name: _, ...rest } = listing;
      const answer: unknown = await make.sdk.apps.create({ name: app.asked, ...rest });
      app = { ...app, ...created.parse(answer) };
      await memory.remember(app);
    };
    await take(valuesStep(path, shown, undefined, create));
    return { ...app, isNew: true, audience: 'only you' };
  }

  const app: Remembered = { ...known, name: found.name, version: found.version };
  // Saved immediately, in case an earlier push was interrupted after it created the app.
  if (!dryRun) await memory.remember(app);
  const remote = details.parse(await make.sdk.apps.get(app.name, app.version));
  await take(
    valuesStep(path, shown, remote, () => make.sdk.apps.update(app.name, app.version, shown)),
  );
  return { ...app, isNew: false, audience: audienceOf(remote) };
};

/** How many changes of an approved app wait. Read last, because every part that's pushed is one. */
export const waitingIn = async ({ make }: Pushing, app: RemoteApp): Promise<number> => {
  if (app.audience !== 'everyone') return 0;
  const { changes = [] } = details.parse(await make.sdk.apps.get(app.name, app.version));
  return changes.length;
};

/**
 * Assumed (make-icon-encoding): Make may return the icon in another encoding, so the saved hash is
 * compared too. Source: none.
 */
export const syncIcon = async (pushing: Pushing, app: RemoteApp): Promise<void> => {
  const { make, icon, memory, take } = pushing;
  const hash = createHash('sha256').update(icon).digest('hex');
  const look = async (): Promise<StepState> => {
    const read = () => make.sdk.apps.getIcon(app.name, app.version);
    const remote = app.isNew ? undefined : await readOrNothing(read);
    if (!(remote instanceof ArrayBuffer)) return 'create';
    return app.icon === hash || icon.equals(Buffer.from(remote)) ? 'same' : 'change';
  };
  const write = async (): Promise<void> => {
    await make.sdk.apps.setIcon(app.name, app.version, icon);
    const { asked, name, version } = app;
    await memory.remember({ asked, name, version, icon: hash });
  };
  await take({ path: 'make-app/publish/icon.png', look, write });
};
