import { availableParallelism } from 'node:os';

/**
 * Rooms whose tests have to reach every line of them. Measuring makes a test slower, so `npm test` is
 * two runs of Jest: `TESTS=measured` for these, and `TESTS=others` for everything else there is.
 */
const measured = ['shared', 'zapier-app'];
const { TESTS, STRESS } = process.env;

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // One more than there are cores: much of the time goes by waiting for loopback answers.
  maxWorkers: availableParallelism() + 1,
  // Only a test that hangs takes so long: no test measures time.
  testTimeout: 240_000,
  roots:
    TESTS === 'measured' ? measured.map((room) => `<rootDir>/test/${room}`) : ['<rootDir>/test'],
  // The app that Zapier would run: several tests load it, and none may load an old one.
  globalSetup: '<rootDir>/test/bundle-once.ts',
  // Minutes of faults, replays and leaks: `npm run fuzz` runs them.
  testPathIgnorePatterns: [
    ...(STRESS ? [] : ['<rootDir>/test/stress/']),
    ...(TESTS === 'others' ? measured.map((room) => `<rootDir>/test/${room}/`) : []),
  ],
  testSequencer: '<rootDir>/test/sequencer.js',
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  testMatch: ['**/*.test.ts'],
  // The bundled app is an ES module too: it is turned into CommonJS like the sources.
  transform: {
    '\\.(ts|js)$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  collectCoverage: TESTS === 'measured',
  coverageProvider: 'v8',
  // What bundles, builds and publishes runs in a process of their own, which no coverage sees;
  // `open.ts` is for processes like them.
  collectCoverageFrom: [
    ...measured.map((room) => `${room}/**/*.ts`),
    '!zapier-app/{bundle,build,open,pack}.ts',
    '!zapier-app/{publish,recipes,review}/**',
  ],
  coverageReporters: ['text-summary'],
  coverageThreshold: { global: { statements: 99.9, branches: 99.2, functions: 100, lines: 99.9 } },
};
