/** Faults that the local API can simulate. */
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

/** Longer than the timeouts of the Zapier app (25 seconds) and Make (40). */
const never = 90_000;

export const faults: readonly NamedFault[] = [
  answer(401, 'API key rejected'),
  answer(403, 'not allowed'),
  answer(404, 'not found'),
  answer(429, 'too many requests'),
  answer(500, 'server error'),
  {
    id: 'html',
    label: 'HTML instead of JSON',
    fault: { kind: 'answer', status: 200, body: 'html' },
  },
  // With these two, the event is recorded, but the app doesn't get the response.
  { id: 'timeout', label: 'Timeout', fault: { kind: 'own', delayMs: never } },
  { id: 'drop', label: 'Connection dropped', fault: { kind: 'drop', book: true } },
];

export const isFault = (id: string): boolean => faults.some((fault) => fault.id === id);

const started = z.object({ request: z.instanceof(IncomingMessage) });
const channel = 'http.server.request.start';

/**
 * Simulates the fault for the API's requests during `run`.
 *
 * The fault is set when a request arrives, not earlier. Otherwise, a run that sends nothing would
 * leave it for the next run.
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
    const { request } = started.parse(message);
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
