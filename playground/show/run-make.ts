/** Runs a sample through its scenario, with the generated Make app. */
import { makeAppOf } from '../../make-app/generator/app.ts';
import { placeholder } from '../../make-app/scenarios/scenario.ts';
import { scenarioOf } from '../../make-app/scenarios/store.ts';
import { events } from '../../shared/events/table.ts';
import { accounts } from '../api/accounts.ts';
import type { Api } from '../api/start.ts';
import { loadApp } from '../make/index.ts';
import { readScenario, runScenario } from '../make/scenario/run.ts';
import { lineOf, type Line } from './line.ts';
import type { Scene } from './scenes.ts';

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
    const seen = { app: 'Make' as const, sent: run.request?.body };
    if (run.ok) return lineOf(scene, { ...seen, output: run.output });
    // Make doesn't repeat a rejected value.
    const refusal = sample.refused ? 'BundleValidationError' : scene.refusal;
    return lineOf(scene, { ...seen, message: `${run.type}: ${run.message}`, refusal });
  };
};
