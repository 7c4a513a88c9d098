/** Syncs everything, in an order in which each part comes after what it refers to. */
import type { LocalApp } from './local.ts';
import type { RemoteApp, Pushing } from './pushing.ts';
import { textStep } from './step.ts';
import { syncApp, syncIcon, waitingIn } from './sync-app.ts';
import { syncConnection } from './sync-connection.ts';
import { modulesInMake, syncModule, type RemoteModule } from './sync-module.ts';

export interface Synced {
  readonly app: RemoteApp;
  /** Changes that wait for Make's approval. */
  readonly waiting: number;
  /** In Make but not in this project. A person decides what to do with them. */
  readonly unknown: readonly string[];
  /** In this project, but not visible to others in Make. */
  readonly hidden: readonly string[];
}

/** How many steps `sync` takes. */
export const stepsOf = ({ connection, modules }: LocalApp): number =>
  6 +
  connection.sections.length +
  modules.reduce((sum, { sections }) => sum + 1 + sections.length, 0);

const namesOf = (modules: readonly { readonly name: string }[]) =>
  new Set(modules.map(({ name }) => name));

export const sync = async (pushing: Pushing): Promise<Synced> => {
  const { make, local, take } = pushing;
  const { base, groups, readme, modules } = local;
  const app = await syncApp(pushing);
  const { name, version, isNew } = app;
  const api = make.sdk.apps;

  const general = async (section: typeof base | typeof groups): Promise<void> =>
    take(
      textStep(
        section,
        isNew,
        () => api.getSection(name, version, section.name),
        () => api.setSection(name, version, section.name, section.text),
      ),
    );

  await general(base);
  const connection = await syncConnection(pushing, app);
  const remote: readonly RemoteModule[] = await modulesInMake(pushing, app);
  for (const module of modules)
    await syncModule(
      pushing,
      app,
      connection,
      module,
      remote.find((one) => one.name === module.name),
    );
  // Groups refer to modules, so they come after them.
  await general(groups);
  await take(
    textStep(
      readme,
      isNew,
      () => api.getDocs(name, version),
      () => api.setDocs(name, version, readme.text),
    ),
  );
  await syncIcon(pushing, app);

  const visible = namesOf(remote.filter((one) => one.public === true));
  const known = namesOf(modules);
  return {
    app,
    waiting: await waitingIn(pushing, app),
    unknown: [...namesOf(remote)].filter((one) => !known.has(one)),
    hidden: [...known].filter((one) => !visible.has(one)),
  };
};
