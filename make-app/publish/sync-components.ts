/** Syncs the connection, and each module: its values, then its texts. */
import * as z from 'zod';
import type { LocalModule } from './local.ts';
import { takeTexts, valuesStep, type Pushing } from './step.ts';
import type { RemoteApp } from './sync-app.ts';

const remoteConnection = z.object({
  // It becomes part of a URL.
  name: z.string().regex(/^[a-zA-Z][0-9a-zA-Z-]*$/),
  label: z.string(),
  type: z.string(),
});

type Connection = z.infer<typeof remoteConnection>;

/** Make chooses its name, so it's found by its label, or as the only one. */
const ours = (connections: readonly Connection[], label: string): Connection | undefined => {
  const basic = connections.filter(({ type }) => type === 'basic');
  const [first, ...others] = basic;
  const named = basic.filter((one) => one.label === label);
  if (named.length === 1) return named[0];
  if (first === undefined || others.length === 0) return first;
  throw new Error(
    `The app has ${basic.length} connections in Make (${basic.map(({ name }) => name).join(', ')}). Label the one to use "${label}".`,
  );
};

/** @returns its name in Make, which every module refers to */
export const syncConnection = async (pushing: Pushing, app: RemoteApp): Promise<string> => {
  const { make, local, take } = pushing;
  const { label, type, sections } = local.connection;
  const api = make.sdk.connections;
  const remote = app.isNew ? [] : z.array(remoteConnection).parse(await api.list(app.name));
  const found = ours(remote, label);
  let name = found?.name ?? 'connection';
  await take(
    valuesStep(`makecomapp.json, ${label}`, { label }, found, async () => {
      const answer: unknown = found
        ? await api.update(name, { label })
        : await api.create(app.name, { type, label });
      if (!found) ({ name } = remoteConnection.parse(answer));
    }),
  );
  await takeTexts(take, sections, {
    isNew: found === undefined,
    read: (section) => api.getSection(name, section),
    write: (section, text) => api.setSection(name, section, text),
  });
  return name;
};

const remoteModule = z.looseObject({ name: z.string(), public: z.boolean().optional() });

type RemoteModule = z.infer<typeof remoteModule>;

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
