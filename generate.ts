/** `npm run generate`: writes the committed files that follow from `shared/`, `stores/`, and the changelog. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript } from './command-line.ts';
import { firstHour } from './contract/first-hour.ts';
import { generateTemplates } from './make-app/scenarios/write.ts';
import { generateMakeApp } from './make-app/generator/generate.ts';
import { events } from './shared/events/table.ts';
import { samples } from './stores/index.ts';
import { eventTable, problemTable } from './marketplace/tables.ts';
import { whatNext as onMake } from './make-app/generator/errors.ts';
import { whatNext as onZapier } from './zapier-app/errors.ts';
import packageJson from './zapier-app/package.json' with { type: 'json' };
import { zapierChangelog } from './zapier-app/publish/changelog.ts';
import { recipesPage } from './zapier-app/recipes/page.ts';

const recipes = join(import.meta.dirname, 'zapier-app', 'RECIPES.md');
const readme = join(import.meta.dirname, 'README.md');
const changelog = join(import.meta.dirname, 'CHANGELOG.md');
const changelogOnZapier = join(import.meta.dirname, 'zapier-app', 'CHANGELOG.md');

const firstHourPage = join(import.meta.dirname, 'contract', 'FIRST-HOUR.md');

/** Replaces the text between `<!-- name -->` and `<!-- /name -->`. */
const between = (page: string, name: string, text: string): string =>
  page.replace(
    new RegExp(`(<!-- ${name} -->\n)[^]*(\n<!-- /${name} -->)`),
    (_, start: string, end: string) => `${start}\n${text}\n${end}`,
  );

const problemsOnBoth = problemTable([
  { title: 'On Zapier', of: onZapier },
  { title: 'On Make', of: onMake },
]);

export const generatedReadme = async (): Promise<string> =>
  between(
    between(await readFile(readme, 'utf8'), 'events', eventTable(events)),
    'problems',
    problemsOnBoth,
  );

export const generatedFirstHour = async (): Promise<string> =>
  Object.entries(await firstHour()).reduce(
    (page, [name, text]) => between(page, name, text),
    await readFile(firstHourPage, 'utf8'),
  );

const generate = async (): Promise<void> => {
  await generateMakeApp();
  await generateTemplates();
  await writeFile(recipes, recipesPage(samples));
  await writeFile(readme, await generatedReadme());
  await writeFile(firstHourPage, await generatedFirstHour());
  await writeFile(
    changelogOnZapier,
    zapierChangelog(await readFile(changelog, 'utf8'), packageJson.version, events),
  );
};

if (import.meta.main)
  void runScript({
    name: 'npm run generate',
    about:
      'Writes the Make app, its templates, the recipes, the Zapier changelog, and the tables in the pages.',
    run: generate,
  });
