/**
 * Writes the scenario templates: `make-app/templates/`, or for an app with another name
 *
 *   npm run templates:make -- --app advocateloop-x7k2p9 --to my-templates
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { events } from '../../shared/events/table.ts';
import type { BlueprintOptions } from './scenario.ts';
import { templatesOf } from './templates.ts';

const folder = join(import.meta.dirname, '..', 'templates');

/** @param to is emptied first only where it is this project's own */
export const generateTemplates = async (
  options: BlueprintOptions = {},
  to = folder,
): Promise<void> => {
  const files = Object.entries(templatesOf(events, options));
  if (to === folder) await rm(folder, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  for (const [name, text] of files) await writeFile(join(to, name), text);
};

if (import.meta.main) {
  const { values } = parseArgs({ options: { app: { type: 'string' }, to: { type: 'string' } } });
  const { app, to } = values;
  if (app !== undefined && to === undefined) {
    console.log('Give --to with a folder of your own: make-app/templates keeps its placeholder.');
    process.exitCode = 1;
  } else void generateTemplates(app === undefined ? {} : { app }, to);
}
