/** Syncs everything, in an order in which each part comes after what it refers to. */
import type { LocalApp } from './local.ts';
import { takeTexts, type Pushing, type Texts } from './step.ts';
import { syncApp, syncIcon, waitingIn } from './sync-app.ts';
import { modulesInMake, syncConnection, syncModule } from './sync-components.ts';

/** How many steps `sync` takes. */
export const stepsOf = ({ connection, modules }: LocalApp): number =>
  6 +
  connection.sections.length +
  modules.reduce((sum, { sections }) => sum + 1 + sections.length, 0);

export const sync = async (pushing: Pushing) => {
  const { make, take } = pushing;
  const { base, groups, readme, modules } = pushing.local;
  const app = await syncApp(pushing);
  const { name, version, isNew } = app;
  const api = make.sdk.apps;
  const general: Texts<'base' | 'groups'> = {
    isNew,
    read: (section) => api.getSection(name, version, section),
    write: (section, text) => api.setSection(name, version, section, text),
  };

  await takeTexts(take, [base], general);
  const connection = await syncConnection(pushing, app);
  const remote = await modulesInMake(pushing, app);
  for (const module of modules) {
    const found = remote.find((one) => one.name === module.name);
    await syncModule(pushing, app, connection, module, found);
  }
  // Groups refer to modules, so they come after them.
  await takeTexts(take, [groups], general);
  await takeTexts(take, [readme], {
    isNew,
    read: () => api.getDocs(name, version),
    write: (_, text) => api.setDocs(name, version, text),
  });
  await syncIcon(pushing, app);

  const known = modules.map((module) => module.name);
  const visible = new Set(remote.filter((one) => one.public === true).map((one) => one.name));
  return {
    app,
    /** Changes that wait for Make's approval. */
    waiting: await waitingIn(pushing, app),
    /** In Make but not in this project. A person decides what to do with them. */
    unknown: remote.map((one) => one.name).filter((one) => !known.includes(one)),
    /** In this project, but not visible to others in Make. */
    hidden: known.filter((one) => !visible.has(one)),
  };
};

export type Synced = Awaited<ReturnType<typeof sync>>;
