import type { Reply } from './reply.ts';
import seen from './seen.json' with { type: 'json' };

/** The shape of an answer: its status, header names, and JSON keys with their types. No values. */
export interface Shape {
  readonly status: number;
  readonly headers: readonly string[];
  /** `{ "body.data.conversion_id": "string" }`; `[]` is any item of a list. */
  readonly body: Readonly<Record<string, string>>;
}

/** What AdvocateLoop was seen to answer, by the question that showed it. */
const all: Readonly<Record<string, Shape>> = seen;

const made = new Map<string, unknown>(
  Object.entries({ string: 'text', number: 1, boolean: true, object: {}, list: [] }),
);

/** Headers that a program acts on. All others come from servers in between. */
export const meaningful = /^(allow|content-type|location|retry-after|(x-)?ratelimit.*)$/;
const headers = new Map([
  ['allow', 'POST'],
  ['location', '/'],
]);

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);
const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([it]) => it === key)?.[1]
    : undefined;

/** A value with these keys: our own where it's of the same type, or any other. */
const valueOf = (body: Shape['body'], path: string, own: unknown): unknown => {
  const paths = Object.keys(body);
  if (paths.some((it) => it.startsWith(`${path}[]`)))
    return [valueOf(body, `${path}[]`, inside(own, '0'))];
  const keys = paths
    .filter((it) => it.startsWith(`${path}.`))
    .map((it) => it.slice(path.length + 1).replace(/[.[].*$/, ''));
  if (keys.length > 0)
    return Object.fromEntries(
      keys.map((key) => [key, valueOf(body, `${path}.${key}`, inside(own, key))]),
    );
  const type = body[path]?.split(' or ').find((it) => it !== 'null') ?? 'null';
  return typeOf(own) === type && type !== 'object' ? own : (made.get(type) ?? null);
};

/**
 * The reply as AdvocateLoop was seen to give it.
 *
 * @param probe the question that showed it, by its ID in `contract/probes.ts`
 */
export const asSeen = (reply: Reply, probe: unknown, from = all): Reply => {
  const shape = from[String(probe)];
  if (!shape) return reply;
  const { status, body } = shape;
  const own = new Set(Object.keys(reply.headers).map((name) => name.toLowerCase()));
  const missing = shape.headers.filter((name) => meaningful.test(name) && !own.has(name));
  return {
    status,
    headers: {
      ...reply.headers,
      ...Object.fromEntries(missing.map((name) => [name, headers.get(name) ?? '1'])),
    },
    text:
      body['body'] === 'not JSON'
        ? ''
        : JSON.stringify(valueOf(body, 'body', JSON.parse(reply.text))),
  };
};
