/** Reads the app in `make-app/app/` in the terms of Make's API. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { manifest, type ModuleEntry } from '../format/manifest.ts';

/** One text of Make's API, and the file that it comes from. */
export interface Section<Name extends string = string> {
  readonly name: Name;
  readonly path: string;
  readonly text: string;
}

export type ModuleSection = 'api' | 'parameters' | 'expect' | 'interface' | 'samples' | 'scope';

export interface LocalModule {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly typeId: number;
  readonly crud: string | null;
  /** Only a universal module has it, and only when it's created. */
  readonly subtype?: 'Universal';
  readonly sections: readonly Section<ModuleSection>[];
}

export interface LocalApp {
  readonly base: Section<'base'>;
  readonly groups: Section<'groups'>;
  readonly readme: Section<'readme'>;
  readonly connection: {
    readonly label: string;
    readonly type: 'basic';
    readonly sections: readonly Section<'api' | 'parameters'>[];
  };
  readonly modules: readonly LocalModule[];
}

/** Source: integromat/vscode-apps-sdk, `module-types-naming.ts`. */
const typeIds = { action: 4, universal: 12 };

/** @throws {Error} when the folder is not an app with one connection */
export const readLocalApp = async (folder: string): Promise<LocalApp> => {
  const section = async <Name extends string>(
    name: Name,
    path: string,
  ): Promise<Section<Name>> => ({
    name,
    path,
    text: await readFile(join(folder, path), 'utf8'),
  });
  const { text } = await section('manifest', 'makecomapp.json');
  const read = manifest.safeParse(JSON.parse(text));
  if (!read.success)
    throw new Error(`push:make can't push this app.\n${z.prettifyError(read.error)}`);
  const { generalCodeFiles, components } = read.data;
  const [only, ...others] = Object.entries(components.connection);
  if (!only || others.length > 0)
    throw new Error('push:make can only push an app with one connection.');
  const [connectionId, { label, connectionType, codeFiles }] = only;

  const moduleOf = async ([name, module]: [string, ModuleEntry]): Promise<LocalModule> => {
    if (module.connection !== connectionId)
      throw new Error(`${name} refers to an unknown connection.`);
    const code = module.codeFiles;
    return {
      name,
      label: module.label,
      description: module.description,
      typeId: typeIds[module.moduleType],
      crud: module.actionCrud ?? null,
      ...(module.moduleType === 'universal' ? { subtype: 'Universal' } : {}),
      sections: await Promise.all([
        section('api', code.communication),
        section('parameters', code.staticParams),
        section('expect', code.mappableParams),
        section('interface', code.interface),
        section('samples', code.samples),
        section('scope', code.scope),
      ]),
    };
  };

  return {
    base: await section('base', generalCodeFiles.base),
    groups: await section('groups', generalCodeFiles.groups),
    readme: await section('readme', generalCodeFiles.readme),
    connection: {
      label,
      type: connectionType,
      sections: await Promise.all([
        section('api', codeFiles.communication),
        section('parameters', codeFiles.params),
      ]),
    },
    modules: await Promise.all(Object.entries(components.module).map(moduleOf)),
  };
};
