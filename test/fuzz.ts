/**
 * `npm run fuzz`: the property suites with far more runs than `npm test` has time for, one after the
 * other. Ends with 1 when one of them finds something; the seed is printed with it.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { runScript } from '../command-line.ts';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');

const suites = [
  {
    claim:
      '3,000,000 printed amounts, 1,000,000 traps, 100,000 events of mixed sources per form: no number that nobody meant',
    files: 'test/shared/parse/printed',
    env: { PRINTED_RUNS: '3000000', TRAP_RUNS: '1000000', MIXED_RUNS: '100000' },
  },
  {
    claim: '1,000,000 texts: what a second reader says, who was written from the contract alone',
    files: 'test/shared/parse/second',
    env: { AMOUNT_RUNS: '1000000' },
  },
  {
    claim:
      '100,000 bundles per event: both apps record the same, or one refuses and names the field',
    files: 'test/parity/random',
    env: { PARITY_RUNS: '100000', PARITY_REPORT: '1' },
  },
  {
    claim:
      'every status, body and fault for every event on both platforms, every replay, every form of a key; memory stays level',
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
  about: 'Runs the property suites for half an hour; ends with 1 when one finds something.',
  options: { list: { type: 'boolean', about: 'only says what it would show' } },
  run: fuzz,
});
