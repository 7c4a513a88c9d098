/**
 * Writes the scenario templates: `make-app/templates/`, or for an app with another name
 *
 *   npm run templates:make -- --app advocateloop-x7k2p9 --to my-templates
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript, Stop } from '../../command-line.ts';
import { events } from '../../shared/events/table.ts';
import { goodName } from '../publish/listing.ts';
import type { BlueprintOptions } from './scenario.ts';
import { templatesOf } from './templates.ts';

const folder = join(import.meta.dirname, '..', 'templates');

/**
 * @param to is emptied first only where it is this project's own
 * @returns the names of the files
 */
export const generateTemplates = async (
  options: BlueprintOptions = {},
  to = folder,
): Promise<readonly string[]> => {
  const files = Object.entries(templatesOf(events, options));
  if (to === folder) await rm(folder, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  for (const [name, text] of files) await writeFile(join(to, name), text);
  return files.map(([name]) => name);
};

if (import.meta.main)
  void runScript({
    name: 'npm run templates:make',
    about: 'Writes the scenario templates: to make-app/templates/, or for your own app elsewhere.',
    options: {
      app: {
        type: 'string',
        takes: 'NAME',
        about: 'the app that the scenarios use; needs --to',
        must: goodName,
      },
      to: { type: 'string', takes: 'FOLDER', about: 'where to write; made if it is not there' },
    },
    run: async ({ app, to = folder }) => {
      if (app !== undefined && to === folder)
        throw new Stop(
          '--app needs --to with a folder of your own: make-app/templates keeps its placeholder.',
          2,
        );
      const names = await generateTemplates(app === undefined ? {} : { app }, to);
      console.log(`Wrote ${names.length} files to ${to}:\n  ${names.join('\n  ')}`);
    },
  });
