/** Requests to the playground's server. */
import type { BothBooks, RunAnswer, RunRequest } from '../protocol.ts';

/** @throws {Error} if the server doesn't respond, or responds with an error */
const post = async <Answer>(path: string, body: object, signal?: AbortSignal): Promise<Answer> => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw new Error(`The playground returned ${response.status}.`);
  return response.json();
};

export const postRun = (request: RunRequest, signal: AbortSignal) =>
  post<RunAnswer>('/page/run', request, signal);

export const getRecorded = async (): Promise<BothBooks> => (await fetch('/page/recorded')).json();

export const postReset = () => post<BothBooks>('/page/reset', {});
