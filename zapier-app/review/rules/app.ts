/**
 * The whole app, what a new version may change, and what it has to say. Source: Zapier, "Integration
 * checks reference", D027, D028; "Versions"; "Version promotion guardrails", C001 to C003.
 */
import { changesToPublished } from '../../../marketplace/published.ts';
import { at } from '../../../marketplace/review.ts';
import { secretFaults } from '../../../marketplace/wording.ts';
import { recordOf } from '../record.ts';
import { rule, type ZapierRule } from '../rule.ts';

/** The text below a version's heading. */
const entriesOf = (changelog: string, version: string): string => {
  const section = changelog.split(/^## /m).find((text) => text.startsWith(`${version}\n`)) ?? '';
  return section.slice(version.length).trim();
};

export const appRules: readonly ZapierRule[] = [
  rule(
    'D027',
    "Core and CLI are pinned to one exact version, and it's installed",
    at('package.json'),
    ({ core: { pinned, installed }, cli, definition }) => [
      !/^\d+\.\d+\.\d+$/.test(pinned) &&
        `${pinned} isn't an exact version, which the CLI requires.`,
      ...[installed, cli.pinned, definition.platformVersion].map(
        (version) => version !== pinned && `Version ${version} differs from ${pinned}.`,
      ),
    ],
  ),
  rule('D028', 'Blank values are kept', at('flags.cleanInputData'), ({ definition: { flags } }) => {
    return flags.cleanInputData !== false && 'Set it to false.';
  }),
  rule(
    'G18',
    "The app matches Zapier's schema",
    ({ schemaErrors }) =>
      schemaErrors.map(({ property, message }) => ({ where: property, value: message })),
    (message) => message,
  ),
  rule(
    'G19',
    'The version is 1.0.0 or later, without a label',
    at('version'),
    ({ definition: { version } }) =>
      !/^[1-9]\d*\.\d+\.\d+$/.test(version) && `${version} can't be the version of a public app.`,
  ),
  rule('G20', 'The code contains no credential', at('dist/index.js'), ({ code }) =>
    secretFaults(code),
  ),
  {
    id: 'C001',
    title: 'Zaps that use the published version keep working (C001 to C003)',
    check: ({ definition, published }) => changesToPublished(published, recordOf(definition)),
  },
  rule(
    'G25',
    'The changelog says what is new in this version, and in which actions',
    at('CHANGELOG.md'),
    ({ definition: { version, creates }, changelog }) => {
      const entries = entriesOf(changelog, version);
      if (entries === '') return `Say what is new in ${version}.`;
      const named = [...entries.matchAll(/\b(?:trigger|search|create)\/(\w+)/g)];
      if (named.length === 0) return `Name an action in ${version}, such as Record Conversion.`;
      return named.map(
        ([name, key = '']) => !Object.hasOwn(creates, key) && `The app has no ${name}.`,
      );
    },
  ),
];
