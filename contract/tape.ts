import { meaningful, type Shape } from '../playground/api/seen.ts';
import { isGroup } from '../shared/parse/field-value.ts';

/** What the real API answered. `tape.json` is committed, and the local API must agree. */
export interface Tape {
  readonly asked: string;
  readonly answers: Readonly<Record<string, Shape>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** `undefined` if the body isn't JSON. */
  readonly json: unknown;
}

const isIn = (values: readonly string[], name: string): boolean =>
  values.some((value) => value.toLowerCase() === name.toLowerCase());

/** A key may be a value, such as an email address or a code: then it's `*`. */
const keyOf = (key: string, sent: readonly string[]): string =>
  /^[a-z]+(_[a-z]+)*$/i.test(key) && !isIn(sent, key) ? key : '*';

const typesOf = (value: unknown, sent: readonly string[], path = 'body'): readonly string[][] => {
  if (Array.isArray(value))
    return [[path, 'list'], ...value.flatMap((item) => typesOf(item, sent, `${path}[]`))];
  if (!isGroup(value))
    return [[path, value === undefined ? 'not JSON' : value === null ? 'null' : typeof value]];
  const inner = Object.entries(value).flatMap(([key, it]) =>
    typesOf(it, sent, `${path}.${keyOf(key, sent)}`),
  );
  return path === 'body' || inner.length === 0 ? [[path, 'object'], ...inner] : inner;
};

/** @param sent the values of the request, which no key may repeat */
export const shapeOf = ({ status, headers, json }: Answer, sent: readonly string[]): Shape => ({
  status,
  headers: [...headers.keys()].filter((name) => !isIn(sent, name)).sort(),
  body: Object.fromEntries(
    [...Map.groupBy(typesOf(json, sent), ([path = '']) => path)].map(([path, types]) => [
      path,
      [...new Set(types.map(([, type]) => type))].sort().join(' or '),
    ]),
  ),
});

export interface Change {
  readonly probe: string;
  readonly kind: 'removed' | 'changed' | 'added';
  readonly what: string;
}

const factsOf = ({ status, headers, body }: Shape): ReadonlyMap<string, string> =>
  new Map<string, string>([
    ['status', String(status)],
    ...headers.filter((it) => meaningful.test(it)).map((it) => [`header ${it}`, 'sent'] as const),
    ...Object.entries(body),
  ]);

/** What differs between the tape and what was answered now, for the probes that both have. */
export const changesSince = (then: Tape['answers'], now: Tape['answers']): readonly Change[] =>
  Object.entries(now).flatMap(([probe, shape]) => {
    const known = then[probe];
    if (!known) return [];
    const [before, after] = [factsOf(known), factsOf(shape)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): readonly Change[] => {
      const [was, is] = [before.get(key), after.get(key)];
      if (is === undefined) return [{ probe, kind: 'removed', what: key }];
      if (was === undefined) return [{ probe, kind: 'added', what: key }];
      // A key that was null or a number, and is a number now, is as it was.
      if (is.split(' or ').every((type) => was.split(' or ').includes(type))) return [];
      return [{ probe, kind: 'changed', what: `${key} was ${was}, is now ${is}` }];
    });
  });
