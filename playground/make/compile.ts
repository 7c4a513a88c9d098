import type { MakeApp, ReviewedConnection, ReviewedModule } from '../../make-app/review/read.ts';
import type { Scope } from './iml/parse.ts';
import { readCollection, readText, type Template } from './iml/template.ts';
import type { Collection } from './iml/value.ts';

type Templates = (scope: Scope) => Collection;

/** A communication with its IML read, ready for any number of runs. */
export interface Communication {
  /** When the request is made, and the output when it isn't. */
  readonly condition: { readonly holds: Template; readonly otherwise: Templates } | undefined;
  /** `baseUrl`, `url`, `method`, and `body`. */
  readonly request: Templates;
  readonly headers: Templates;
  readonly qs: Templates;
  readonly type: 'json' | 'text' | undefined;
  /** Milliseconds for the whole call. */
  readonly timeout: number | undefined;
  /** `condition`, `message`, and `type`. Without it, every answer below 400 is one. */
  readonly valid: Templates | undefined;
  /** `message` and `type`, and the same by status. */
  readonly error: Templates;
  readonly output: Templates;
  /** What Make shows of a connection. */
  readonly metadata: Template | undefined;
  /** The headers of the request that the log hides. Without any, Make shows no log. */
  readonly hidden: readonly string[] | undefined;
}

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
export const inherit = (base: MakeApp['base'], own: Own): Directives => ({
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
export const compile = (
  directives: Directives,
  file: string,
  variables: readonly string[],
): Communication => {
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
    condition: condition && {
      holds: readText(condition.condition, asked('condition.condition')),
      otherwise: readCollection(condition.default, asked('condition.default')),
    },
    request: readCollection({ baseUrl, url, method, body }, asked('')),
    headers: readCollection(headers, asked('headers')),
    qs: readCollection(qs, asked('qs')),
    type,
    timeout,
    valid: typeof valid === 'object' ? readCollection(valid, answered('valid')) : undefined,
    error: readCollection(error, answered('error')),
    output: readCollection(output, answered('output')),
    metadata: metadata && readText(metadata.value, answered('metadata.value')),
    hidden: log?.sanitize.map(hiddenHeader),
  };
};
