/** Syncs the app itself: its name, its listing, and its icon. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { findApp, type Remembered } from './find.ts';
import { listing } from './listing.ts';
import { readOrNothing, valuesStep, type Pushing, type StepState } from './step.ts';

/** Who can use the app: it's private, published, or approved. */
export type Audience = 'only you' | 'who has the link' | 'everyone';

/** The app in Make. In a dry run without one, the name that would be requested. */
export interface RemoteApp extends Remembered {
  readonly isNew: boolean;
  readonly audience: Audience;
}

/** The audience is set only once. */
const { name: _, audience: _once, ...shown } = listing;

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
  const wanted = asked ?? remembered?.asked ?? listing.name;
  const path = `listing ${listing.label}`;

  if (!found) {
    let app: Remembered = { asked: wanted, name: wanted, version: 1 };
    const create = async (): Promise<void> => {
      const answer: unknown = await make.sdk.apps.create({ ...listing, name: wanted });
      app = { ...app, ...created.parse(answer) };
      await memory.remember(app);
    };
    await take(valuesStep(path, shown, undefined, create));
    return { ...app, isNew: true, audience: 'only you' };
  }

  const { name, version } = found;
  const icon = remembered?.name === name ? remembered.icon : undefined;
  const app: Remembered = { asked: wanted, name, version, icon };
  // Saved immediately, in case an earlier push was interrupted after it created the app.
  if (!dryRun) await memory.remember(app);
  const remote = details.parse(await make.sdk.apps.get(name, version));
  const update = () => make.sdk.apps.update(name, version, shown);
  await take(valuesStep(path, shown, remote, update));
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
