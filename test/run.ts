/**
 * `npm test`: checks types, lint, and format, then runs every `*.test.ts`. Every part runs even if one
 * fails, and the exit code shows whether one did.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runScript } from '../command-line.ts';

const root = join(import.meta.dirname, '..');
const jestCli = createRequire(import.meta.url).resolve('jest/bin/jest');

interface Part {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export const parts: readonly Part[] = [
  { name: 'types, lint, and format', command: 'npm', args: ['run', '--silent', 'check'] },
  ...['measured', 'others'].map((tests) => ({
    name: `${tests} tests`,
    command: process.execPath,
    args: [jestCli],
    env: { TESTS: tests },
  })),
];

const seconds = (start: number): string => `${((performance.now() - start) / 1000).toFixed(0)} s`;

/** Runs every part, even if one fails. */
export const runParts = (all: readonly Part[]): readonly { passed: boolean; line: string }[] =>
  all.map(({ name, command, args, env }) => {
    const start = performance.now();
    const { status } = spawnSync(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    const passed = status === 0;
    return { passed, line: `${passed ? '✓' : '✗'} ${name} (${seconds(start)})` };
  });

const test = (): void => {
  const results = runParts(parts);
  console.log(`\n${results.map(({ line }) => line).join('\n')}`);
  process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
};

if (import.meta.main)
  void runScript({
    name: 'npm test',
    about:
      'Checks types, lint, and format, then runs every test. Every part runs even if one fails.',
    run: test,
  });
