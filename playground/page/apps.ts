/** Loads both built apps, as they would be uploaded, for the local API. */
import { join } from 'node:path';
import { readFolder, type Files } from '../../make-app/format/folder.ts';
import { productionUrl } from '../../shared/api/request.ts';
import { bundledApp } from '../../zapier-app/open.ts';
import { loadApp } from '../make/index.ts';
import { zapierRuntime } from '../zapier/run.ts';
import { makeFormsOf, tabsOf, zapierFormsOf } from './forms.ts';
import { connectionTab, type Tab } from './protocol.ts';

export interface BuiltApps {
  /** What `zapier-app/dist/index.js` exports. */
  readonly zapier: object;
  /** The files in `make-app/app/`. */
  readonly make: Files;
}

export type Apps = Awaited<ReturnType<typeof loadApps>>;

export const readBuilt = async (): Promise<BuiltApps> => ({
  zapier: await bundledApp(),
  make: readFolder(join(import.meta.dirname, '../../make-app/app')),
});

/** The same app, calling the local API. */
export const localFiles = (files: Files, baseUrl: string): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll(productionUrl, baseUrl)]),
  );

/** @param baseUrl the local API */
export const loadApps = async (built: BuiltApps, baseUrl: string) => {
  const zapier = await zapierFormsOf(built.zapier);
  const make = makeFormsOf(built.make);
  const { id, title, parameters } = make.connection;
  const connection: Tab = {
    id: connectionTab,
    label: 'Connection',
    zapier: {
      key: connectionTab,
      noun: 'Connection',
      title: 'Connect AdvocateLoop',
      description: '',
      fields: zapier.connection.fields,
      outputs: [],
    },
    make: {
      id,
      title: 'Create a connection',
      description: title,
      parameters,
      outputs: [],
      bodyKeys: [],
    },
  };
  return {
    tabs: [...tabsOf(zapier.forms, make.forms), connection],
    zapier: { ...zapier, runtime: zapierRuntime(built.zapier) },
    make: { ...make, app: loadApp(localFiles(built.make, baseUrl)) },
  };
};
