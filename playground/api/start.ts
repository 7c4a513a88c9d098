import { getRequestListener } from '@hono/node-server';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createApi } from './create.ts';
import { apiPath } from './track.ts';

/**
 * Serves a local AdvocateLoop API on 127.0.0.1, over plain HTTP (the real one takes HTTPS only).
 *
 * @param options.port default: any free port; rejects with EADDRINUSE when it is taken
 */
export const startApi = async ({ port = 0 }: { port?: number } = {}) => {
  const api = createApi();
  const listener = getRequestListener(api.app.fetch, { overrideGlobalObjects: false });
  // After five seconds, the default, a client that was busy would find its connection closed.
  const server = createServer({ keepAliveTimeout: 120_000 }, listener);
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
