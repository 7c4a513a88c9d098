/** Flattens a body into single values, so that two bodies can be compared. */
import { isGroup, parsed } from './text.ts';

export type Flat = ReadonlyMap<string, unknown>;

type Entry = readonly [path: string, value: unknown];

const flatOf = (path: string, value: unknown): readonly Entry[] => {
  const parts = Array.isArray(value)
    ? value.flatMap((part, index) => flatOf(`${path}[${index + 1}]`, part))
    : Object.entries(isGroup(value) ? value : {}).flatMap(([key, part]) =>
        flatOf(`${path}.${key}`, part),
      );
  return parts.length === 0 ? [[path, value]] : parts;
};

export const flatten = (text = ''): Flat | undefined => {
  const body = parsed(text);
  if (!isGroup(body)) return undefined;
  return new Map(Object.entries(body).flatMap(([key, value]) => flatOf(key, value)));
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
