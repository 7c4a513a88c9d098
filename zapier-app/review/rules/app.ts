/** The app as a whole. Source: Zapier, "Integration checks reference", D027, D028; "Versions". */
import { keyLike } from '../../../marketplace/wording.ts';
import { productionUrl } from '../../../shared/api/request.ts';
import type { ZapierRule } from '../rule.ts';

export const appRules: readonly ZapierRule[] = [
  {
    id: 'D027',
    title: 'Core and CLI are pinned to one exact version, which is installed',
    check: ({ core, cli, definition }) => {
      const { pinned } = core;
      const same = [core.installed, cli.pinned, definition.platformVersion];
      return [
        /^\d+\.\d+\.\d+$/.test(pinned)
          ? []
          : [{ where: 'package.json', says: `${pinned} is a range: the CLI refuses it.` }],
        same
          .filter((version) => version !== pinned)
          .map((version) => ({ where: 'package.json', says: `${version} is not ${pinned}.` })),
      ].flat();
    },
  },
  {
    id: 'D028',
    title: 'The app says that blanks are not to be dropped',
    check: ({ definition }) =>
      definition.flags.cleanInputData === false
        ? []
        : [{ where: 'flags.cleanInputData', says: 'Set it to false.' }],
  },
  {
    id: 'G18',
    title: 'Zapier’s schema takes the app',
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
    title: 'No credential is in the code',
    check: ({ code }) =>
      keyLike.test(code)
        ? [{ where: 'dist/index.js', says: 'It holds what looks like a key: take it out.' }]
        : [],
  },
  {
    id: 'G21',
    title: 'Requests go to the production API',
    check: ({ code }) =>
      code.includes(productionUrl)
        ? []
        : [{ where: 'dist/index.js', says: `${productionUrl} is not in it.` }],
  },
  {
    id: 'G22',
    title: 'Answers of 429 reach the app',
    check: ({ definition }) =>
      definition.flags.throwForThrottlingEarly === false
        ? []
        : [{ where: 'flags.throwForThrottlingEarly', says: 'Set it to false.' }],
  },
];
