import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT as alreadySent } from '@hono/node-server/utils/response';
import { Hono, type MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { withoutKeys } from './accounts.ts';
import { createBooks } from './books.ts';
import { replyOf, type Fault } from './faults.ts';
import { refuse } from './reply.ts';
import { headOf, read, type ReceivedRequest } from './request.ts';
import { drop, send } from './send.ts';
import { apiPath, track } from './track.ts';

interface Env {
  Bindings: HttpBindings;
}

const names = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses, with 403, what doesn't come from this machine's own pages or programs. A web page elsewhere
 * can reach a server on this machine: by a name of its own that it points here (then Host is foreign),
 * or by a plain cross-origin request (then Origin is).
 */
const sameMachine: MiddlewareHandler<Env> = async (c, next) => {
  const port = c.env.incoming.socket.localPort;
  const host = c.req.header('host')?.toLowerCase();
  const origin = c.req.header('origin');
  if (!names.some((name) => new URL(`http://${name}:${port}`).host === host))
    refuse(403, 'The Host header must name this machine and port');
  if (origin !== undefined && origin !== `http://${host}`)
    refuse(403, 'Another origin may not use this');
  await next();
};

/** Bodies can be large: 100 requests of 20 MB would be 2 GB, and twice that with the JSON in them. */
const mostKept = 20 * 1024 * 1024;

/**
 * A local AdvocateLoop API that keeps its books in memory. It answers this machine only, also on
 * routes that are added to `app`, which has to happen before the first request.
 *
 * @param keep how many requests it remembers, of at most 20 MB together
 */
export const createApi = (keep = Infinity) => {
  const app = new Hono<Env>();
  const books = createBooks();
  const faults: { readonly fault: Fault; times: number }[] = [];
  const requests: ReceivedRequest[] = [];

  const { recorded } = books;

  const remember = (request: ReceivedRequest): void => {
    requests.push(request);
    if (keep === Infinity) return;
    let size = requests.reduce((sum, { text }) => sum + text.length, 0);
    while (requests.length > 1 && (requests.length > keep || size > mostKept))
      size -= requests.shift()?.text.length ?? 0;
  };

  /**
   * Has the next requests to the API meet this fault (default: one; Infinity: all that come).
   * Faults line up: the first is used up before the second begins.
   */
  const fail = (fault: Fault, times = 1): void => void faults.push({ fault, times });

  const nextFault = (): Fault | undefined => {
    const [first] = faults;
    if (!first) return undefined;
    first.times -= 1;
    if (first.times === 0) faults.shift();
    return first.fault;
  };

  /** Forgets the faults to come. */
  const forgive = (): void => {
    faults.length = 0;
  };

  /** Forgets everything: records, requests and the faults to come. */
  const reset = (): void => {
    books.reset();
    forgive();
    requests.length = 0;
  };

  /** Answers one request to the API, or does what the fault says. */
  const answer = async ({ incoming, outgoing }: HttpBindings): Promise<void> => {
    const fault = nextFault();
    const unread = fault?.kind === 'drop' && !fault.book;
    const request = unread ? headOf(incoming) : await read(incoming);
    if (!request) return;
    remember(request);

    if (!fault || fault.kind === 'own') return send(outgoing, track(request, books), fault);
    if (fault.book) track(request, books);
    if (fault.kind === 'drop') return drop(outgoing, fault.delayMs);
    return send(outgoing, replyOf(fault), fault);
  };

  app.use('*', sameMachine);
  app.all(`${apiPath}/*`, async (c) => {
    await answer(c.env);
    return alreadySent;
  });
  app.get('/playground/recorded', (c) => {
    const text = JSON.stringify({ success: true, data: { recorded: recorded() } });
    return c.body(withoutKeys(text), 200, { 'Content-Type': 'application/json' });
  });

  app.notFound((c) => c.json({ success: false, error: 'There is nothing here' }, 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException)
      return c.json({ success: false, error: withoutKeys(error.message) }, error.status);
    console.error(error);
    return c.json({ success: false, error: 'This server failed: see its output' }, 500);
  });

  return {
    app,
    recorded,
    /** Those to the API since the last reset, in order. The headers hold the API key. */
    requests: (): readonly ReceivedRequest[] => [...requests],
    fail,
    forgive,
    reset,
  };
};
