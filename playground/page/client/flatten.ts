/** Flattens a body into single values, so that two bodies can be compared. */
import type { BodyKeys } from '../protocol.ts';
import { isGroup } from './text.ts';

export type Flat = ReadonlyMap<string, unknown>;

const put = (flat: Map<string, unknown>, path: string, value: unknown): void => {
  const parts = Array.isArray(value)
    ? value.map((part, index): [string, unknown] => [`${path}[${index + 1}]`, part])
    : isGroup(value)
      ? Object.entries(value).map(([key, part]): [string, unknown] => [`${path}.${key}`, part])
      : [];
  if (parts.length === 0) flat.set(path, value);
  for (const [inner, part] of parts) put(flat, inner, part);
};

export const flatten = (text: string | undefined): Flat | undefined => {
  if (text === undefined) return undefined;
  const flat = new Map<string, unknown>();
  try {
    const body: unknown = JSON.parse(text);
    if (!isGroup(body)) return undefined;
    for (const [key, value] of Object.entries(body)) put(flat, key, value);
    return flat;
  } catch {
    return undefined;
  }
};

const startsAt = (path: string): string => path.replace(/[[.].*$/, '');

/** Every path of the bodies, in the order of the API's keys, with the keys that stayed away. */
export const pathsOf = (flats: readonly Flat[], keys: BodyKeys): readonly string[] => {
  const used = [...new Set(flats.flatMap((flat) => [...flat.keys()]))];
  const tops = [...new Set([...keys.top, ...used.map(startsAt)])];
  return tops.flatMap((top) => {
    const under = used.filter((path) => startsAt(path) === top);
    return under.length === 0 ? [top] : inRows(under, keys.rows[top] ?? []);
  });
};

/** In each entry of a list, the keys in the order of the form. */
const inRows = (paths: readonly string[], keys: readonly string[]): readonly string[] => {
  if (keys.length === 0) return paths;
  const rows = new Set(paths.map((path) => path.replace(/\.[^]*$/, '')));
  return [...rows].flatMap((row) => {
    return keys.flatMap((key) => {
      const path = `${row}.${key}`;
      const found = paths.filter((one) => one === path || one.startsWith(`${path}[`));
      return found.length === 0 ? [path] : found;
    });
  });
};
