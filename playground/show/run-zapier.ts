/** Runs a sample through the bundled Zapier app. */
import { bundledApp } from '../../zapier-app/open.ts';
import { accounts } from '../api/accounts.ts';
import type { Api } from '../api/start.ts';
import { mapForZap } from '../../stores/index.ts';
import { zapierRuntime } from '../zapier/run.ts';
import { lineOf, type Line } from './line.ts';
import type { Scene } from './scenes.ts';

export const zapierPlayer = async (api: Api) => {
  const runtime = zapierRuntime(await bundledApp());

  return async (scene: Scene): Promise<Line> => {
    const { sample, plan, refusal } = scene;
    const create = `record_${sample.event}`;
    const { apiKey, brandId } = accounts[plan];
    const before = api.requests().length;
    const account = { api_key: apiKey, brand_id: brandId };
    const { inputData, inputDataRaw } = runtime.bundle(create, mapForZap(sample));
    const run = await runtime.run(create, inputData, account, inputDataRaw);
    const seen = { app: 'Zapier' as const, sent: api.requests()[before]?.text, refusal };
    return run.ok
      ? lineOf(scene, { ...seen, output: run.output })
      : lineOf(scene, { ...seen, message: `${run.error}: ${run.message}` });
  };
};
