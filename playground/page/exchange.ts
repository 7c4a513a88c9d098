/** The request and the response of a run, without the API key. */
import * as z from 'zod';
import type { ReceivedRequest } from '../api/request.ts';
import type { LogEntry } from '../make/index.ts';
import type { Log } from '../zapier/run.ts';
import type { Answered, Header, Sent } from './protocol.ts';

/** HTTP's own headers, which say nothing about the app. */
const plumbing = new Set(['connection', 'accept-encoding', 'keep-alive']);

const told = (headers: readonly Header[]): readonly Header[] =>
  headers.filter(([name]) => !plumbing.has(name.toLowerCase()));

/** The request as the API received it. */
export const sentOf = (request: ReceivedRequest | undefined): Sent | undefined =>
  request && {
    method: request.method,
    path: request.path,
    headers: told(
      Object.entries(request.headers).map(([name, value]) => [
        name,
        name === 'x-api-key' ? '••••••••' : [value].flat().join(', '),
      ]),
    ),
    body: request.text,
  };

/** A line about a request, as zapier-platform-core logs it. */
const httpLine = z.object({
  response_status_code: z.number(),
  response_headers: z.string().default(''),
  response_content: z.string().default(''),
});

const headerOf = (line: string): Header => {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
};

export const answeredToZapier = (log: Log): Answered | undefined => {
  const last = log.flatMap(({ data }) => httpLine.safeParse(data).data ?? []).at(-1);
  return (
    last && {
      status: last.response_status_code,
      headers: told(last.response_headers.split('\n').filter(Boolean).map(headerOf)),
      body: last.response_content,
    }
  );
};

export const answeredToMake = (log: readonly LogEntry[]): Answered | undefined => {
  const response = log.at(-1)?.response;
  return (
    response && {
      status: response.statusCode,
      headers: told(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
      body: typeof response.body === 'string' ? response.body : JSON.stringify(response.body),
    }
  );
};
