/** Builds the files in `make-app/templates/`. */
import type { ApiEvent } from '../../shared/events/event.ts';
import { readmeOf } from './readme.ts';
import { scenariosOf, type BlueprintOptions } from './scenario.ts';

/** File name → text. */
export const templatesOf = (
  events: readonly ApiEvent[],
  options: BlueprintOptions = {},
): Readonly<Record<string, string>> => ({
  'README.md': readmeOf(events),
  ...Object.fromEntries(
    Object.entries(scenariosOf(events, options)).map(([name, scenario]) => [
      `${name}.json`,
      `${JSON.stringify(scenario, null, 2)}\n`,
    ]),
  ),
});
