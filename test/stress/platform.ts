/** Runs one app with its own local API. The result has the same format for both platforms. */
import { setTimeout } from 'node:timers/promises';
import { accounts } from '../../playground/api/accounts.ts';
import type { Fault } from '../../playground/api/faults.ts';
import { startApi, type Api } from '../../playground/api/start.ts';
import { orderBefore, type Case } from './cases.ts';

export interface Ended {
  readonly accepted: boolean;
  /** Zapier's error class or Make's error type. */
  readonly error?: string | undefined;
  /** As a user reads it; empty where all went well. */
  readonly message: string;
  /** Seconds until Zapier tries again, where the error says so. */
  readonly delay?: number | undefined;
  /** The error object itself, with everything that hangs on it. */
  readonly thrown?: unknown;
  readonly log: unknown;
  /** How long the app would have waited for an answer, in milliseconds. */
  readonly limit: number;
}

export interface Account {
  readonly apiKey: string;
  readonly brandId: string;
}

export interface Circumstances {
  readonly baseUrl: string;
  readonly account: Account;
  /** How much of its patience the app has; 1 is all of it. */
  readonly scale: number;
}

export interface App {
  readonly name: 'Zapier' | 'Make';
  /** Milliseconds after which the platform ends a run. */
  readonly time: number;
  readonly run: (one: Case, circumstances: Circumstances) => Promise<Ended>;
}

/** One run against the local API. */
export interface Met {
  readonly ended: Ended;
  readonly requests: number;
  /** How many records there are more than before. */
  readonly recorded: number;
  readonly ms: number;
}

const bookOrder = async ({ baseUrl }: Api): Promise<void> => {
  const { apiKey, brandId } = accounts.premier;
  const headers = {
    'Content-Type': 'application/json',
    'X-API-Key': apiKey,
    'X-Brand-ID': brandId,
  };
  const body = JSON.stringify(orderBefore);
  const { ok } = await fetch(`${baseUrl}/track/conversion`, { method: 'POST', headers, body });
  if (!ok) throw new Error('The order before the refund was not recorded');
};

/** A run in a hurry may be over before its request arrives, which must not count for the next run. */
const arrival = async (api: Api, before: number): Promise<void> => {
  for (let tries = 0; tries < 20 && api.requests().length === before; tries += 1)
    await setTimeout(5);
};

export const startPlatform = async (app: App) => {
  const api = await startApi();
  const closed = await startApi();
  await closed.close();

  /** Forgets everything; a refund finds its order. */
  const prepare = async (one: Case): Promise<void> => {
    api.reset();
    if (one.event === 'refund') await bookOrder(api);
  };

  /** One run as things are now. */
  const run = async (
    one: Case,
    { account = accounts.premier, baseUrl = api.baseUrl, scale = 1 }: Partial<Circumstances> = {},
  ): Promise<Met> => {
    const before = { requests: api.requests().length, recorded: api.recorded().length };
    const start = performance.now();
    const ended = await app.run(one, { baseUrl, account, scale });
    const ms = performance.now() - start;
    if (scale < 1) await arrival(api, before.requests);
    return {
      ended,
      ms,
      requests: api.requests().length - before.requests,
      recorded: api.recorded().length - before.recorded,
    };
  };

  /** One run that meets a fault, or that finds nobody at the other end. */
  const meet = async (
    one: Case,
    fault: Fault | 'nobody',
    circumstances: Partial<Circumstances> = {},
  ): Promise<Met> => {
    await prepare(one);
    if (fault === 'nobody') return run(one, { ...circumstances, baseUrl: closed.baseUrl });
    api.fail(fault);
    return run(one, circumstances);
  };

  return { name: app.name, time: app.time, api, prepare, run, meet, close: api.close };
};

export type Platform = Awaited<ReturnType<typeof startPlatform>>;
