/** Runs a sample through the generated Make app. */
import { isDeepStrictEqual } from 'node:util';
import { makeAppOf } from '../../make-app/generator/app.ts';
import { moduleId } from '../../make-app/generator/words.ts';
import { events } from '../../shared/events/table.ts';
import { accounts } from '../api/accounts.ts';
import type { Api } from '../api/start.ts';
import { loadApp, runModule, type ModuleResult } from '../make/index.ts';
import { mapSample } from '../../stores/index.ts';
import { recordedAs, type Line } from './line.ts';
import type { Scene } from './scenes.ts';

/** Make rejects anything but a plain number, and doesn't repeat the value. */
const refusalOf = ({ sample, refusal }: Scene): string | undefined =>
  sample.refused || sample.formatted ? 'BundleValidationError' : refusal;

const isExpected = (scene: Scene, run: ModuleResult, sent: string | undefined): boolean => {
  const refusal = refusalOf(scene);
  return refusal === undefined
    ? run.ok && isDeepStrictEqual(JSON.parse(sent ?? 'null'), scene.sample.body)
    : !run.ok && `${run.type}: ${run.message}`.includes(refusal);
};

export const makePlayer = (api: Api) => {
  const app = loadApp(makeAppOf(events, { baseUrl: api.baseUrl }));
  const modules = new Map(events.map((event) => [event.key, moduleId(event)]));

  return async (scene: Scene): Promise<Line> => {
    const { apiKey, brandId } = accounts[scene.plan];
    const run = await runModule(app, modules.get(scene.sample.event) ?? '', {
      connection: { apiKey, brandId },
      parameters: mapSample(scene.sample),
    });
    const sent = run.request?.body;
    return {
      app: 'Make',
      ...(sent === undefined ? {} : { sent }),
      told: run.ok ? recordedAs(run.output['data']) : `${run.type}: ${run.message}`,
      asExpected: isExpected(scene, run, sent),
    };
  };
};
