/** The whole app. Source: Zapier, "Integration checks reference", D027, D028; "Versions". */
import { keyLike } from '../../../marketplace/wording.ts';
import { productionUrl } from '../../../shared/api/request.ts';
import type { ZapierRule } from '../rule.ts';

export const appRules: readonly ZapierRule[] = [
  {
    id: 'D027',
    title: "Core and CLI are pinned to one exact version, and it's installed",
    check: ({ core, cli, definition }) => {
      const { pinned } = core;
      const same = [core.installed, cli.pinned, definition.platformVersion];
      return [
        /^\d+\.\d+\.\d+$/.test(pinned)
          ? []
          : [
              {
                where: 'package.json',
                says: `${pinned} isn't an exact version, which the CLI requires.`,
              },
            ],
        same
          .filter((version) => version !== pinned)
          .map((version) => ({
            where: 'package.json',
            says: `Version ${version} differs from ${pinned}.`,
          })),
      ].flat();
    },
  },
  {
    id: 'D028',
    title: 'Blank values are kept',
    check: ({ definition }) =>
      definition.flags.cleanInputData === false
        ? []
        : [{ where: 'flags.cleanInputData', says: 'Set it to false.' }],
  },
  {
    id: 'G18',
    title: "The app matches Zapier's schema",
    check: ({ schemaErrors }) =>
      schemaErrors.map(({ property, message }) => ({ where: property, says: message })),
  },
  {
    id: 'G19',
    title: 'The version is 1.0.0 or later, without a label',
    check: ({ definition: { version } }) =>
      /^[1-9]\d*\.\d+\.\d+$/.test(version)
        ? []
        : [{ where: 'version', says: `${version} can't be the version of a public app.` }],
  },
  {
    id: 'G20',
    title: 'The code contains no credential',
    check: ({ code }) =>
      keyLike.test(code)
        ? [{ where: 'dist/index.js', says: 'Remove the text that looks like a key.' }]
        : [],
  },
  {
    id: 'G21',
    title: 'Requests go to the production API',
    check: ({ code }) =>
      code.includes(productionUrl)
        ? []
        : [{ where: 'dist/index.js', says: `It doesn't contain ${productionUrl}.` }],
  },
  {
    id: 'G22',
    title: 'Responses with status 429 reach the app',
    check: ({ definition }) =>
      definition.flags.throwForThrottlingEarly === false
        ? []
        : [{ where: 'flags.throwForThrottlingEarly', says: 'Set it to false.' }],
  },
];
