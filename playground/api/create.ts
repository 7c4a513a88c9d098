import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT as alreadySent } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { withoutKeys } from './accounts.ts';
import { answer } from './answer.ts';
import { createBooks, type Recorded } from './books.ts';
import { createControl } from './control.ts';
import { createFaults, type Fault } from './faults.ts';
import type { ReceivedRequest } from './request.ts';
import { sameMachine } from './same-machine.ts';
import { apiPath } from './track.ts';

/** Bodies can be large: 100 requests of 20 MB would be 2 GB, and twice that with the JSON in them. */
const mostKept = 20 * 1024 * 1024;

/**
 * A local AdvocateLoop API that keeps its books in memory. It answers this machine only, also on
 * routes that are added to `app`, which has to happen before the first request.
 *
 * @param keep how many requests it remembers, of at most 20 MB together
 */
export const createApi = (keep = Infinity) => {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const books = createBooks();
  const faults = createFaults();
  const requests: ReceivedRequest[] = [];

  /** Everything recorded, of all brands, in order. */
  const recorded = (): Recorded[] => books.recorded();

  /** The requests to the API since the last reset, in order. The headers hold the API key. */
  const seen = (): ReceivedRequest[] => [...requests];

  const remember = (request: ReceivedRequest): void => {
    requests.push(request);
    if (keep === Infinity) return;
    let size = requests.reduce((sum, { text }) => sum + text.length, 0);
    while (requests.length > 1 && (requests.length > keep || size > mostKept))
      size -= requests.shift()?.text.length ?? 0;
  };

  /**
   * Has the next requests to the API meet this fault (default: one; Infinity: all that come).
   * Faults line up. A fault that makes no sense throws, and the message says why.
   */
  const fail = (fault: Fault, times = 1): void => faults.add(fault, times);

  /** Forgets everything: records, requests and the faults to come. */
  const reset = (): void => {
    books.reset();
    faults.reset();
    requests.length = 0;
  };

  app.use('*', sameMachine);
  app.all(`${apiPath}/*`, async (c) => {
    await answer(c.env, faults.take(), { books, remember });
    return alreadySent;
  });
  app.route('/playground', createControl({ recorded, fail: faults.add, reset }));

  app.notFound((c) => c.json({ success: false, error: 'There is nothing here' }, 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException)
      return c.json({ success: false, error: withoutKeys(error.message) }, error.status);
    console.error(error);
    return c.json({ success: false, error: 'This server failed: see its output' }, 500);
  });

  return { app, recorded, requests: seen, fail, forgive: faults.reset, reset };
};
