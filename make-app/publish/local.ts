/** Reads the app in `make-app/app/` in the terms of Make's API. */
import * as z from 'zod';
import { readFolder } from '../format/folder.ts';
import { manifest } from '../format/manifest.ts';

/** One text of Make's API, and the file that it comes from. */
export interface Section<Name extends string = string> {
  readonly name: Name;
  readonly path: string;
  readonly text: string;
}

/** The names of Make's API for the editor's. Source: integromat/vscode-apps-sdk. */
const connectionSections = { communication: 'api', params: 'parameters' } as const;
const moduleSections = {
  communication: 'api',
  staticParams: 'parameters',
  mappableParams: 'expect',
  interface: 'interface',
  samples: 'samples',
  scope: 'scope',
} as const;

/** @throws {Error} when the folder is not an app with one connection */
export const readLocalApp = (folder: string) => {
  const files = readFolder(folder);
  const section = <const Name extends string>(name: Name, path: string): Section<Name> => {
    const text = files[path];
    if (text === undefined) throw new Error(`push:make can't push this app. It has no ${path}.`);
    return { name, path, text };
  };
  const sections = <const Name extends string>(
    names: Readonly<Record<string, Name>>,
    paths: Readonly<Record<string, string | null>>,
  ): readonly Section<Name>[] =>
    Object.entries(names).map(([code, name]) => section(name, paths[code] ?? code));

  const read = manifest.safeParse(JSON.parse(section('manifest', 'makecomapp.json').text));
  if (!read.success)
    throw new Error(`push:make can't push this app.\n${z.prettifyError(read.error)}`);
  const { generalCodeFiles, components } = read.data;
  const [connection, ...others] = Object.values(components.connection);
  if (!connection || others.length > 0)
    throw new Error('push:make can only push an app with one connection.');
  return {
    base: section('base', generalCodeFiles.base),
    groups: section('groups', generalCodeFiles.groups),
    readme: section('readme', generalCodeFiles.readme),
    connection: {
      label: connection.label,
      type: connection.connectionType,
      sections: sections(connectionSections, connection.codeFiles),
    },
    modules: Object.entries(components.module).map(([name, { codeFiles, ...module }]) => ({
      ...module,
      name,
      sections: sections(moduleSections, codeFiles),
    })),
  };
};

export type LocalApp = ReturnType<typeof readLocalApp>;
export type LocalModule = LocalApp['modules'][number];
