/** The local API with a layer in front of it that may change what it receives and answers. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { ask, type Around, type Asked, type Target } from '../../contract/ask.ts';
import type { Ledger } from '../../contract/ledger.ts';
import { probes, type Probe } from '../../contract/probes.ts';
import { accounts } from '../../playground/api/accounts.ts';
import { createBooks } from '../../playground/api/books.ts';
import type { Reply } from '../../playground/api/reply.ts';
import { read, type ReceivedRequest } from '../../playground/api/request.ts';
import { track } from '../../playground/api/track.ts';

/** Answers itself, or lets the local API answer. */
export type Layer = (
  request: ReceivedRequest,
  answer: (instead?: Partial<ReceivedRequest>) => Reply,
) => Reply | 'drop' | 'hang';

export const startServer = async (layer: Layer = (_request, answer) => answer()) => {
  const books = createBooks();
  const seen: ReceivedRequest[] = [];
  const respond = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const request = await read(incoming);
    if (!request) return;
    seen.push(request);
    const reply = layer(request, (instead) => track({ ...request, ...instead }, books));
    if (reply === 'hang') return;
    if (reply === 'drop') outgoing.socket?.resetAndDestroy();
    else outgoing.writeHead(reply.status, reply.headers).end(reply.text);
  };
  const server = createServer((incoming, outgoing) => void respond(incoming, outgoing));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    baseUrl: `http://127.0.0.1:${port}/api/v1`,
    seen,
    recorded: books.recorded,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

export const { apiKey, brandId } = accounts.premier;

export const targetOf = (baseUrl: string): Target => ({
  baseUrl,
  headers: { 'X-API-Key': apiKey, 'X-Brand-ID': brandId },
  code: 'JOHN123',
});

export const newLedger = (): Ledger => ({ run: 'test', entries: {} });

/** A clock that only moves while somebody waits. */
export const clock = () => {
  const waits: number[] = [];
  let time = Date.parse('2026-12-01T10:00:00Z');
  return {
    waits,
    now: () => time,
    wait: (milliseconds: number) => {
      waits.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
  };
};

export const askAll = async (
  layer?: Layer,
  {
    which = probes,
    ledger = newLedger(),
    ...around
  }: Partial<Around> & { which?: readonly Probe[]; ledger?: Ledger } = {},
): Promise<Asked & { ledger: Ledger; seen: readonly ReceivedRequest[] }> => {
  const server = await startServer(layer);
  try {
    const target = targetOf(server.baseUrl);
    const asked = await ask(which, target, ledger, {
      ...clock(),
      save: () => {},
      pace: 1000,
      ...around,
    });
    return { ...asked, ledger, seen: server.seen };
  } finally {
    await server.close();
  }
};
