import { getRequestListener } from '@hono/node-server';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { createApi } from './create.ts';
import { apiPath } from './track.ts';

/** Node.js would answer an address over 16 kB with an empty page. */
const refuseUnread = (error: Error & { code?: string }, socket: Duplex): void => {
  if (!socket.writable) return;
  const [status, text] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', 'This address is too long. Shorten it.']
      : ['400 Bad Request', 'This is not an HTTP request.'];
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n${text}\n`,
  );
};

interface Options {
  /** Default: any free port. */
  port?: number;
  keep?: number;
}

/**
 * Serves a local AdvocateLoop API on 127.0.0.1, over plain HTTP (the real one takes HTTPS only).
 * Rejects with EADDRINUSE when the port is taken.
 */
export const startApi = async ({ port = 0, keep }: Options = {}) => {
  const api = createApi(keep);
  const listener = getRequestListener(api.app.fetch, { overrideGlobalObjects: false });
  // After five seconds, the default, a client that was busy would find its connection closed.
  const server = createServer({ keepAliveTimeout: 120_000 }, listener);
  server.on('clientError', refuseUnread);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was opened');
  const url = `http://127.0.0.1:${address.port}`;

  /** Ends every connection and frees the port. */
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });

  return { ...api, url, baseUrl: `${url}${apiPath}`, close };
};

export type Api = Awaited<ReturnType<typeof startApi>>;
