import type { ResponseType } from './directives.ts';
import type { HttpAnswer } from './http.ts';

type BodyType = Exclude<ResponseType, object>;

/**
 * The body as the app sees it: `automatic` goes by the Content-Type, other types by themselves.
 *
 * Source: https://developers.make.com/custom-apps-documentation/component-blocks/api/handling-responses/type
 * Assumed: what can't be read as its type, an XML answer and every type that Make doesn't
 * recognize (HTML) stay a text, so that `body.error` is undefined there.
 */
export function readBody({ statusCode, headers, text }: HttpAnswer, type: ResponseType): unknown {
  const chosen = typeof type === 'string' ? type : byStatus(type, statusCode);
  const kind = chosen === 'automatic' ? byContentType(headers['content-type']) : chosen;
  if (kind === 'json') return readJson(text);
  return kind === 'urlencoded' ? Object.fromEntries(new URLSearchParams(text)) : text;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function byContentType(header: unknown): BodyType {
  const [type] = typeof header === 'string' ? header.split(';') : [];
  if (type?.trim().toLowerCase() === 'application/json') return 'json';
  return type?.trim().toLowerCase() === 'application/x-www-form-urlencoded' ? 'urlencoded' : 'text';
}

/** Of the ranges that hold the status the smallest counts; `*` is the largest. Source: same page. */
function byStatus(types: Readonly<Record<string, BodyType>>, status: number): BodyType {
  const fitting = Object.entries(types)
    .map(([range, type]) => ({ ...rangeOf(range), type }))
    .filter(({ from, to }) => from <= status && status <= to)
    .sort((one, other) => one.to - one.from - (other.to - other.from));
  return fitting[0]?.type ?? 'automatic';
}

function rangeOf(range: string): { from: number; to: number } {
  if (range === '*') return { from: 1, to: 999 };
  const [from, to = from] = range.split('-').map(Number);
  return { from: from ?? 0, to: to ?? 0 };
}
