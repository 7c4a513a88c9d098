import type { Communication } from './compile.ts';
import type { HttpAnswer } from './http.ts';
import type { HttpRequest } from './request.ts';

/** Source: "redirect handling" in https://github.com/minsu-kang/make-custom-app-skill */
export const mostRedirects = 21;

const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * The request that a redirect leads to; undefined when the answer itself is to be judged.
 *
 * By default redirects are followed, for GET (`followRedirects`) and for other methods
 * (`followAllRedirects`).
 * Source: `sources.json` in https://github.com/integromat/vscode-apps-sdk
 *
 * Assumed: 307 and 308 repeat the request, the other statuses ask with GET and without a body; the
 * headers go along, even to another host; an address that isn't of the web isn't followed.
 */
export function redirected(
  request: HttpRequest,
  { statusCode, headers }: HttpAnswer,
  { followRedirects = true, followAllRedirects = true }: Communication,
): HttpRequest | undefined {
  const isFollowed = request.method === 'GET' ? followRedirects : followAllRedirects;
  const location = headers['location'];
  if (!isFollowed || !redirects.has(statusCode) || typeof location !== 'string') return undefined;
  if (!URL.canParse(location, request.url)) return undefined;
  const { href, protocol } = new URL(location, request.url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  if (statusCode === 307 || statusCode === 308) return { ...request, url: href };
  const { 'Content-Type': _, ...others } = request.headers;
  return { url: href, method: 'GET', headers: others };
}
