import { groups, samples, scope } from '../../make-app/format/communication.ts';
import type { Files } from '../../make-app/format/folder.ts';
import {
  type ConnectionEntry,
  manifest,
  type ModuleEntry,
} from '../../make-app/format/manifest.ts';
import { type Parameter, parameters } from '../../make-app/format/parameter.ts';
import { type Communication, compile, inherit } from './compile.ts';
import { baseDirectives, connectionDirectives, moduleDirectives } from './directives.ts';
import { readJson, readText } from './source.ts';

/** A Make custom app, ready to run. */
export interface App {
  readonly connections: ReadonlyMap<string, Connection>;
  readonly modules: ReadonlyMap<string, Module>;
}

export interface Connection {
  readonly id: string;
  readonly label: string;
  readonly parameters: readonly Parameter[];
  /** Nothing of base: connections don't inherit. */
  readonly communication: Communication;
}

export interface Module {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly type: ModuleEntry['moduleType'];
  readonly crud: ModuleEntry['actionCrud'];
  /** The id of the connection it uses. */
  readonly connection: string;
  readonly staticParameters: readonly Parameter[];
  readonly mappableParameters: readonly Parameter[];
  readonly interface: readonly Parameter[];
  readonly samples: Readonly<Record<string, unknown>>;
  readonly scope: readonly string[];
  /** Base's directives and its own. */
  readonly communication: Communication;
}

/**
 * Loads an app from the files of its folder, as `makecomapp.json` refers to them; other files are
 * not looked at.
 * @throws Error that names the file and what is wrong with it
 */
export const loadApp = (files: Files): App => {
  const { generalCodeFiles, components } = readJson(files, 'makecomapp.json', manifest);
  const base = compile(readJson(files, generalCodeFiles.base, baseDirectives), {
    file: generalCodeFiles.base,
    variables: ['parameters', 'connection'],
  });

  const readConnection = (id: string, { label, codeFiles }: ConnectionEntry): Connection => {
    const { communication, params } = codeFiles;
    const directives = readJson(files, communication, connectionDirectives);
    if (directives.url !== undefined && !/^(https?:\/\/|\{\{)/.test(directives.url)) {
      throw new Error(
        `${communication}: url: a connection doesn't inherit baseUrl and needs a full URL`,
      );
    }
    return {
      id,
      label,
      parameters: readJson(files, params, parameters),
      communication: compile(directives, { file: communication, variables: ['parameters'] }),
    };
  };
  const connections = new Map(
    Object.entries(components.connection).map(([id, entry]) => [id, readConnection(id, entry)]),
  );

  const readModule = (id: string, entry: ModuleEntry): Module => {
    const { connection, codeFiles } = entry;
    if (!connections.has(connection)) {
      throw new Error(
        `makecomapp.json: module '${id}' uses the unknown connection '${connection}'`,
      );
    }
    const own = compile(readJson(files, codeFiles.communication, moduleDirectives), {
      file: codeFiles.communication,
      variables: ['parameters', 'connection'],
    });
    return {
      id,
      label: entry.label,
      description: entry.description,
      type: entry.moduleType,
      crud: entry.actionCrud,
      connection,
      staticParameters: readJson(files, codeFiles.staticParams, parameters),
      mappableParameters: readJson(files, codeFiles.mappableParams, parameters),
      interface: readJson(files, codeFiles.interface, parameters),
      samples: readJson(files, codeFiles.samples, samples),
      scope: readJson(files, codeFiles.scope, scope),
      communication: inherit(base, own),
    };
  };
  const modules = new Map(
    Object.entries(components.module).map(([id, entry]) => [id, readModule(id, entry)]),
  );

  const checkGeneralFiles = (): void => {
    readText(files, generalCodeFiles.readme);
    for (const { label, modules: ids } of readJson(files, generalCodeFiles.groups, groups)) {
      const unknown = ids.find((id) => !modules.has(id));
      if (unknown)
        throw new Error(
          `${generalCodeFiles.groups}: group '${label}' holds the unknown '${unknown}'`,
        );
    }
  };
  checkGeneralFiles();
  return { connections, modules };
};
