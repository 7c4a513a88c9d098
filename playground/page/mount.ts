/** Adds the page to the local API's server. */
import { HTTPException } from 'hono/http-exception';
import { check } from '../api/explain.ts';
import { refuse } from '../api/reply.ts';
import type { Api } from '../api/start.ts';
import { upper } from '../../shared/fields/upper.ts';
import { samples } from '../../stores/index.ts';
import { loadApps, readBuilt, type BuiltApps } from './apps.ts';
import { bundleAssets } from './assets.ts';
import { credentialsOf } from './credentials.ts';
import { documentOf, pageHeaders } from './document.ts';
import { faults } from './faults.ts';
import { plans, type Both, type BothBooks, type PageData } from './protocol.ts';
import { RunBody, runnerOf } from './run.ts';
import { sampleViews } from './samples.ts';

const asJson = { 'Content-Type': 'application/json' };

/**
 * Adds the page at `/`, and its requests under `/page`, to the API of the Zapier app. Call it before
 * the first request. Routes outside `/api/v1` accept only requests from this computer: see `createApi`.
 *
 * The Zapier app reads `ADVOCATELOOP_BASE_URL` when it runs. The caller sets it to `apis.zapier`.
 *
 * @param apis one for each app, because both record the same events
 * @param built default: the output of `npm run build` and `npm run generate`
 */
export const mountPage = async (apis: Both<Api>, built?: BuiltApps): Promise<void> => {
  const apps = await loadApps(built ?? (await readBuilt()), apis.make.baseUrl);
  const assets = await bundleAssets();
  const run = runnerOf(apis, apps);

  const recorded = (): BothBooks => ({
    zapier: apis.zapier.recorded(),
    make: apis.make.recorded(),
  });

  const drawnFrom = (): PageData => ({
    tabs: apps.tabs,
    samples: sampleViews(apps.tabs),
    plans: plans.map((plan) => ({
      plan,
      label: upper(plan),
      good: credentialsOf(plan, false),
      wrong: credentialsOf(plan, true),
    })),
    faults: faults.map(({ id, label }) => ({ id, label })),
    recorded: recorded(),
  });

  const { app } = apis.zapier;
  app.get('/', (c) => c.html(documentOf(drawnFrom()), 200, pageHeaders));

  for (const { path, type, body } of assets)
    app.get(path, (c) => c.body(body, 200, { ...pageHeaders, 'Content-Type': type }));

  app.get('/page/payload/:name', (c) => {
    const sample = samples.find(({ name }) => name === c.req.param('name'));
    return sample
      ? c.body(JSON.stringify(sample.payload, null, 2), 200, { ...pageHeaders, ...asJson })
      : refuse(404, 'There is no such sample');
  });

  app.get('/page/recorded', (c) => c.json(recorded(), 200, pageHeaders));

  app.post('/page/run', async (c) => {
    const body: unknown = await c.req.json().catch(() => refuse(400, 'The body is not JSON'));
    const gone = new AbortController();
    c.env.outgoing.once('close', () =>
      gone.abort(new HTTPException(408, { message: 'The page stopped waiting' })),
    );
    const view = await run(check(RunBody, body), gone.signal);
    return c.json({ run: view, recorded: recorded() }, 200, pageHeaders);
  });

  app.post('/page/reset', (c) => {
    apis.zapier.reset();
    apis.make.reset();
    return c.json(recorded(), 200, pageHeaders);
  });
};
