/** One run of a Zap's step, or one check of its connection. */
import * as z from 'zod';
import { findSample } from '../../stores/index.ts';
import { inputDataOf } from '../zapier/input.ts';
import type { ZapierRun } from '../zapier/run.ts';
import type { Apps } from './apps.ts';
import { credentialsOf } from './credentials.ts';
import { answeredToZapier } from './exchange.ts';
import { afterConnecting, afterZapier } from './next.ts';
import type { RunRequest, RunView, Values } from './protocol.ts';
import { withItemByHand } from './samples.ts';

const Account = z.object({
  api_key: z.string().default(''),
  brand_id: z.string().default(''),
  brand_name: z.string().default(''),
});

const viewOf = (run: ZapierRun): RunView => {
  const answered = answeredToZapier(run.log);
  const common = { platform: 'zapier' as const, ...(answered ? { answered } : {}) };
  return run.ok
    ? { ...common, message: '', next: afterZapier(), output: run.output }
    : {
        ...common,
        error: run.error,
        message: run.message,
        next: afterZapier(run.error, run.delay),
      };
};

/** `{{brand}}` → the brand, as Zapier labels a connection. */
const labelled = (template: string, values: Values): string =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key] ?? ''));

const check = async ({ zapier }: Apps, { values }: RunRequest): Promise<RunView> => {
  const run = await zapier.runtime.checkConnection(Account.parse(values));
  const view = viewOf(run);
  return run.ok
    ? {
        ...view,
        message: labelled(zapier.connection.label, run.output),
        next: afterConnecting.connected,
      }
    : { ...view, next: afterConnecting.refused };
};

const step = async (apps: Apps, request: RunRequest): Promise<RunView> => {
  const form = apps.tabs.find(({ id }) => id === request.tab)?.zapier;
  if (!form) throw new Error(`Zapier has no '${request.tab}'`);
  const { values, sample, plan, wrongKey } = request;
  const filled = withItemByHand(sample === undefined ? undefined : findSample(sample), values);
  const { blanksStay, runtime } = apps.zapier;
  const { inputData, inputDataRaw } = inputDataOf(form.fields, filled, { blanksStay });
  const account = Account.parse(credentialsOf(plan, wrongKey).zapier);
  return viewOf(await runtime.run(form.key, inputData, account, inputDataRaw));
};

export const runZapier = (apps: Apps, request: RunRequest): Promise<RunView> =>
  request.tab === 'connection' ? check(apps, request) : step(apps, request);
