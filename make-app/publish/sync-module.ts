/** Syncs a module: its values, then its six texts. */
import * as z from 'zod';
import type { LocalModule } from './local.ts';
import { takeTexts, valuesStep } from './step.ts';
import type { RemoteApp, Pushing } from './pushing.ts';

const remoteModule = z.looseObject({ name: z.string(), public: z.boolean().optional() });

export type RemoteModule = z.infer<typeof remoteModule>;

export const modulesInMake = async (
  { make }: Pushing,
  app: RemoteApp,
): Promise<readonly RemoteModule[]> =>
  app.isNew ? [] : z.array(remoteModule).parse(await make.sdk.modules.list(app.name, app.version));

/** Source: integromat/vscode-apps-sdk, `module-types-naming.ts`. */
const typeIds = { action: 4, universal: 12 };

export const syncModule = async (
  { make, take }: Pushing,
  app: RemoteApp,
  connection: string,
  local: LocalModule,
  remote: RemoteModule | undefined,
): Promise<void> => {
  const { name, label, description, moduleType, actionCrud, sections } = local;
  const isUniversal = moduleType === 'universal';
  const values = {
    label,
    description,
    typeId: typeIds[moduleType],
    connection,
    altConnection: null,
    // Make sets its own for a universal module.
    ...(isUniversal ? {} : { crud: actionCrud ?? null }),
  };
  const onlyOnce = { name, moduleInitMode: 'blank', ...(isUniversal && { subtype: 'Universal' }) };
  const address = `/sdk/apps/${app.name}/${app.version}/modules`;
  // Not the SDK's methods, because their types have no connection, crud, and subtype.
  const write = () =>
    remote
      ? make.fetch(`${address}/${name}`, { method: 'PATCH', body: values })
      : make.fetch(address, { method: 'POST', body: { ...values, ...onlyOnce } });
  await take(valuesStep(`makecomapp.json, ${name}`, values, remote, write));
  const api = make.sdk.modules;
  await takeTexts(take, sections, {
    isNew: remote === undefined,
    read: (section) => api.getSection(app.name, app.version, name, section),
    write: (section, text) => api.setSection(app.name, app.version, name, section, text),
  });
};
