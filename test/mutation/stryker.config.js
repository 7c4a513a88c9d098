/** One part of `npm run mutate`; the environment says which. */
import all from '../../jest.config.js';
import { parts } from './parts.ts';

const name = process.env['MUTATE'] ?? 'shared';
const { mutate, coverage } = parts[name];
// The bundled app is not what is mutated, and it would be made anew for every mutant.
const { globalSetup: _, ...jest } = all;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate,
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  // TypeScript 7 has no API that Stryker could read a tsconfig with.
  tsconfigFile: 'none',
  coverageAnalysis: coverage,
  // Nothing here loops until something comes: what takes long has a busy machine, not a fault, and
  // would count as noticed.
  timeoutMS: 60_000,
  // A second run asks only for what has changed. Without `coverage/mutation` it is a first one.
  incremental: true,
  incrementalFile: `coverage/mutation/${name}.incremental.json`,
  jest: {
    projectType: 'custom',
    // Jest only looks at `test/` for what is related, and would miss what comes through the apps.
    enableFindRelatedTests: false,
    config: {
      ...jest,
      testMatch: ['<rootDir>/test/mutation/together.ts'],
      testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
    },
  },
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `coverage/mutation/${name}.json` },
  tempDirName: 'coverage/mutants',
  ignorePatterns: ['coverage', 'zapier-app/build', '.git'],
};
