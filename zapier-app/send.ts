/** One request through `z.request`, once: whatever happens comes back as an answer, not as an error. */
import type { ZObject } from 'zapier-platform-core';
import { parseResponse, type ApiResponse } from '../shared/api/response.ts';
import type { AuthHeaders } from '../shared/api/auth.ts';
import { parseBaseUrl, requestOf } from '../shared/api/request.ts';

export type SendResult = ApiResponse & {
  readonly status: number | undefined;
  /** Seconds after which the API may be asked again, if it said so. */
  readonly retryAfter: number | undefined;
};

/** Zapier ends a run after 30 s. Source: Zapier, "Operating constraints". */
const answerWithin = 25_000;

/** Faults that come up before a connection stands, so that nothing can have been recorded. */
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_CERT_)/;

const wasSent = (error: unknown): boolean =>
  !(error instanceof Error && 'code' in error && beforeSending.test(String(error.code)));

/** A day: a later time is taken for a mistake, and the platform's own pace is kept. */
const longestWait = 86_400;

/**
 * @param header `Retry-After`: seconds or an HTTP date. Source: RFC 9110, 10.2.3
 * @param now the server's own `Date`, so that no two clocks are compared
 */
export const parseRetryAfter = (header: string | null, now: string | null): number | undefined => {
  const text = header ?? '';
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : Math.ceil((Date.parse(text) - (now === null ? Date.now() : Date.parse(now))) / 1000);
  return seconds >= 1 && seconds <= longestWait ? seconds : undefined;
};

/**
 * JSON that says the same without two braces in a row. zapier-platform-core takes `{{bundle.…}}` in a
 * body for a template and throws, even where it is a customer's text.
 * Source: its `http-middlewares/before/prepare-request.js`.
 */
const withoutTemplates = (json: string): string => json.replaceAll('{{', String.raw`{\u007b`);

/** @throws z.errors.Error where a developer has put something else in place of AdvocateLoop's address */
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
  // `timeout` counts anew for the body, the signal does not; the types know only the first.
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
