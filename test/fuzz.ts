/**
 * `npm run fuzz`: runs the property tests with far more inputs than `npm test`. Exits with 1 if a test
 * finds something, and prints the seed.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { runScript } from '../command-line.ts';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');

const suites = [
  {
    claim:
      '3,000,000 printed amounts, 1,000,000 texts that are not amounts, and 100,000 events with mixed sources per form: no wrong number',
    files: 'test/shared/parse/printed',
    env: { PRINTED_RUNS: '3000000', TRAP_RUNS: '1000000', MIXED_RUNS: '100000' },
  },
  {
    claim: '1,000,000 texts: the same result as a second parser, written only from the rules',
    files: 'test/shared/parse/second',
    env: { AMOUNT_RUNS: '1000000' },
  },
  {
    claim:
      '100,000 amounts and 100,000 texts per formula in the Make help: the right number, or an error',
    files: 'test/make-app/money-formulas',
    env: { FORMULA_RUNS: '100000' },
  },
  {
    claim:
      '100,000 inputs per event: both apps record the same, or one rejects the input and names the field',
    files: 'test/parity/random',
    env: { PARITY_RUNS: '100000', PARITY_REPORT: '1' },
  },
  {
    claim: '50,000 addresses of an API call: none leaves the API, and none takes the key along',
    files: 'test/make-app/api-call-path',
    env: { PATH_RUNS: '50000' },
  },
  {
    claim:
      'every status, body, and fault for every event on both platforms, every replay, and every form of a leaked key; memory use stays level',
    files: 'test/stress',
    env: { STRESS: 'full' },
  },
];

const fuzz = ({ list }: { list?: boolean | undefined }): void => {
  if (list) return suites.forEach(({ claim }) => console.log(claim));
  const results: { holds: boolean; line: string }[] = [];
  for (const { claim, files, env } of suites) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, [jest, files, '--testTimeout=7200000'], {
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    const minutes = ((performance.now() - start) / 60_000).toFixed(1);
    const holds = status === 0;
    results.push({ holds, line: `${holds ? '✓' : '✗'} ${claim} (${minutes} min)` });
  }
  console.log(`\n${results.map(({ line }) => line).join('\n')}`);
  process.exitCode = results.every(({ holds }) => holds) ? 0 : 1;
};

await runScript({
  name: 'npm run fuzz',
  about: 'Runs the property tests for about an hour; exits with 1 if one finds something.',
  options: { list: { type: 'boolean', about: 'list the tests without running them' } },
  run: fuzz,
});
