import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export type Received = {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly rawHeaders: readonly string[];
  readonly body: string;
};

export type Handler = (response: ServerResponse, received: Received, socket: Socket) => unknown;

export type Server = {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
  readonly received: readonly Received[];
  readonly close: () => Promise<void>;
};

/** An HTTP server on a free port of this machine that answers each request with the handler. */
export async function serve(handler: Handler): Promise<Server> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers, rawHeaders } = request;
      const body = Buffer.concat(chunks).toString('utf8');
      const one = { method, url, headers, rawHeaders, body };
      received.push(one);
      void handler(response, one, request.socket);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Runs the work against a server that is gone afterwards. */
export async function withServer<Result>(
  handler: Handler,
  work: (server: Server) => Promise<Result>,
): Promise<Result> {
  const server = await serve(handler);
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

/** Answers with JSON. */
export function json(content: unknown, status = 200): Handler {
  return (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(content));
  };
}

/** Answers with a text of any type. */
export function text(content: string, type: string, status = 200): Handler {
  return (response) => {
    response.writeHead(status, { 'Content-Type': type }).end(content);
  };
}
