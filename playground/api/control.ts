import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import * as z from 'zod';
import { withoutKeys } from './accounts.ts';
import type { Recorded } from './books.ts';
import { check } from './explain.ts';
import { refuse } from './reply.ts';

interface Controlled {
  recorded: () => Recorded[];
  fail: (fault: unknown, times?: unknown) => void;
  reset: () => void;
}

/** JSON has no Infinity. */
const order = z.strictObject({ fault: z.unknown(), times: z.unknown().optional() });

/**
 * The local API's switches, for curl and for programs elsewhere:
 * `GET /recorded`, `POST /fail` with `{ fault, times? }` (`times` may be `"forever"`), and
 * `POST /reset`.
 */
export const createControl = ({ recorded, fail, reset }: Controlled) => {
  const control = new Hono<{ Bindings: HttpBindings }>();

  control.get('/recorded', (c) => {
    const text = JSON.stringify({ success: true, data: { recorded: recorded() } });
    return c.body(withoutKeys(text), 200, { 'Content-Type': 'application/json' });
  });

  control.post('/fail', async (c) => {
    const body: unknown = await c.req.json().catch(() => refuse(400, 'The body is not JSON'));
    const { fault, times } = check(order, body);
    fail(fault, times === 'forever' ? Infinity : times);
    return c.json({ success: true, data: {} });
  });

  control.post('/reset', (c) => {
    reset();
    return c.json({ success: true, data: {} });
  });

  return control;
};
