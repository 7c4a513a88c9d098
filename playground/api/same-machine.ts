import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { refuse } from './reply.ts';

const names = ['127.0.0.1', 'localhost', '[::1]'];

// A web page elsewhere can reach a server on this machine: by a name of its own that it points
// here (then Host is foreign), or by a plain cross-origin request (then Origin is).

/** Refuses, with 403, what doesn't come from this machine's own pages or programs. */
export const sameMachine: MiddlewareHandler<{ Bindings: HttpBindings }> = async (c, next) => {
  const port = c.env.incoming.socket.localPort;
  const host = c.req.header('host')?.toLowerCase();
  const origin = c.req.header('origin');
  if (!names.some((name) => new URL(`http://${name}:${port}`).host === host))
    refuse(403, 'The Host header must name this machine and port');
  if (origin !== undefined && origin !== `http://${host}`)
    refuse(403, 'Another origin may not use this');
  await next();
};
