import { validateHeaderName, validateHeaderValue } from 'node:http';
import { MakeError } from './errors.ts';
import { type Collection, toText } from './iml/value.ts';

/** HTTP sets these itself; a value from an app would contradict the body that is sent. */
const ownedByHttp = new Set(['content-length', 'transfer-encoding', 'connection', 'host']);

const capitalize = (name: string): string =>
  name.toLowerCase().replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase());

const isAllowed = (validate: () => void): boolean => {
  try {
    validate();
    return true;
  } catch {
    return false;
  }
};

const check = (name: string, value: string): string => {
  if (!isAllowed(() => validateHeaderName(name))) {
    throw new MakeError('RuntimeError', `A header's name holds a character that can't be sent.`);
  }
  if (!isAllowed(() => validateHeaderValue(name, value))) {
    const what = /[\r\n]/.test(value) ? 'a line break' : `a character that can't be sent`;
    throw new MakeError('RuntimeError', `The header '${name}' holds ${what}.`);
  }
  return value;
};

const valueOf = (value: unknown): string => {
  const items = Array.isArray(value) ? value : [value];
  return items.map((item) => toText(item)).join(', ');
};

/**
 * One set of headers out of several; a later one wins, without regard to case. The names are
 * written with capitals behind each dash, as in Make's example.
 *
 * Assumed (make-header-values): a header without a value (null, undefined) isn't sent; a list is
 * joined with commas; length, host and connection can't be set by an app. Source:
 * https://developers.make.com/custom-apps-documentation/component-blocks/api/making-requests
 *
 * @throws MakeError for a name or a value that HTTP doesn't allow, such as one with a line break;
 * the message doesn't repeat the value
 */
export const readHeaders = (collections: readonly Collection[]): Record<string, string> => {
  const headers = new Map<string, string>();
  for (const [name, value] of collections.flatMap((collection) => Object.entries(collection))) {
    if (ownedByHttp.has(name.toLowerCase())) continue;
    const written = capitalize(name);
    if (value === null || value === undefined) headers.delete(written);
    else headers.set(written, check(written, valueOf(value)));
  }
  return Object.fromEntries(headers);
};
