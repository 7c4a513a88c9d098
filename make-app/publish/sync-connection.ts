/** Syncs the connection. Make chooses its name, so it's found by its label, or as the only one. */
import * as z from 'zod';
import { takeTexts, valuesStep } from './step.ts';
import type { RemoteApp, Pushing } from './pushing.ts';

const connection = z.object({
  // It becomes part of a URL.
  name: z.string().regex(/^[a-zA-Z][0-9a-zA-Z-]*$/),
  label: z.string(),
  type: z.string(),
});

type Connection = z.infer<typeof connection>;

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
  const remote = app.isNew ? [] : z.array(connection).parse(await api.list(app.name));
  const found = ours(remote, label);
  let name = found?.name ?? 'connection';
  await take(
    valuesStep(`makecomapp.json, ${label}`, { label }, found, async () => {
      const answer: unknown = found
        ? await api.update(name, { label })
        : await api.create(app.name, { type, label });
      if (!found) ({ name } = connection.parse(answer));
    }),
  );
  await takeTexts(take, sections, {
    isNew: found === undefined,
    read: (section) => api.getSection(name, section),
    write: (section, text) => api.setSection(name, section, text),
  });
  return name;
};
