/** What a Make account holds after a push, to compare with what it should hold. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MakeApi } from './make-api.ts';
import type { App, Part } from './make-store.ts';
import { appFolder, textOf } from './pushing.ts';

const partOf = ({ about, sections }: Part) => ({ about, sections: Object.fromEntries(sections) });

const partsOf = (parts: ReadonlyMap<string, Part>) =>
  Object.fromEntries([...parts].map(([name, part]) => [name, partOf(part)]));

const appOf = (app: App) => ({
  ...partOf(app),
  icon: app.icon?.toString('base64'),
  connections: partsOf(app.connections),
  modules: partsOf(app.modules),
});

/** Everything, as plain data. */
export const whatMakeHas = ({ store }: MakeApi) => [...store.apps.values()].map(appOf);

export const onlyApp = ({ store }: MakeApi): App => {
  const [app, ...others] = store.apps.values();
  if (!app || others.length > 0) throw new Error(`${store.apps.size} apps`);
  return app;
};

/** The names that Make's API has for the editor's codes. Source: vscode-apps-sdk. */
const names: Readonly<Record<string, string>> = {
  communication: 'api',
  params: 'parameters',
  staticParams: 'parameters',
  mappableParams: 'expect',
  interface: 'interface',
  samples: 'samples',
  scope: 'scope',
};

type Codes = Readonly<Record<string, string | null>>;

interface Manifest {
  readonly generalCodeFiles: Codes;
  readonly components: Readonly<
    Record<'connection' | 'module', Readonly<Record<string, { readonly codeFiles: Codes }>>>
  >;
}

export const manifest = async (): Promise<Manifest> =>
  JSON.parse(await readFile(join(appFolder, 'makecomapp.json'), 'utf8'));

/** Section → text, as the files of `make-app/app/` say. */
export const sectionsIn = async (codes: Codes): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(codes).flatMap(([code, path]) =>
        path === null ? [] : [textOf(path).then((text) => [names[code] ?? code, text] as const)],
      ),
    ),
  );

/** The files of the app. */
export const filesToPush = async (): Promise<readonly string[]> => {
  const { generalCodeFiles, components } = await manifest();
  const parts = [...Object.values(components.connection), ...Object.values(components.module)];
  return [generalCodeFiles, ...parts.map(({ codeFiles }) => codeFiles)]
    .flatMap((paths) => Object.values(paths))
    .filter((path) => path !== null);
};

/** Its files, its modules, its connection, its picture, and what Make shows of the app itself. */
export const partsToPush = async (): Promise<number> =>
  (await filesToPush()).length + Object.keys((await manifest()).components.module).length + 3;

export const writes = ({ calls }: MakeApi) => calls.filter(({ method }) => method !== 'GET');
