import { ImlError, type TemplatePlace } from './iml/problem.ts';
import { isCollection } from './iml/value.ts';

/** The keys that lead to a value in the log, in lower case: `['request', 'headers', 'x-api-key']`. */
export type SanitizePath = readonly string[];

/** A request with its answer, as the log of a run shows them. */
export interface LogEntry {
  readonly request: LoggedRequest;
  readonly response?: LoggedResponse;
}

export interface LoggedRequest {
  /** Without the query, which `qs` holds. */
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly qs: Readonly<Record<string, unknown>>;
  /** The value that the body was made from. */
  readonly body?: unknown;
}

export interface LoggedResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

const mask = '***';

/** @throws ImlError for a path that isn't keys, in backticks where needed, with dots between */
export const readPath = (text: string, place: TemplatePlace): SanitizePath => {
  const segment = /(?:`([^`]+)`|([\w-]+))(\.|$)/y;
  const path: string[] = [];
  let rest = text.length > 0;
  while (rest) {
    const at = segment.lastIndex;
    const [, quoted, plain, dot] = segment.exec(text) ?? [];
    const key = quoted ?? plain;
    if (key === undefined) throw new ImlError(place, at, `'${text}' is not a path.`);
    path.push(key.toLowerCase());
    rest = dot === '.';
  }
  if ((path[0] !== 'request' && path[0] !== 'response') || path.length < 2) {
    throw new ImlError(place, 0, `a path is a part of 'request' or 'response'.`);
  }
  return path;
};

const hideIn = (value: unknown, rest: SanitizePath): unknown => {
  if (value === undefined || rest.length === 0) return value === undefined ? value : mask;
  if (Array.isArray(value)) return value.map((item) => hideIn(item, rest));
  return isCollection(value) ? hide(value, rest) : value;
};

const hide = (
  collection: Readonly<Record<string, unknown>>,
  [key, ...rest]: SanitizePath,
): Record<string, unknown> => {
  const entries = Object.entries(collection).map(([name, value]): [string, unknown] => [
    name,
    name.toLowerCase() === key ? hideIn(value, rest) : value,
  ]);
  return Object.fromEntries(entries);
};

/**
 * The log without what the app wants hidden.
 *
 * Assumed (make-sanitized): a hidden value reads `***`, whatever it was; keys are compared without
 * regard to case; inside a list every item is treated alike. Source:
 * https://developers.make.com/custom-apps-documentation/app-components/base/sanitization
 */
export const sanitize = (entry: LogEntry, paths: readonly SanitizePath[]): LogEntry => {
  let { request, response } = entry;
  for (const [part, ...path] of paths) {
    if (part === 'request') request = { ...request, ...hide({ ...request }, path) };
    else if (response) response = { ...response, ...hide({ ...response }, path) };
  }
  return response ? { request, response } : { request };
};
