import type { Directives } from './directives.ts';
import { readTemplate, type Template } from './iml/template.ts';
import { readPath, type SanitizePath } from './sanitize.ts';

/** One error as an app describes it; what is undefined comes from elsewhere. */
export interface ErrorTemplates {
  readonly message: Template | undefined;
  readonly type: Template | undefined;
}

/** A communication with its IML read, ready for any number of runs. */
export interface Communication {
  /** Without one, the request is always made. */
  readonly condition: Template | undefined;
  /** The output when the condition isn't met. */
  readonly otherwise: Template | undefined;
  readonly baseUrl: Template | undefined;
  readonly url: Template | undefined;
  readonly method: Template | undefined;
  /** Each gives a collection; a later one wins. */
  readonly headers: readonly Template[];
  readonly qs: readonly Template[];
  readonly body: Template | undefined;
  readonly bodyType: 'json' | 'text' | undefined;
  /** Milliseconds for the whole call. */
  readonly timeout: number | undefined;
  readonly valid: (ErrorTemplates & { readonly condition: Template | undefined }) | undefined;
  readonly error: ErrorTemplates;
  readonly statusErrors: ReadonlyMap<number, ErrorTemplates>;
  readonly output: Template | undefined;
  /** What Make shows of a connection. */
  readonly metadata: Template | undefined;
  /** Undefined when the app doesn't say what to hide. */
  readonly sanitize: readonly SanitizePath[] | undefined;
}

export interface Source {
  readonly file: string;
  /** The variables of the request; the answer's are added inside `response`. */
  readonly variables: readonly string[];
}

const answerVariables = ['body', 'headers', 'statusCode'];

/** @throws ImlError for IML that this runtime doesn't know */
export const compile = (directives: Directives, { file, variables }: Source): Communication => {
  const { response = {}, type, log } = directives;
  const ask = (source: unknown, path: string) =>
    source === undefined ? undefined : readTemplate(source, { file, path }, variables);
  const answer = (source: unknown, path: string) =>
    source === undefined
      ? undefined
      : readTemplate(source, { file, path: `response.${path}` }, [
          ...variables,
          ...answerVariables,
        ]);
  const error = (spec: { message?: unknown; type?: unknown } | undefined, path: string) => ({
    message: answer(spec?.message, `${path}.message`),
    type: answer(spec?.type, `${path}.type`),
  });
  const valid = typeof response.valid === 'object' ? response.valid : undefined;
  return {
    condition: ask(directives.condition?.condition, 'condition.condition'),
    otherwise: ask(directives.condition?.default, 'condition.default'),
    baseUrl: ask(directives.baseUrl, 'baseUrl'),
    url: ask(directives.url, 'url'),
    method: ask(directives.method, 'method'),
    headers: [ask(directives.headers, 'headers') ?? []].flat(),
    qs: [ask(directives.qs, 'qs') ?? []].flat(),
    body: ask(directives.body, 'body'),
    bodyType: type && (type === 'json' ? 'json' : 'text'),
    timeout: directives.timeout,
    valid:
      response.valid === undefined
        ? undefined
        : {
            condition: valid
              ? answer(valid.condition, 'valid.condition')
              : answer(response.valid, 'valid'),
            ...error(valid, 'valid'),
          },
    error: error(response.error, 'error'),
    statusErrors: new Map(
      Object.entries(response.error?.statuses ?? {}).map(([status, spec]) => [
        Number(status),
        error(spec, `error.${status}`),
      ]),
    ),
    output: answer(response.output, 'output'),
    metadata: answer(response.metadata?.value, 'metadata.value'),
    sanitize: log?.sanitize?.map((path, index) =>
      readPath(path, { file, path: `log.sanitize[${index + 1}]` }),
    ),
  };
};

const over = (base: ErrorTemplates, own: ErrorTemplates): ErrorTemplates => ({
  message: own.message ?? base.message,
  type: own.type ?? base.type,
});

/**
 * What a module does: base's directives, and its own over them.
 *
 * Assumed (make-base-merge): headers, query, errors and paths to sanitize are merged key by key,
 * everything else is replaced as a whole. Source:
 * https://developers.make.com/custom-apps-documentation/app-components/base ("everything specified
 * in the base is inherited"); the page doesn't say how far.
 */
export const inherit = (base: Communication, own: Communication): Communication => {
  const sanitize = [base.sanitize ?? [], own.sanitize ?? []].flat();
  return {
    condition: own.condition,
    otherwise: own.otherwise,
    baseUrl: base.baseUrl,
    url: own.url,
    method: own.method,
    headers: [...base.headers, ...own.headers],
    qs: [...base.qs, ...own.qs],
    body: own.body,
    bodyType: own.bodyType ?? base.bodyType,
    timeout: base.timeout,
    valid: own.valid ?? base.valid,
    error: over(base.error, own.error),
    statusErrors: new Map([...base.statusErrors, ...own.statusErrors]),
    output: own.output,
    metadata: undefined,
    sanitize: base.sanitize || own.sanitize ? sanitize : undefined,
  };
};
