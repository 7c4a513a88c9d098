/** What the API can be told to do to a run. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';
import * as z from 'zod';
import type { Fault } from '../api/faults.ts';
import type { Api } from '../api/start.ts';

interface NamedFault {
  readonly id: string;
  readonly label: string;
  readonly fault: Fault;
}

const answer = (status: number, label: string): NamedFault => ({
  id: String(status),
  label: `${status} · ${label}`,
  fault: { kind: 'answer', status },
});

/** Longer than either waits: the Zapier app 25 seconds, Make 40. */
const never = 90_000;

export const faults: readonly NamedFault[] = [
  answer(401, 'key not accepted'),
  answer(403, 'not allowed'),
  answer(404, 'not found'),
  answer(429, 'too many requests'),
  answer(500, 'server error'),
  { id: 'html', label: 'An HTML page', fault: { kind: 'answer', status: 200, body: 'html' } },
  // The two that leave a user in doubt: the event is recorded, and nobody is told so.
  { id: 'timeout', label: 'No answer, for 40 seconds', fault: { kind: 'own', delayMs: never } },
  { id: 'drop', label: 'Connection dropped', fault: { kind: 'drop', book: true } },
];

export const isFault = (id: string): boolean => faults.some((fault) => fault.id === id);

const Started = z.object({ request: z.instanceof(IncomingMessage) });
const channel = 'http.server.request.start';

/**
 * Has the API's requests meet the fault while `run` lasts.
 *
 * The fault is put in place when a request comes and not before: a run that is refused before it
 * sends anything would leave it behind for the next one.
 */
export const meeting = async <Result>(
  api: Api,
  id: string | undefined,
  run: () => Promise<Result>,
): Promise<Result> => {
  const chosen = faults.find((fault) => fault.id === id);
  if (!chosen) return run();
  const port = Number(new URL(api.url).port);
  const arm = (message: unknown): void => {
    const { request } = Started.parse(message);
    const isOurs = request.socket.localPort === port && request.url?.startsWith('/api/');
    if (isOurs) api.fail(chosen.fault);
  };
  subscribe(channel, arm);
  try {
    return await run();
  } finally {
    unsubscribe(channel, arm);
  }
};
