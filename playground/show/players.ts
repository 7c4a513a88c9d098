/** Runs a sample through one app, and says whether the result is the expected one. */
import { isDeepStrictEqual } from 'node:util';
import { makeAppOf } from '../../make-app/generator/app.ts';
import { placeholder } from '../../make-app/scenarios/scenario.ts';
import { scenarioOf } from '../../make-app/scenarios/store.ts';
import { parseJson } from '../../shared/api/response.ts';
import { events } from '../../shared/events/table.ts';
import { mapForZap } from '../../stores/index.ts';
import { bundledApp } from '../../zapier-app/open.ts';
import { accounts } from '../api/accounts.ts';
import type { Api } from '../api/start.ts';
import { loadApp } from '../make/index.ts';
import { readScenario, runScenario } from '../make/scenario/run.ts';
import { zapierRuntime } from '../zapier/run.ts';
import type { Scene } from './scenes.ts';

export interface Line {
  readonly app: 'Zapier' | 'Make';
  /** The JSON sent, as text. Absent if nothing was sent. */
  readonly sent: string | undefined;
  /** What later steps are given, or the message that the user sees. */
  readonly told: string;
  readonly asExpected: boolean;
}

/** `conversion_id conversion_1, duplicate false` */
const shown = (output: object): string =>
  Object.entries(output)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(', ');

/** @param result the output, or the message */
const lineOf = (
  app: Line['app'],
  { sample, refusal }: Scene,
  sent: string | undefined,
  result: object | string,
): Line => {
  const isError = typeof result === 'string';
  return {
    app,
    sent,
    told: isError ? result : shown(result),
    asExpected:
      refusal === undefined
        ? !isError && isDeepStrictEqual(parseJson(sent ?? ''), sample.body)
        : isError && result.includes(refusal),
  };
};

/** Through the bundled Zapier app. */
export const zapierPlayer = async (api: Api) => {
  const runtime = zapierRuntime(await bundledApp());

  return async (scene: Scene): Promise<Line> => {
    const { sample, plan } = scene;
    const create = `record_${sample.event}`;
    const { apiKey, brandId } = accounts[plan];
    const before = api.requests().length;
    const account = { api_key: apiKey, brand_id: brandId };
    const { inputData, inputDataRaw } = runtime.bundle(create, mapForZap(sample));
    const run = await runtime.run(create, inputData, account, inputDataRaw);
    const result = run.ok ? run.output : `${run.error}: ${run.message}`;
    return lineOf('Zapier', scene, api.requests()[before]?.text, result);
  };
};

/** Through its scenario, with the generated Make app. */
export const makePlayer = (api: Api) => {
  const app = loadApp(makeAppOf(events, { baseUrl: api.baseUrl }));

  return async (scene: Scene): Promise<Line> => {
    const { sample, plan } = scene;
    const { apiKey, brandId } = accounts[plan];
    const installed = { name: placeholder, app, connection: { apiKey, brandId } };
    const scenario = readScenario(scenarioOf(sample));
    const { modules } = await runScenario(scenario, installed, { ...Object(sample.payload) });
    const [run] = modules;
    if (!run) throw new Error(`A filter stops ${sample.name}.`);
    // Make doesn't repeat a rejected value.
    const expected = sample.refused ? { ...scene, refusal: 'BundleValidationError' } : scene;
    const result = run.ok ? run.output : `${run.type}: ${run.message}`;
    return lineOf('Make', expected, run.request?.body, result);
  };
};
