/** The whole app. Source: Zapier, "Integration checks reference", D027, D028; "Versions". */
import { at } from '../../../marketplace/review.ts';
import { secretFaults } from '../../../marketplace/wording.ts';
import { rule, type ZapierRule } from '../rule.ts';

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
  rule(
    'D028',
    'Blank values are kept',
    at('flags.cleanInputData'),
    ({ definition: { flags } }) => flags.cleanInputData !== false && 'Set it to false.',
  ),
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
];
