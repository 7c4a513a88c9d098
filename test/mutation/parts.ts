/**
 * The files to mutate, and the tests that must catch the mutants: the tests of the same folder that are
 * fast enough to run hundreds of times, and the tests that compare generated files with committed ones.
 *
 * Code that runs in a separate process (bundling, building, and publishing) is left out, because
 * mutants can't be turned on there.
 */
export interface Part {
  readonly mutate: readonly string[];
  /** `perTest`: a mutant meets only the tests that reach it. */
  readonly coverage: 'perTest' | 'off';
  readonly tests: readonly string[];
  /** Percent of the mutants. The others change nothing that anybody could see, or only a shortcut. */
  readonly least: number;
}

/** Fields and words: made when they are loaded, so that nobody sees which test needs which of them. */
const described = ['shared/events/*.ts', 'shared/fields/field-types.ts', 'marketplace/tables.ts'];

/** Rows of facts: there is nothing in them that could go another way. */
const data = ['shared/parse/currency-signs.ts'];

export const parts: Readonly<Record<string, Part>> = {
  shared: {
    mutate: ['shared/**/*.ts', ...[...described, ...data].map((path) => `!${path}`)],
    coverage: 'perTest',
    tests: [
      'test/shared/{api,events,fields}/*.test.ts',
      'test/shared/parse/!(anything).test.ts',
      'test/shared/parse/second/table.test.ts',
      'test/make-app/generator/generated.test.ts',
    ],
    least: 95,
  },
  'shared-words': {
    mutate: described,
    coverage: 'off',
    tests: [
      'test/shared/{events/*,fields/field,fields/field-types}.test.ts',
      'test/{zapier-app/validate,make-app/generator/generated,readme}.test.ts',
    ],
    least: 94.6,
  },
  'zapier-app': {
    mutate: ['zapier-app/*.ts', '!zapier-app/{index,bundle,build,open,pack}.ts'],
    coverage: 'perTest',
    tests: [
      'test/zapier-app/!(zip|production).test.ts',
      'test/{readme,playground/page/next}.test.ts',
    ],
    least: 95,
  },
  'make-app': {
    mutate: ['make-app/generator/*.ts', '!make-app/generator/generate.ts'],
    // The tests make the app once, when they are loaded: nobody sees which test needs which line.
    coverage: 'off',
    // What is made is compared with what is committed, and that is what all the other tests run.
    tests: [
      'test/make-app/generator/{generated,connection-check,iml,number-help,parameters,readme,results,words}.test.ts',
    ],
    least: 95,
  },
};
