/** Builds the whole app for a list of events: file paths and texts, in the layout of the Make editor. */
import type { ApiEvent } from '../../shared/events/event.ts';
import { parseBaseUrl } from '../../shared/api/request.ts';
import type { Files } from '../format/folder.ts';
import { actionOf, type MakeModule } from './action.ts';
import { apiCallOf } from './api-call.ts';
import {
  baseOf,
  connectionCommunication,
  connectionParameters,
  type ConnectionCheck,
} from './connection.ts';
import { readmeOf } from './readme.ts';
import { kebabCase } from './words.ts';

export interface MakeOptions {
  /** Replaces AdvocateLoop's base URL, for local development. */
  readonly baseUrl?: string;
  /** Unset until AdvocateLoop has an endpoint for it: see `PUBLISHING.md`. */
  readonly connectionCheck?: ConnectionCheck;
}

const connection = { id: 'apiKey', label: 'AdvocateLoop (API key)' };

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Source: integromat/vscode-apps-sdk, `component-code-def.ts`, `local-file-paths.ts`. */
const pathOf = (folder: string, id: string, code: string): string =>
  `${folder}/${kebabCase(id)}/${kebabCase(id)}.${kebabCase(code)}.iml.json`;

const paths = (folder: string, id: string, code: object) =>
  Object.fromEntries(Object.keys(code).map((name) => [name, pathOf(folder, id, name)]));

const texts = (folder: string, id: string, code: object): Files =>
  Object.fromEntries(
    Object.entries(code).map(([name, value]) => [pathOf(folder, id, name), json(value)]),
  );

/** Source: Make editor, `makecomapp.schema.json`. The editor adds its own targets. */
const manifestOf = (modules: readonly MakeModule[], code: object) => ({
  fileVersion: 1,
  generalCodeFiles: {
    base: 'general/base.iml.json',
    common: null,
    readme: 'README.md',
    groups: 'modules/groups.json',
  },
  components: {
    connection: {
      [connection.id]: {
        label: connection.label,
        connectionType: 'basic',
        codeFiles: { ...paths('connections', connection.id, code), common: null },
      },
    },
    webhook: {},
    module: Object.fromEntries(
      modules.map(({ id, code: moduleCode, ...entry }) => [
        id,
        {
          ...entry,
          connection: connection.id,
          altConnection: null,
          codeFiles: paths('modules', id, moduleCode),
        },
      ]),
    ),
    rpc: {},
    function: {},
    endpoint: {},
  },
  origins: [],
});

/** @throws {Error} unless the base URL uses https, or http on a loopback address */
export const makeAppOf = (
  events: readonly ApiEvent[],
  { baseUrl: override, connectionCheck }: MakeOptions = {},
): Files => {
  const baseUrl = parseBaseUrl(override);
  const modules = [...events.map(actionOf), apiCallOf(baseUrl)];
  // Make's default, which it divides into Actions and Other by the type of each module. One module for
  // each event would be a group of its own, and Make wants no such groups.
  // Source: Make, "Groups" (naming conventions, app components).
  const groups = [{ label: 'Other', modules: modules.map(({ id }) => id) }];
  const code = {
    communication: connectionCommunication(baseUrl, connectionCheck),
    params: connectionParameters,
  };
  return {
    'makecomapp.json': json(manifestOf(modules, code)),
    'README.md': readmeOf(events, connectionCheck !== undefined),
    'general/base.iml.json': json(baseOf(baseUrl)),
    'modules/groups.json': json(groups),
    ...texts('connections', connection.id, code),
    ...Object.assign({}, ...modules.map((module) => texts('modules', module.id, module.code))),
  };
};
