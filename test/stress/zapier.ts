/** Runs the Zapier app as Zapier does, with core's own handler and its error object. */
import * as z from 'zod';
import { events } from '../../shared/events/table.ts';
import { appOf } from '../../zapier-app/app.ts';
import { open } from '../../zapier-app/open.ts';
import type { Case } from './cases.ts';
import type { App, Circumstances, Ended } from './platform.ts';
import { limited } from './time.ts';

/** Some of Zapier's errors carry their message as JSON. Source: zapier-platform-core, `errors.js`. */
const own = z.object({ message: z.string(), delay: z.number().nullish() });

const read = (message: string): z.infer<typeof own> => {
  try {
    return own.parse(JSON.parse(message));
  } catch {
    return { message };
  }
};

/** Zapier ends a run after 30 s. Source: Zapier, "Operating constraints". */
const time = 30_000;

export const zapierApp = (app: object = appOf(events)): App => {
  const handle = open(app);

  const run = async (
    { event, input }: Case,
    { baseUrl, account, scale }: Circumstances,
  ): Promise<Ended> => {
    const log: unknown[] = [];
    process.env['ADVOCATELOOP_BASE_URL'] = baseUrl;
    const { came, failed, limit } = await limited(
      () =>
        handle({
          command: 'execute',
          method: `creates.record_${event}.operation.perform`,
          bundle: {
            authData: { api_key: account.apiKey, brand_id: account.brandId },
            inputData: input,
          },
          customLogger: (message: string, data: unknown) => log.push({ message, data }),
        }),
      scale,
    );
    if (came) return { accepted: true, message: '', log, limit };
    const error = failed instanceof Error ? failed : new Error(String(failed));
    const { message, delay } = read(error.message);
    return {
      accepted: false,
      error: error.name,
      message,
      delay: delay ?? undefined,
      thrown: failed,
      log,
      limit,
    };
  };

  return { name: 'Zapier', time, run };
};
