/** `npm run generate`: writes the committed files that follow from `shared/`, `stores/`, and the changelog. */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript } from './command-line.ts';
import { firstHour } from './contract/first-hour.ts';
import { readTape, writeJson } from './contract/ledger.ts';
import type { Tape } from './contract/tape.ts';
import { generateTemplates } from './make-app/scenarios/write.ts';
import { generateMakeApp } from './make-app/generator/generate.ts';
import { results } from './shared/events/results.ts';
import { withSeen } from './shared/events/seen-results.ts';
import { events } from './shared/events/table.ts';
import { samples } from './stores/index.ts';
import { eventTable, problemTable } from './marketplace/tables.ts';
import { whatNext as onMake } from './make-app/generator/errors.ts';
import { whatNext as onZapier } from './zapier-app/errors.ts';
import packageJson from './zapier-app/package.json' with { type: 'json' };
import { zapierChangelog } from './zapier-app/publish/changelog.ts';
import { recipesPage } from './zapier-app/recipes/page.ts';

const at = (path: string): string => join(import.meta.dirname, path);

/** The page with these texts between `<!-- name -->` and `<!-- /name -->`. */
const filled = async (path: string, texts: Readonly<Record<string, string>>): Promise<string> =>
  Object.entries(texts).reduce(
    (page, [name, text]) =>
      page.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*(\n<!-- /${name} -->)`),
        (_, start: string, end: string) => `${start}\n${text}\n${end}`,
      ),
    await readFile(at(path), 'utf8'),
  );

export const generatedReadme = (): Promise<string> =>
  filled('README.md', {
    events: eventTable(events),
    problems: problemTable([
      { title: 'On Zapier', of: onZapier },
      { title: 'On Make', of: onMake },
    ]),
  });

export const generatedFirstHour = async (): Promise<string> =>
  filled('contract/FIRST-HOUR.md', await firstHour());

/**
 * What the local API answers too. If an event wasn't recorded, or the account had no plan for claims
 * and visits, the answer tells nothing of others.
 */
export const seenIn = ({ answers }: Pick<Tape, 'answers'>): Tape['answers'] => {
  const unlike = new Set([
    ...events.map(({ key }) => `api-${key}`).filter((probe) => answers[probe]?.status !== 200),
    ...(answers['api-plan']?.status === 400 ? [] : ['api-plan', 'api-visit-fields']),
  ]);
  return Object.fromEntries(Object.entries(answers).filter(([probe]) => !unlike.has(probe)));
};

/** The keys of `data` that the API was seen to return, with their types, by event. */
export const dataIn = (tape: Pick<Tape, 'answers'>) => {
  const seen = seenIn(tape);
  return Object.fromEntries(
    events.flatMap(({ key: event }) => {
      const shape = seen[`api-${event}`];
      const keys = Object.entries(shape?.body ?? {}).flatMap(([path, type]) => {
        const key = /^body\.data\.(\w+)$/.exec(path)?.[1];
        return key === undefined ? [] : [[key, type] as const];
      });
      return shape ? [[event, Object.fromEntries(keys)] as const] : [];
    }),
  );
};

/** @returns whether the tape has something that the files don't */
const takeTape = (): boolean => {
  const tape = readTape(at('contract')) ?? { answers: {} };
  const known = Object.entries(dataIn(tape)).reduce(
    (all, [event, keys]) => ({ ...all, [event]: withSeen(all[event] ?? [], keys, events) }),
    results,
  );
  writeJson(at('playground/api/seen.json'), seenIn(tape));
  writeJson(at('shared/events/results.json'), known);
  return JSON.stringify(known) !== JSON.stringify(results);
};

const generate = async (): Promise<void> => {
  // The events have been loaded without what is new: another process has it.
  if (takeTape()) {
    execFileSync(process.execPath, [import.meta.filename], { stdio: 'inherit' });
    return;
  }
  await generateMakeApp();
  await generateTemplates();
  await writeFile(at('zapier-app/RECIPES.md'), recipesPage(samples));
  await writeFile(at('README.md'), await generatedReadme());
  await writeFile(at('contract/FIRST-HOUR.md'), await generatedFirstHour());
  const changelog = await readFile(at('CHANGELOG.md'), 'utf8');
  const { version } = packageJson;
  await writeFile(at('zapier-app/CHANGELOG.md'), zapierChangelog(changelog, version, events));
};

if (import.meta.main)
  void runScript({
    name: 'npm run generate',
    about:
      'Writes the Make app, its templates, the recipes, the Zapier changelog, and the tables in the pages.',
    run: generate,
  });
