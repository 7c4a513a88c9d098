import * as z from 'zod';
import { type Communication, compile, inherit } from './compile.ts';
import { BaseDirectives, ConnectionDirectives, ModuleDirectives } from './directives.ts';
import { type ConnectionEntry, Groups, Manifest, type ModuleEntry } from './manifest.ts';
import { Interface, type Parameter, Parameters } from './parameter.ts';
import { type AppFiles, readJson, readText } from './source.ts';

const AnyCollection = z.record(z.string(), z.unknown());

/** A Make custom app, ready to run. */
export type App = {
  readonly connections: ReadonlyMap<string, Connection>;
  readonly modules: ReadonlyMap<string, Module>;
};

export type Connection = {
  readonly id: string;
  readonly label: string;
  readonly parameters: readonly Parameter[];
  /** Nothing of base: connections don't inherit. */
  readonly communication: Communication;
};

export type Module = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly type: ModuleEntry['moduleType'];
  readonly crud: ModuleEntry['actionCrud'];
  /** The id of the connection it uses. */
  readonly connection: string | null;
  readonly staticParameters: readonly Parameter[];
  readonly mappableParameters: readonly Parameter[];
  readonly interface: z.infer<typeof Interface>;
  readonly samples: Readonly<Record<string, unknown>>;
  readonly scope: readonly string[];
  /** Base's directives and its own. */
  readonly communication: Communication;
};

/**
 * Loads an app from the files of its folder, as `makecomapp.json` refers to them; other files are
 * not looked at.
 * @throws Error that names the file and what is wrong with it
 */
export function loadApp(files: AppFiles): App {
  const { generalCodeFiles, components } = readJson(files, 'makecomapp.json', Manifest);
  const readOr = <Type>(path: string | null | undefined, shape: z.ZodType<Type>, none: Type) =>
    typeof path === 'string' ? readJson(files, path, shape) : none;

  const base = compile(readOr(generalCodeFiles.base, BaseDirectives, {}), {
    file: generalCodeFiles.base ?? 'base',
    variables: ['parameters', 'connection'],
  });
  const connections = new Map(
    present(components.connection).map(([id, entry]) => [id, readConnection(id, entry)]),
  );
  const modules = new Map(
    present(components.module).map(([id, entry]) => [id, readModule(id, entry)]),
  );
  checkGeneralFiles();
  return { connections, modules };

  function readConnection(id: string, { label, codeFiles }: ConnectionEntry): Connection {
    const { communication, params, common } = codeFiles;
    const directives = readOr(communication, ConnectionDirectives, {});
    const file = communication ?? 'makecomapp.json';
    if (directives.url !== undefined && !/^(https?:\/\/|\{\{)/.test(directives.url)) {
      throw new Error(`${file}: url: a connection doesn't inherit baseUrl and needs a full URL`);
    }
    readOr(common, AnyCollection, {});
    return {
      id,
      label,
      parameters: readOr(params, Parameters, []),
      communication: compile(directives, { file, variables: ['parameters'] }),
    };
  }

  function readModule(id: string, entry: ModuleEntry): Module {
    const { communication, staticParams, mappableParams, interface: output } = entry.codeFiles;
    if (communication === null) {
      throw new Error(`makecomapp.json: module '${id}' has no communication`);
    }
    for (const connection of [entry.connection, entry.altConnection]) {
      if (typeof connection === 'string' && !connections.has(connection)) {
        throw new Error(
          `makecomapp.json: module '${id}' uses the unknown connection '${connection}'`,
        );
      }
    }
    const own = compile(readJson(files, communication, ModuleDirectives), {
      file: communication,
      variables: ['parameters', 'connection'],
    });
    return {
      id,
      label: entry.label,
      description: entry.description,
      type: entry.moduleType,
      crud: entry.actionCrud,
      connection: entry.connection,
      staticParameters: readOr(staticParams, Parameters, []),
      mappableParameters: readOr(mappableParams, Parameters, []),
      interface: readOr(output, Interface, []),
      samples: readOr(entry.codeFiles.samples, AnyCollection, {}),
      scope: readOr(entry.codeFiles.scope, z.array(z.string()), []),
      communication: inherit(base, own),
    };
  }

  function checkGeneralFiles(): void {
    const { common, groups, readme } = generalCodeFiles;
    readOr(common, AnyCollection, {});
    if (readme !== null) readText(files, readme);
    for (const { label, modules: ids } of readOr(groups, Groups, [])) {
      const unknown = ids.find((id) => !modules.has(id));
      if (unknown) throw new Error(`${groups}: group '${label}' holds the unknown '${unknown}'`);
    }
  }
}

/** A component that is null is ignored in this project. */
function present<Entry>(components: Readonly<Record<string, Entry | null>>): [string, Entry][] {
  return Object.entries(components).flatMap(([id, entry]): [string, Entry][] =>
    entry === null ? [] : [[id, entry]],
  );
}
