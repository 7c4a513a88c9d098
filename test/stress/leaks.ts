/** Finds an API key in the message, the log, and the error of a run. */
import type { Ended } from './platform.ts';

export const forms = ['plain', 'URL-encoded', 'base64', 'JSON-escaped'] as const;
export type Form = (typeof forms)[number];

/** A key in every way in which it may be written; a way that changes nothing is left out. */
export type Secret = ReadonlyMap<Form, string>;

const written: Readonly<Record<Form, (key: string) => string>> = {
  plain: (key) => key,
  'URL-encoded': encodeURIComponent,
  base64: (key) => Buffer.from(key).toString('base64'),
  'JSON-escaped': (key) => JSON.stringify(key).slice(1, -1),
};

export const secretOf = (key: string): Secret =>
  new Map(
    forms
      .map((form) => [form, written[form](key)] as const)
      .filter(([form, text]) => form === 'plain' || text !== key),
  );

type Text = readonly [place: string, text: string];

/** Deep enough for every log; what lies deeper is the platform's own machinery. */
const deepest = 12;

/** Every text in a value: names and values of all own properties, hidden ones too. */
const textsIn = (value: unknown, place: string, seen: Set<unknown>): readonly Text[] => {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  if (place.split('.').length > deepest) return [];
  seen.add(value);
  const names = Object.getOwnPropertyNames(value);
  return [
    ...names.map((name): Text => [`${place} (name)`, name]),
    ...names.flatMap((name) => textsIn(Reflect.get(value, name), `${place}.${name}`, seen)),
  ];
};

const asJson = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
};

/** @returns place and form of each leak, such as `log.0.data.response_content: base64` */
export const leaksIn = (
  { message, log, thrown }: Pick<Ended, 'message' | 'log' | 'thrown'>,
  secret: Secret,
): readonly string[] => {
  const texts: readonly Text[] = [
    ['message', message],
    ...textsIn(log, 'log', new Set()),
    ...textsIn(thrown, 'error', new Set()),
    ['error as text', String(thrown)],
    ['error as JSON', asJson(thrown)],
  ];
  return texts.flatMap(([place, text]) =>
    [...secret]
      // Base64 is known without its padding too.
      .filter(([form, key]) => text.includes(form === 'base64' ? key.replace(/=+$/, '') : key))
      .map(([form]) => `${place}: ${form}`),
  );
};
