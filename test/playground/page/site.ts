import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RunRequest } from '../../../playground/page/protocol.ts';
import { startSite } from '../../../playground/page/site.ts';
import { bundle } from '../../../zapier-app/bundle.ts';

export const openSite = async () => {
  if (!existsSync(join(__dirname, '../../../zapier-app/dist/index.js'))) await bundle();
  return startSite();
};

export type Site = Awaited<ReturnType<typeof openSite>>;

export const usual: RunRequest = {
  platform: 'zapier',
  tab: 'visit',
  values: { referral_code: 'JOHN123' },
  plan: 'premier',
  wrongKey: false,
  orderFirst: true,
};

export const postJson = (
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
) =>
  fetch(url, {
    ...(signal ? { signal } : {}),
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

export const run = async ({ url }: Site, request: Partial<RunRequest>): Promise<unknown> => {
  const response = await postJson(`${url}/page/run`, { ...usual, ...request });
  const answer: unknown = await response.json();
  return answer;
};
