/** Runs one form on its platform's runtime, with the local API. */
import * as z from 'zod';
import { accounts, withoutKeys } from '../api/accounts.ts';
import type { Api } from '../api/start.ts';
import { mode } from '../../shared/events/mode.ts';
import { findSample } from '../../stores/index.ts';
import type { Apps } from './apps.ts';
import { sentOf } from './exchange.ts';
import { isFault, meeting } from './faults.ts';
import {
  plans,
  platforms,
  type Both,
  type Platform,
  type RunRequest,
  type RunView,
} from './protocol.ts';
import { runMake } from './run-make.ts';
import { runZapier } from './run-zapier.ts';
import { orderOf } from './samples.ts';

export const RunBody: z.ZodType<RunRequest> = z.strictObject({
  platform: z.enum(platforms),
  tab: z.string(),
  values: z.record(z.string(), z.unknown()),
  sample: z.string().optional(),
  plan: z.enum(plans),
  wrongKey: z.boolean(),
  fault: z.string().refine(isFault, 'must be a fault from the page').optional(),
  orderFirst: z.boolean(),
});

const runners = { zapier: runZapier, make: runMake };

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

/** Records the order of a refund first, unless it's already recorded for this account. */
const recordOrder = async (api: Api, request: RunRequest): Promise<string | undefined> => {
  const refund = request.sample === undefined ? undefined : findSample(request.sample);
  const order = refund && orderOf(refund);
  const isCheck = request.values[mode.key] === 'check';
  if (!order || isCheck || !request.orderFirst || refund.event !== request.tab) return undefined;
  const { apiKey, brandId } = accounts[request.plan];
  const id = order.body?.['order_id'];
  const mine = api.recorded().filter((one) => one.brandId === brandId);
  if (mine.some((one) => one.event === 'conversion' && one.body.order_id === id)) return undefined;
  await fetch(`${api.baseUrl}/track/conversion`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-API-Key': apiKey, 'X-Brand-ID': brandId },
    body: JSON.stringify(order.body),
  });
  return order.title;
};

/** Whatever was typed as an API key is removed, even if it isn't one. */
const withoutKey = (view: RunView, { values }: RunRequest): RunView => {
  const typed = [values['api_key'], values['apiKey']].map((key) => String(key ?? '').trim());
  const keys = typed.filter((key) => key !== '');
  const hidden = (text: string): string =>
    withoutKeys(keys.reduce((rest, key) => rest.replaceAll(key, '[API key]'), text));
  const faults = (view.faults ?? []).map((one) => ({ ...one, message: hidden(one.message) }));
  return { ...view, message: hidden(view.message), faults };
};

/** @returns a function that runs one form at a time against its API */
export const runnerOf = (apis: Both<Api>, apps: Apps) => {
  const last: Record<Platform, Promise<unknown>> = {
    zapier: Promise.resolve(),
    make: Promise.resolve(),
  };

  const run = async (request: RunRequest, signal: AbortSignal): Promise<RunView> => {
    signal.throwIfAborted();
    const api = apis[request.platform];
    const orderFirst = await recordOrder(api, request);
    const before = api.requests().at(-1);
    const view = await meeting(api, request.fault, () =>
      Promise.race([runners[request.platform](apps, request), aborted(signal)]),
    );
    const requests = api.requests();
    const sent = sentOf(requests[before ? requests.indexOf(before) + 1 : 0]);
    return withoutKey({ ...view, sent, orderFirst }, request);
  };

  /** @param signal stops waiting for the run, which may have sent its request by then */
  return (request: RunRequest, signal: AbortSignal): Promise<RunView> => {
    // One at a time, so that the first request after the start of a run belongs to it.
    const next = last[request.platform].then(() => run(request, signal));
    last[request.platform] = next.catch(() => undefined);
    return next;
  };
};
