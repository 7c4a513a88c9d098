/** The Make app as a scenario runs it. */
import { makeAppOf } from '../../make-app/generator/app.ts';
import { loadApp, runModule, type App as Loaded } from '../../playground/make/index.ts';
import type { Files } from '../../make-app/format/folder.ts';
import { events } from '../../shared/events/table.ts';
import type { Case } from './cases.ts';
import type { App, Circumstances, Ended } from './platform.ts';

/** Source: Make, "App structure": "requests time out after 40 seconds". */
const time = 40_000;

const moduleOf = ({ event }: Case): string =>
  `record${event.replace(/^./, (c) => c.toUpperCase())}`;

/** The form asks which identifier is given. */
const parametersOf = ({ event, input }: Case) =>
  event === 'refund' ? { ...input, identify_by: 'order_id' } : input;

export const makeApp = (mutate: (files: Files) => Files = (files) => files): App => {
  const loaded = new Map<string, Loaded>();

  const appAt = (baseUrl: string): Loaded => {
    const app = loaded.get(baseUrl) ?? loadApp(mutate(makeAppOf(events, { baseUrl })));
    loaded.set(baseUrl, app);
    return app;
  };

  const run = async (one: Case, { baseUrl, account, scale }: Circumstances): Promise<Ended> => {
    const app = appAt(baseUrl);
    const limit = app.modules.get(moduleOf(one))?.run.timeout ?? time;
    const result = await runModule(app, moduleOf(one), {
      connection: { apiKey: account.apiKey, brandId: account.brandId },
      parameters: parametersOf(one),
      timeout: limit * scale,
    });
    const { log } = result;
    if (result.ok) return { accepted: true, message: '', log, limit };
    const { type: error, message } = result;
    // What an error handler is given. Source: help.make.com, "Error handlers".
    const thrown = { type: error, message };
    return { accepted: false, error, message, thrown, log, limit };
  };

  return { name: 'Make', time, run };
};
