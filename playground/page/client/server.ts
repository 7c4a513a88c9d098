/** Requests to the playground's server. */
import type { BothBooks, RunAnswer, RunRequest } from '../protocol.ts';

/** @throws {Error} if the server doesn't respond, or responds with an error */
const post = async <Answer>(path: string, body: object): Promise<Answer> => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The playground returned ${response.status}.`);
  return response.json();
};

export const postRun = (request: RunRequest) => post<RunAnswer>('/page/run', request);

export const postReset = () => post<BothBooks>('/page/reset', {});

/** @returns the JSON as text, with line breaks */
export const getPayload = async (name: string): Promise<string> => {
  const response = await fetch(`/page/payload/${encodeURIComponent(name)}`);
  return JSON.stringify(await response.json(), null, 2);
};
