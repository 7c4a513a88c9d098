/** `npm run templates:make`: writes the scenario templates, also for an app with another name. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript, Stop } from '../../command-line.ts';
import { events } from '../../shared/events/table.ts';
import { samples } from '../../stores/index.ts';
import { writeFolder, type Files } from '../format/folder.ts';
import { goodName } from '../publish/listing.ts';
import { readmeOf } from './readme.ts';
import { scenariosOf, type BlueprintOptions, type Blueprints } from './scenario.ts';
import { storeScenariosOf } from './store.ts';

const folder = join(import.meta.dirname, '..', 'templates');

const filesOf = (scenarios: Blueprints, inside: string): Files =>
  Object.fromEntries(
    Object.entries(scenarios).map(([name, scenario]) => [
      `${inside}${name}.json`,
      `${JSON.stringify(scenario, null, 2)}\n`,
    ]),
  );

export const templatesOf = (options: BlueprintOptions = {}): Files => ({
  'README.md': readmeOf(events, samples),
  ...filesOf(scenariosOf(events, options), ''),
  ...filesOf(storeScenariosOf(samples, options), 'stores/'),
});

/**
 * @param to emptied first only if it's this project's own folder
 * @returns the file names
 */
export const generateTemplates = async (
  options: BlueprintOptions = {},
  to = folder,
): Promise<readonly string[]> => {
  const files = templatesOf(options);
  if (to === folder) await rm(folder, { recursive: true, force: true });
  await writeFolder(to, files);
  return Object.keys(files);
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
