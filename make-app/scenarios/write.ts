/**
 * Writes the scenario templates to `make-app/templates/`, or for an app with another name:
 *
 *   npm run templates:make -- --app advocateloop-x7k2p9 --to my-templates
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript, Stop } from '../../command-line.ts';
import { events } from '../../shared/events/table.ts';
import { samples } from '../../stores/index.ts';
import { goodName } from '../publish/listing.ts';
import type { BlueprintOptions } from './scenario.ts';
import { templatesOf } from './templates.ts';

const folder = join(import.meta.dirname, '..', 'templates');

/**
 * @param to emptied first only if it's this project's own folder
 * @returns the file names
 */
export const generateTemplates = async (
  options: BlueprintOptions = {},
  to = folder,
): Promise<readonly string[]> => {
  const files = Object.entries(templatesOf(events, samples, options));
  if (to === folder) await rm(folder, { recursive: true, force: true });
  await mkdir(join(to, 'stores'), { recursive: true });
  for (const [name, text] of files) await writeFile(join(to, name), text);
  return files.map(([name]) => name);
};

if (import.meta.main)
  void runScript({
    name: 'npm run templates:make',
    about:
      'Writes the scenario templates to make-app/templates/, or for your own app to another folder.',
    options: {
      app: {
        type: 'string',
        takes: 'NAME',
        about: 'your app in Make; requires --to',
        must: goodName,
      },
      'only-referred': {
        type: 'boolean',
        about: 'sends only conversions with a referral code; requires --to',
      },
      to: { type: 'string', takes: 'FOLDER', about: 'the folder to write to; created if missing' },
    },
    run: async ({ app, 'only-referred': onlyReferred = false, to = folder }) => {
      if ((app !== undefined || onlyReferred) && to === folder)
        throw new Stop('Add --to FOLDER: make-app/templates must stay as it is published.', 2);
      const names = await generateTemplates({ ...(app && { app }), onlyReferred }, to);
      console.log(`Wrote ${names.length} files to ${to}:\n  ${names.join('\n  ')}`);
    },
  });
