/** Loads a Make custom app, with its IML read, ready for any number of runs. */
import type { Files } from '../../make-app/format/folder.ts';
import {
  readMakeApp,
  type MakeApp,
  type ReviewedConnection,
  type ReviewedModule,
} from '../../make-app/review/read.ts';
import { readCollection, readText } from './iml/template.ts';

type Loose<T> = { readonly [Key in keyof T]?: T[Key] | undefined };
type Own = ReviewedModule['communication'];
type OfConnection = ReviewedConnection['communication'];

interface Directives extends Loose<Omit<MakeApp['base'] & Own, 'response'>> {
  readonly response?: Loose<Own['response'] & OfConnection['response']> | undefined;
}

/**
 * What a module does: base's directives, and its own over them.
 *
 * Assumed (make-base-merge): headers and errors are merged key by key, everything else is replaced
 * as a whole. Source: https://developers.make.com/custom-apps-documentation/app-components/base
 * ("everything specified in the base is inherited"); the page doesn't say how far.
 */
const inherit = (base: MakeApp['base'], own: Own): Directives => ({
  ...base,
  ...own,
  headers: { ...base.headers, ...own.headers },
  response: {
    ...base.response,
    ...own.response,
    error: { ...base.response.error, ...own.response.error },
  },
});

/** @throws Error for any other part than a header of the request */
const hiddenHeader = (path: string): string => {
  const [, name] = /^request\.headers\.`([^`]+)`$/.exec(path) ?? [];
  if (!name) throw new Error(`log.sanitize: '${path}' isn't supported by this runtime.`);
  return name.toLowerCase();
};

/**
 * Make follows redirects unless it is told not to, and the key goes along. This runtime follows none,
 * so an app has to say so. Source: `sources.json` in https://github.com/integromat/vscode-apps-sdk
 *
 * @param variables of the request; the answer's are added inside `response`
 * @throws ImlError for IML that this runtime doesn't know
 */
const compile = (directives: Directives, file: string, variables: readonly string[]) => {
  const { condition, baseUrl, url, method, body, response = {}, log, ...others } = directives;
  const { valid, error = {}, output = {}, metadata } = response;
  const { headers = {}, qs = {}, type, timeout, followRedirects, followAllRedirects } = others;
  if (url !== undefined && (followRedirects !== false || followAllRedirects !== false))
    throw new Error(`${file}: redirects aren't followed by this runtime: say false`);
  const asked = (path: string) => ({ place: { file, path }, variables, separator: ',' as const });
  const answered = (path: string) => ({
    ...asked(`response.${path}`),
    variables: [...variables, 'body', 'headers', 'statusCode'],
  });
  return {
    /** When the request is made, and the output when it isn't. */
    condition: condition && {
      holds: readText(condition.condition, asked('condition.condition')),
      otherwise: readCollection(condition.default, asked('condition.default')),
    },
    request: readCollection({ baseUrl, url, method, body }, asked('')),
    headers: readCollection(headers, asked('headers')),
    qs: readCollection(qs, asked('qs')),
    type,
    /** Milliseconds for the whole call. */
    timeout,
    /** Without it, every answer below 400 is one. */
    valid: typeof valid === 'object' ? readCollection(valid, answered('valid')) : undefined,
    /** `message` and `type`, and the same by status. */
    error: readCollection(error, answered('error')),
    output: readCollection(output, answered('output')),
    /** What Make shows of a connection. */
    metadata: metadata && readText(metadata.value, answered('metadata.value')),
    /** The headers of the request that the log hides. Without any, Make shows no log. */
    hidden: log?.sanitize.map(hiddenHeader),
  };
};

export type Communication = ReturnType<typeof compile>;

const ofConnection = (one: ReviewedConnection) => ({
  ...one,
  run: compile(one.communication, `connection ${one.id}`, ['parameters']),
});

const ofModule = (base: MakeApp['base'], one: ReviewedModule) => ({
  ...one,
  run: compile(inherit(base, one.communication), `module ${one.id}`, ['parameters', 'connection']),
});

/**
 * Loads an app from the files of its folder, as `makecomapp.json` refers to them; other files are
 * not looked at.
 * @throws Error that names the file and what is wrong with it
 */
export const loadApp = (files: Files) => {
  const read = readMakeApp(files);
  if (!read.ok)
    throw new Error(read.findings.map(({ where, says }) => `${where}: ${says}`).join('\n'));
  const { base, connections, modules } = read.app;
  return {
    connections: new Map(connections.map((one) => [one.id, ofConnection(one)])),
    modules: new Map(modules.map((one) => [one.id, ofModule(base, one)])),
  };
};

export type App = ReturnType<typeof loadApp>;
export type Connection = ReturnType<typeof ofConnection>;
export type Module = ReturnType<typeof ofModule>;
