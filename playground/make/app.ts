import type { Files } from '../../make-app/format/folder.ts';
import {
  readMakeApp,
  type ReviewedConnection,
  type ReviewedModule,
} from '../../make-app/review/read.ts';
import { compile, inherit, type Communication } from './compile.ts';

interface Runnable {
  readonly run: Communication;
}

export interface Connection extends ReviewedConnection, Runnable {}
export interface Module extends ReviewedModule, Runnable {}

/** A Make custom app, ready to run. */
export interface App {
  readonly connections: ReadonlyMap<string, Connection>;
  readonly modules: ReadonlyMap<string, Module>;
}

const ofConnection = (one: ReviewedConnection): Connection => ({
  ...one,
  run: compile(one.communication, `connection ${one.id}`, ['parameters']),
});

/**
 * Loads an app from the files of its folder, as `makecomapp.json` refers to them; other files are
 * not looked at.
 * @throws Error that names the file and what is wrong with it
 */
export const loadApp = (files: Files): App => {
  const read = readMakeApp(files);
  if (!read.ok)
    throw new Error(read.findings.map(({ where, says }) => `${where}: ${says}`).join('\n'));
  const { base, connections, modules } = read.app;
  const ofModule = (one: ReviewedModule): Module => ({
    ...one,
    run: compile(inherit(base, one.communication), `module ${one.id}`, [
      'parameters',
      'connection',
    ]),
  });
  return {
    connections: new Map(connections.map((one) => [one.id, ofConnection(one)])),
    modules: new Map(modules.map((one) => [one.id, ofModule(one)])),
  };
};
