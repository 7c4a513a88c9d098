/** Flattens a body into single values, so that two bodies can be compared. */
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
export const pathsOf = (flats: readonly Flat[], keys: readonly string[]): readonly string[] => {
  const used = [...new Set(flats.flatMap((flat) => [...flat.keys()]))];
  return [...new Set([...keys, ...used.map(startsAt)])].flatMap((top) => {
    const under = used.filter((path) => startsAt(path) === top);
    return under.length === 0 ? [top] : under;
  });
};
