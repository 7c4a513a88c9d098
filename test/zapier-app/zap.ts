/** A local API for the tests of one file, and the app that runs as in Zapier. */
import { accounts, type Plan } from '../../playground/api/accounts.ts';
import { startApi, type Api } from '../../playground/api/start.ts';
import { zapierRuntime, type ZapierRun } from '../../playground/zapier/run.ts';
import App from '../../zapier-app/index.ts';

export const zap = zapierRuntime(App);

export const connection = (plan: Plan = 'premier') => ({
  api_key: accounts[plan].apiKey,
  brand_id: accounts[plan].brandId,
});

/** Points the app somewhere else for the tests of this file. */
export const useBaseUrl = (baseUrl: () => string) => {
  const before = process.env['ADVOCATELOOP_BASE_URL'];
  beforeEach(() => {
    process.env['ADVOCATELOOP_BASE_URL'] = baseUrl();
  });
  afterAll(() => {
    if (before === undefined) delete process.env['ADVOCATELOOP_BASE_URL'];
    else process.env['ADVOCATELOOP_BASE_URL'] = before;
  });
};

/** Starts the API before the tests of this file, empties it before each, and ends it after them. */
export const useApi = (): (() => Api) => {
  let api: Api | undefined;
  const started = (): Api => {
    if (!api) throw new Error('The local API has not been started');
    return api;
  };
  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(() => started().reset());
  afterAll(() => started().close());
  useBaseUrl(() => started().baseUrl);
  return started;
};

type Failed = Extract<ZapierRun, { ok: false }>;

/** The error that a run ended with; a run that went well fails the test. */
export const failed = (run: ZapierRun): Failed => {
  if (run.ok) throw new Error(`It went well: ${JSON.stringify(run.output)}`);
  return run;
};

/** What a run handed on; a run that failed fails the test. */
export const output = (run: ZapierRun): Readonly<Record<string, unknown>> => {
  if (!run.ok) throw new Error(`${run.error}: ${run.message}`);
  return run.output;
};

/** The only request that the API saw. */
export const onlyRequest = (api: Api) => {
  const [request, ...others] = api.requests();
  if (!request || others.length > 0) throw new Error(`${api.requests().length} requests came`);
  return request;
};
