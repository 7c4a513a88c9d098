/** Loads both built apps, as they would be uploaded, for the local API. */
import { join } from 'node:path';
import { bundledApp } from '../../zapier-app/open.ts';
import { loadApp, type App } from '../make/index.ts';
import { readFolder, type Files } from '../../make-app/format/folder.ts';
import { zapierRuntime } from '../zapier/run.ts';
import { localFiles, makeFormsOf, type MakeForms } from './make-form.ts';
import { tabsOf } from './tabs.ts';
import { zapierFormsOf, type ZapierForms } from './zapier-form.ts';
import type { Tab } from './protocol.ts';

export interface BuiltApps {
  /** What `zapier-app/dist/index.js` exports. */
  readonly zapier: object;
  /** The files in `make-app/app/`. */
  readonly make: Files;
}

export interface Apps {
  readonly tabs: readonly Tab[];
  readonly zapier: ZapierForms & { readonly runtime: ReturnType<typeof zapierRuntime> };
  readonly make: MakeForms & { readonly app: App };
}

export const readBuilt = async (): Promise<BuiltApps> => ({
  zapier: await bundledApp(),
  make: readFolder(join(import.meta.dirname, '../../make-app/app')),
});

/** @param baseUrl the local API */
export const loadApps = async (built: BuiltApps, baseUrl: string): Promise<Apps> => {
  const zapier = await zapierFormsOf(built.zapier);
  const make = makeFormsOf(built.make);
  return {
    tabs: tabsOf(zapier.forms, make.forms),
    zapier: { ...zapier, runtime: zapierRuntime(built.zapier) },
    make: { ...make, app: loadApp(localFiles(built.make, baseUrl)) },
  };
};
