import type { HttpAnswer } from './http.ts';

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/**
 * The body as the app sees it, by its Content-Type.
 *
 * Source: https://developers.make.com/custom-apps-documentation/component-blocks/api/handling-responses/type
 * Assumed (make-unreadable-answer): what can't be read as its type, an XML answer and every type
 * that Make doesn't recognize (HTML) stay a text, so that `body.error` is undefined there.
 */
export const readBody = ({ headers, text }: HttpAnswer): unknown => {
  const header = headers['content-type'];
  const type = typeof header === 'string' ? header.split(';')[0]?.trim().toLowerCase() : undefined;
  if (type === 'application/json') return readJson(text);
  return type === 'application/x-www-form-urlencoded'
    ? Object.fromEntries(new URLSearchParams(text))
    : text;
};
