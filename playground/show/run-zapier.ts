/** Runs a sample through the bundled Zapier app. */
import { isDeepStrictEqual } from 'node:util';
import { bundledApp } from '../../zapier-app/open.ts';
import { accounts } from '../api/accounts.ts';
import type { Api } from '../api/start.ts';
import { mapForZap } from '../../stores/index.ts';
import { zapierRuntime, type ZapierRun } from '../zapier/run.ts';
import { recordedAs, type Line } from './line.ts';
import type { Scene } from './scenes.ts';

const isExpected = ({ sample, refusal }: Scene, run: ZapierRun, sent: string | undefined) =>
  refusal === undefined
    ? run.ok && isDeepStrictEqual(JSON.parse(sent ?? 'null'), sample.body)
    : !run.ok && run.message.includes(refusal);

export const zapierPlayer = async (api: Api) => {
  const runtime = zapierRuntime(await bundledApp());

  return async (scene: Scene): Promise<Line> => {
    const create = `record_${scene.sample.event}`;
    const { apiKey, brandId } = accounts[scene.plan];
    const before = api.requests().length;
    const account = { api_key: apiKey, brand_id: brandId };
    const { inputData, inputDataRaw } = runtime.bundle(create, mapForZap(scene.sample));
    const run = await runtime.run(create, inputData, account, inputDataRaw);
    const sent = api.requests()[before]?.text;
    return {
      app: 'Zapier',
      ...(sent === undefined ? {} : { sent }),
      told: run.ok ? recordedAs(run.output['data']) : `${run.error}: ${run.message}`,
      asExpected: isExpected(scene, run, sent),
    };
  };
};
