/** Runs a Zap's step, or checks its connection. */
import * as z from 'zod';
import { parseCredentials } from '../../shared/api/auth.ts';
import { isPreview } from '../../shared/events/mode.ts';
import { events } from '../../shared/events/table.ts';
import type { Parsed } from '../../shared/parse/parse.ts';
import { findSample } from '../../stores/index.ts';
import { parseForm } from '../../zapier-app/parse-form.ts';
import { titleCase } from '../../zapier-app/words.ts';
import { refuse } from '../api/reply.ts';
import { inputDataOf } from '../zapier/input.ts';
import type { ZapierRun } from '../zapier/run.ts';
import type { Apps } from './apps.ts';
import { credentialsOf } from './credentials.ts';
import { answeredToZapier } from './exchange.ts';
import { afterCheck, afterConnecting, afterZapier } from './next.ts';
import {
  connectionTab,
  type Fault,
  type RunRequest,
  type RunView,
  type Values,
} from './protocol.ts';
import { withItemByHand } from './samples.ts';

const credentials = z.object({
  api_key: z.string().default(''),
  brand_id: z.string().default(''),
  brand_name: z.string().default(''),
});

/** The message names every field at fault, and the app's own parser also says where it is. */
const faultsIn = (parsed: Parsed<unknown> | undefined): readonly Fault[] =>
  parsed === undefined || parsed.ok
    ? []
    : parsed.errors.flatMap(({ keys, message }) =>
        keys.map((key) => ({
          field: key
            .replace(/^items\.(\d+)/, (_, item) => `items.${Number(item) - 1}`)
            .replace(/^items\.\d+\./, '$&item_'),
          message,
        })),
      );

const viewOf = (run: ZapierRun, parsed: Parsed<unknown> | undefined): RunView => {
  const common = { platform: 'zapier', answered: answeredToZapier(run.log) } as const;
  if (run.ok) {
    const next = isPreview(run.output) ? afterCheck : afterZapier();
    return { ...common, message: '', next, output: run.output };
  }
  const { error, message, delay } = run;
  return { ...common, error, message, next: afterZapier(error, delay), faults: faultsIn(parsed) };
};

/** `{{brand}}` → the brand, as Zapier labels a connection. */
const labelled = (template: string, values: Values): string =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key] ?? ''));

const check = async ({ zapier }: Apps, { values }: RunRequest): Promise<RunView> => {
  const typed = credentials.parse(values);
  const run = await zapier.runtime.checkConnection(typed);
  const view = viewOf(run, parseCredentials({ ...typed }, titleCase));
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
  if (!form) return refuse(400, `Zapier has no '${request.tab}'`);
  const { values, sample, plan, wrongKey } = request;
  const filled = withItemByHand(sample === undefined ? undefined : findSample(sample), values);
  const { blanksStay, runtime } = apps.zapier;
  const input = inputDataOf(form.fields, filled, { blanksStay });
  const account = credentialsOf(plan, wrongKey).zapier;
  const run = await runtime.run(form.key, input.inputData, account, input.inputDataRaw, true);
  const event = events.find(({ key }) => key === request.tab);
  return viewOf(run, event && parseForm(event, input, []));
};

export const runZapier = (apps: Apps, request: RunRequest): Promise<RunView> =>
  request.tab === connectionTab ? check(apps, request) : step(apps, request);
