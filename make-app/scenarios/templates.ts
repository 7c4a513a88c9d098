/** Builds the files in `make-app/templates/`. */
import type { ApiEvent } from '../../shared/events/event.ts';
import type { Sample } from '../../stores/sample.ts';
import { readmeOf } from './readme.ts';
import { scenariosOf, type BlueprintOptions, type Blueprints } from './scenario.ts';
import { storeScenariosOf } from './store.ts';

/** File name → text. */
type Files = Readonly<Record<string, string>>;

const filesOf = (scenarios: Blueprints, folder: string): Files =>
  Object.fromEntries(
    Object.entries(scenarios).map(([name, scenario]) => [
      `${folder}${name}.json`,
      `${JSON.stringify(scenario, null, 2)}\n`,
    ]),
  );

export const templatesOf = (
  events: readonly ApiEvent[],
  samples: readonly Sample[],
  options: BlueprintOptions = {},
): Files => ({
  'README.md': readmeOf(events, samples),
  ...filesOf(scenariosOf(events, options), ''),
  ...filesOf(storeScenariosOf(samples, options), 'stores/'),
});
