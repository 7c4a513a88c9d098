/** Syncs a module: its values, then its six texts. */
import * as z from 'zod';
import type { LocalModule } from './local.ts';
import { textStep, valuesStep } from './step.ts';
import type { RemoteApp, Pushing } from './pushing.ts';

const remoteModule = z.looseObject({ name: z.string(), public: z.boolean().optional() });

export type RemoteModule = z.infer<typeof remoteModule>;

export const modulesInMake = async (
  { make }: Pushing,
  app: RemoteApp,
): Promise<readonly RemoteModule[]> =>
  app.isNew ? [] : z.array(remoteModule).parse(await make.sdk.modules.list(app.name, app.version));

export const syncModule = async (
  { make, take }: Pushing,
  app: RemoteApp,
  connection: string,
  local: LocalModule,
  remote: RemoteModule | undefined,
): Promise<void> => {
  const { name, label, description, typeId, crud, subtype } = local;
  const values = {
    label,
    description,
    typeId,
    connection,
    altConnection: null,
    // Only actions have it. Make sets its own for a universal module.
    ...(subtype ? {} : { crud }),
  };
  const address = `/sdk/apps/${app.name}/${app.version}/modules`;
  // Not the SDK's methods, because their types have no connection, crud, and subtype.
  const write = () =>
    remote
      ? make.fetch(`${address}/${name}`, { method: 'PATCH', body: values })
      : make.fetch(address, {
          method: 'POST',
          body: { name, ...values, ...(subtype ? { subtype } : {}), moduleInitMode: 'blank' },
        });
  await take(valuesStep(`makecomapp.json, ${name}`, values, remote, write));
  const api = make.sdk.modules;
  for (const section of local.sections)
    await take(
      textStep(
        section,
        remote === undefined,
        () => api.getSection(app.name, app.version, name, section.name),
        () => api.setSection(app.name, app.version, name, section.name, section.text),
      ),
    );
};
