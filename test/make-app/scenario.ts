/** A local API for the tests of one file, and the app that runs as in Make. */
import { makeAppOf } from '../../make-app/generator/app.ts';
import { accounts, type Plan } from '../../playground/api/accounts.ts';
import { startApi, type Api } from '../../playground/api/start.ts';
import {
  loadApp,
  runModule,
  type App,
  type Failure,
  type Module,
  type ModuleInput,
  type ModuleResult,
  type ModuleSuccess,
} from '../../playground/make/index.ts';
import { events } from '../../shared/events/table.ts';

export const connectionOf = (plan: Plan = 'premier') => ({
  apiKey: accounts[plan].apiKey,
  brandId: accounts[plan].brandId,
});

export const appAt = (baseUrl: string): App => loadApp(makeAppOf(events, { baseUrl }));

/** Starts the API before the tests of this file, empties it before each, and ends it after them. */
export const useMake = () => {
  let started: { readonly api: Api; readonly app: App } | undefined;
  const running = () => {
    if (!started) throw new Error('The local API has not been started');
    return started;
  };
  const api = () => running().api;
  beforeAll(async () => {
    const local = await startApi();
    started = { api: local, app: appAt(local.baseUrl) };
  });
  beforeEach(() => api().reset());
  afterAll(() => api().close());

  /** Runs a module with these parameters as typed or mapped, by default on the Premier plan. */
  const run = (
    module: string,
    parameters: ModuleInput['parameters'],
    { connection = connectionOf(), ...others }: Partial<Omit<ModuleInput, 'parameters'>> = {},
  ) => runModule(running().app, module, { ...others, connection, parameters });

  return { api, run, app: () => running().app };
};

/** The error that a run ended with; a run that went well fails the test. */
export const failed = (run: ModuleResult): Failure => {
  if (run.ok) throw new Error(`It went well: ${JSON.stringify(run.output)}`);
  return run;
};

/** What a run handed on; a run that failed fails the test. */
export const output = (run: ModuleResult): ModuleSuccess['output'] => {
  if (!run.ok) throw new Error(`${run.type}: ${run.message}`);
  return run.output;
};

/** A module of the app as it was loaded. */
export const moduleOf = (app: App, id: string): Module => {
  const module = app.modules.get(id);
  if (!module) throw new Error(`The app has no module ${id}`);
  return module;
};

/** The only request that the API saw. */
export const onlyRequest = (api: Api) => {
  const [request, ...others] = api.requests();
  if (!request || others.length > 0) throw new Error(`${api.requests().length} requests came`);
  return request;
};
