/** Faults that the local API can simulate. */
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

/** Simulates the fault for the API's requests during `run`, which may send none. */
export const meeting = async <Result>(
  api: Api,
  id: string | undefined,
  run: () => Promise<Result>,
): Promise<Result> => {
  const chosen = faults.find((fault) => fault.id === id);
  if (!chosen) return run();
  api.fail(chosen.fault, Infinity);
  return run().finally(api.forgive);
};
