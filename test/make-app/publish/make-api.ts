/** Make's API on loopback, with tokens, scopes, simulated faults, and a list of every request. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerOf } from './make-routes.ts';
import { emptyStore, problem, type Answer, type Call, type Store } from './make-store.ts';

/** Something that goes wrong at one call. */
export interface Fault {
  /** Which call, counted from 1, or which kind of call. */
  readonly at: number | ((call: Call) => boolean);
  /** Whether the call has been carried out by then. */
  readonly when: 'before' | 'after';
  readonly what: 'drop' | 'half' | (Answer & { readonly headers?: Record<string, string> });
}

export interface MakeApi {
  readonly url: string;
  readonly store: Store;
  readonly calls: readonly Call[];
  readonly faults: Fault[];
  readonly close: () => Promise<void>;
}

/** Made up here: a token of Make has this form. */
export const token = '6f1b2c3d-0000-4000-8000-00000000abcd';

const scopesOf: Readonly<Record<string, readonly string[]>> = {
  [`Token ${token}`]: ['sdk-apps:read', 'sdk-apps:write'],
  'Token 6f1b2c3d-0000-4000-8000-00000000read': ['sdk-apps:read'],
  'Bearer reader': ['sdk-apps:read'],
  'Bearer nothing': [],
};

const refusal = (authorization: string | undefined, method: string): Answer | undefined => {
  const scopes = scopesOf[authorization ?? ''];
  if (!scopes) return problem(401, 'Access denied.', `No user has ${authorization}.`);
  const needed = method === 'GET' ? 'sdk-apps:read' : 'sdk-apps:write';
  return scopes.includes(needed) ? undefined : problem(403, 'Permission denied', 'Missing scope.');
};

const send = (response: ServerResponse, answer: Answer, headers: Record<string, string> = {}) =>
  response
    .writeHead(answer.status, {
      ...(answer.type === undefined ? {} : { 'content-type': answer.type }),
      ...headers,
    })
    .end(answer.body);

export const startMakeApi = async (): Promise<MakeApi> => {
  const store = emptyStore();
  const calls: Call[] = [];
  const faults: Fault[] = [];

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const path = url.split('?', 1)[0] ?? '';
      const body = Buffer.concat(chunks);
      const call = { method, path, type: headers['content-type'] ?? '', body };
      calls.push(call);
      const fault = faults.find(({ at }) =>
        typeof at === 'number' ? at === calls.length : at(call),
      );
      const allowed = () => refusal(headers.authorization, method) ?? answerOf(store, call);
      const answer = fault?.when === 'before' ? undefined : allowed();
      if (!fault) return answer && send(response, answer);
      if (fault.what === 'drop') return response.destroy();
      if (fault.what !== 'half') return send(response, fault.what, fault.what.headers);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"app":', () => response.destroy());
      return undefined;
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    store,
    calls,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
