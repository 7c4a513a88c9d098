/** Sends one request with `z.request`, once. Every failure is a result, not an error. */
import type { ZObject } from 'zapier-platform-core';
import { parseResponse, type ApiResponse } from '../shared/api/response.ts';
import type { AuthHeaders } from '../shared/api/auth.ts';
import { parseBaseUrl, requestOf } from '../shared/api/request.ts';

export type SendResult = ApiResponse & {
  readonly status: number | undefined;
  /** Seconds until the API accepts another request, if it sent them. */
  readonly retryAfter: number | undefined;
};

/** Zapier ends a run after 30 s. Source: Zapier, "Operating constraints". */
const answerWithin = 25_000;

/** Errors before there is a connection, so nothing can be recorded. */
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_CERT_)/;

const wasSent = (error: unknown): boolean =>
  !(error instanceof Error && 'code' in error && beforeSending.test(String(error.code)));

/** One day. A longer wait is treated as a mistake and ignored. */
const longestWait = 86_400;

/**
 * @param header `Retry-After`: seconds or an HTTP date. Source: RFC 9110, 10.2.3
 * @param now the server's own `Date`, so two clocks are never compared
 */
export const parseRetryAfter = (header: string | null, now: string | null): number | undefined => {
  const text = header ?? '';
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : Math.ceil((Date.parse(text) - (now === null ? Date.now() : Date.parse(now))) / 1000);
  return seconds >= 1 && seconds <= longestWait ? seconds : undefined;
};

/**
 * The same JSON without two braces in a row. zapier-platform-core treats `{{bundle.…}}` in a body as a
 * template and throws, even if it's a customer's text.
 * Source: its `http-middlewares/before/prepare-request.js`.
 */
const withoutTemplates = (json: string): string => json.replaceAll('{{', String.raw`{\u007b`);

/** @throws z.errors.Error if a developer's `ADVOCATELOOP_BASE_URL` isn't allowed */
const baseUrl = (z: ZObject): string => {
  try {
    return parseBaseUrl(process.env['ADVOCATELOOP_BASE_URL']);
  } catch (error) {
    throw new z.errors.Error(error instanceof Error ? error.message : '', 'BaseUrl');
  }
};

export const send = async (
  z: ZObject,
  endpoint: `/${string}`,
  headers: AuthHeaders,
  body: object,
): Promise<SendResult> => {
  const request = requestOf(baseUrl(z), endpoint, headers, body);
  // `timeout` starts again for the body, the signal doesn't. The types only have the first.
  const limits = { timeout: answerWithin, signal: AbortSignal.timeout(answerWithin) };
  try {
    const {
      status,
      content,
      headers: answered,
    } = await z.request({
      ...request,
      headers: { ...request.headers },
      body: withoutTemplates(request.body),
      redirect: 'manual',
      skipThrowForStatus: true,
      ...limits,
    });
    const retryAfter = parseRetryAfter(answered.get('retry-after'), answered.get('date'));
    return { ...parseResponse(status, content), status, retryAfter };
  } catch (error) {
    const cause = wasSent(error) ? 'no answer' : 'no connection';
    return { ok: false, cause, status: undefined, retryAfter: undefined };
  }
};
