/** Everything that is shipped for a person to read, with its place. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../make-app/format/folder.ts';
import { formFields, outputFields } from '../../make-app/review/parts.ts';
import { readMakeApp } from '../../make-app/review/read.ts';
import { bundledApp } from '../../zapier-app/open.ts';
import { definitionOf } from '../../zapier-app/review/definition.ts';
import { allFields, placedCreates } from '../../zapier-app/review/places.ts';
import { literalsIn } from './literals.ts';

export interface Text {
  readonly where: string;
  readonly text: string;
}

export interface FormField {
  readonly where: string;
  readonly label: string;
  readonly help: string;
  /** The labels of what can be chosen or added. */
  readonly choices: readonly string[];
}

export interface Form {
  /** Of modules, actions, fields, and outputs. */
  readonly labels: readonly Text[];
  readonly fields: readonly FormField[];
  readonly descriptions: readonly Text[];
}

const root = join(__dirname, '../..');

export const zapierForm = async (): Promise<Form> => {
  const defined = { definition: await definitionOf(await bundledApp()) };
  const creates = placedCreates(defined);
  const fields = allFields(defined).map(
    ({ where, value: { label = '', helpText = '', choices = {} } }) => ({
      where,
      label,
      help: helpText,
      choices: Object.values(choices),
    }),
  );
  return {
    fields,
    labels: [
      ...fields.map(({ where, label }) => ({ where, text: label })),
      ...creates.flatMap(({ where, value: { display, operation } }) => [
        { where, text: display.label },
        ...operation.outputFields.map(({ key, label = '' }) => ({
          where: `${where}.outputFields.${key}`,
          text: label,
        })),
      ]),
    ],
    descriptions: creates.map(({ where, value: { display } }) => ({
      where,
      text: display.description,
    })),
  };
};

export const makeForm = (): Form => {
  const read = readMakeApp(readFolder(join(root, 'make-app/app')));
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  const { modules, groups, connections } = read.app;
  const fields = formFields(read.app).map(({ where, value: field }) => ({
    where,
    label: field.label ?? '',
    help: field.help ?? '',
    choices: [...(field.options ?? []).map(({ label }) => label), field.labels?.add ?? []].flat(),
  }));
  return {
    fields,
    labels: [
      ...fields.map(({ where, label }) => ({ where, text: label })),
      ...outputFields(read.app).map(({ where, value }) => ({ where, text: value.label ?? '' })),
      ...[...modules, ...connections].map(({ id, label }) => ({ where: id, text: label })),
      ...groups.map(({ label }) => ({ where: `groups ${label}`, text: label })),
    ].filter(({ text }) => text !== ''),
    descriptions: modules.map(({ id, description }) => ({ where: id, text: description })),
  };
};

/** What git has or would take; a file that was just deleted is still listed. */
const files: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((path) => path !== '' && !/^(?:test|LICENSE)\b/.test(path))
  .filter((path) => existsSync(join(root, path)));

/** A template of a whole page is checked as the page that it writes. */
const isPage = (text: string): boolean => /(?:^|\n)#+ /.test(text);

/** Names of stores' customers and products are as foreign as they come. */
export const strings = (): readonly Text[] =>
  files
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) =>
      literalsIn(join(root, path))
        .filter((text) => !isPage(text))
        .map((text) => ({ where: path, text })),
    );

/** Only what is prose: no code, no addresses, no comments, and a cell of a table on its own. */
const proseOf = (page: string): readonly string[] =>
  page
    .replace(/^```[^]*?^```$/gm, '')
    .replace(/<!--[^]*?-->/g, '')
    .split('\n')
    .flatMap((line) => (line.startsWith('|') ? line.split(/(?<!\\)\|/) : [line]))
    .filter((line) => /[A-Za-z]{2}/.test(line) && !/^\s*(?:- )?(?:id|type): /.test(line))
    .map((line) => line.trim());

/** Templates of issues are pages too. Workflows, settings, and what is written by a tool are none. */
const isRead = (path: string): boolean =>
  path.endsWith('.md') || path.startsWith('.github/ISSUE_TEMPLATE/');

export const pages = (): readonly Text[] =>
  files
    .filter(isRead)
    .flatMap((path) =>
      proseOf(readFileSync(join(root, path), 'utf8')).map((text) => ({ where: path, text })),
    );
