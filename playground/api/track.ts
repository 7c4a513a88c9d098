import { HTTPException } from 'hono/http-exception';
import { accountOf, withoutKeys } from './accounts.ts';
import type { Book, Books, Recorded } from './books.ts';
import { claim, conversion, refund, visit } from './events.ts';
import { check } from './explain.ts';
import { recordClaim, recordConversion, recordVisit } from './record-conversion.ts';
import { recordRefund } from './record-refund.ts';
import { json, refuse, type Answered, type Reply } from './reply.ts';
import { bodyLimitMb, type ReceivedRequest } from './request.ts';
import { asSeen } from './seen.ts';

/** Where the endpoints are. Source: REST API, "The basics". */
export const apiPath = '/api/v1';

/**
 * Assumed (api-plan): without the plan an event is a 403, whatever its body is. Source: REST API,
 * "Plan tiers".
 */
const premierOnly: ReadonlySet<string> = new Set(['claim', 'visit']);

const isJson = ({ headers }: ReceivedRequest): boolean =>
  headers['content-type']?.split(';')[0]?.trim().toLowerCase() === 'application/json';

/**
 * Assumed (api-type): a Content-Type other than JSON is a 415.
 * Assumed (api-not-json): a body that isn't JSON is a 400.
 * Source: none; REST API, "The basics", only says that failures are 4xx.
 */
const bodyOf = (request: ReceivedRequest): unknown => {
  const { text, json: body, tooLarge } = request;
  if (!isJson(request)) return refuse(415, 'Content-Type must be application/json', 'api-type');
  if (tooLarge) return refuse(413, `The body is larger than ${bodyLimitMb} MB`);
  if (body === undefined)
    return refuse(
      400,
      text === '' ? 'The body is empty' : 'The body is not JSON in UTF-8',
      'api-not-json',
    );
  return body;
};

const records: Readonly<Record<Recorded['event'], (book: Book, body: unknown) => Answered>> = {
  conversion: (book, body) => recordConversion(book, check(conversion, body, 'api-names-field')),
  refund: (book, body) => recordRefund(book, check(refund, body, 'api-empty-refund')),
  claim: (book, body) => recordClaim(book, check(claim, body, 'api-plan')),
  visit: (book, body) => recordVisit(book, check(visit, body, 'api-visit-fields')),
};

/** The question that shows how a wrong key is answered in such a request. */
const keyProbe = (request: ReceivedRequest, event: string): string => {
  if (!isJson(request)) return 'api-key-before-type';
  return premierOnly.has(event) ? 'api-key-before-plan' : 'api-key-first';
};

/**
 * The key comes before the body, and the plan between them: `{}` tells a good key from a bad one.
 *
 * Assumed (api-path): an unknown path is a 404.
 * Assumed (api-method): another method is a 405.
 * Assumed (api-key-before-type): the key is checked before the Content-Type.
 * Assumed (api-key-before-plan): the key is checked before the plan. Source: none.
 */
const handle = (request: ReceivedRequest, books: Books): Answered => {
  const path = request.path.split('?')[0];
  const [event, record] =
    Object.entries(records).find(([name]) => path === `${apiPath}/track/${name}`) ?? [];
  if (!event || !record) return refuse(404, 'There is no such endpoint', 'api-path');
  if (request.method !== 'POST') return refuse(405, 'Every request is a POST', 'api-method');
  const { plan, brandId } = accountOf(request.headers, keyProbe(request, event));
  if (premierOnly.has(event) && plan !== 'premier')
    return refuse(403, `Feature not available: a ${event} needs the Premier plan`);
  return record(books.of(brandId), bodyOf(request));
};

/** Answers one request as AdvocateLoop documents it or was seen to, and records the event in it. */
export const track = (request: ReceivedRequest, books: Books): Reply => {
  try {
    const { probe, data } = handle(request, books);
    return asSeen(json(200, { success: true, data }), probe);
  } catch (refusal) {
    if (!(refusal instanceof HTTPException)) throw refusal;
    const { status, message, cause } = refusal;
    return asSeen(json(status, { success: false, error: withoutKeys(message) }), cause);
  }
};
