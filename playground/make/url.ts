import { MakeError } from './errors.ts';
import { type Collection, toText } from './iml/value.ts';

export interface UrlParts {
  readonly baseUrl: string;
  readonly url: string;
  /** A later one wins, key by key. */
  readonly qs: readonly Collection[];
}

const parse = (text: string): URL | undefined => {
  if (!/^https?:\/\//.test(text)) return undefined;
  const [path = '', ...query] = text.split('?');
  try {
    return new URL([encodeURI(path), ...query].join('?'));
  } catch {
    return undefined;
  }
};

const pairsOf = (key: string, value: unknown): [string, string][] => {
  if (value === null || value === undefined) return [];
  return [value].flat().map((item) => [key, toText(item)]);
};

/**
 * A url that begins with http:// or https:// stands for itself, any other one is put behind the
 * base URL with a slash between.
 *
 * Assumed (make-address): slashes that follow each other count as one; a slash at the end stays;
 * the address is encoded up to its `?`. Source: "URL normalization" in
 * https://github.com/minsu-kang/make-custom-app-skill (runtime-reference);
 * https://developers.make.com/custom-apps-documentation/component-blocks/api/making-requests
 *
 * Assumed (make-query): a `qs` with anything in it replaces the query of the url; a list repeats
 * its key; nothing (null, undefined) leaves it out. Source: "the original query string specified in
 * the URL will be lost" and "list=one&list=two", editions of the same page.
 *
 * @throws MakeError when the result is no address of the web
 */
export const fullUrl = ({ baseUrl, url, qs }: UrlParts): string => {
  const joined = /^https?:\/\//.test(url) ? url : `${baseUrl}/${url}`;
  const address = parse(joined);
  if (!address) throw new MakeError('RuntimeError', `Invalid URL '${joined}'.`);
  address.pathname = address.pathname.replaceAll(/\/{2,}/g, '/');
  const merged = new Map(qs.flatMap((collection) => Object.entries(collection)));
  const pairs = [...merged].flatMap(([key, value]) => pairsOf(key, value));
  if (pairs.length > 0) address.search = new URLSearchParams(pairs).toString();
  address.hash = '';
  return address.href;
};
