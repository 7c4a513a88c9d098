/**
 * `npm run bench`: figures as ratios of two things measured by turns in one run, so that they mean
 * the same on any machine. Ends with 1 when a claim fails.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle } from '../zapier-app/bundle.ts';

const rounds = 31;
const app = join(import.meta.dirname, '..', 'zapier-app');

/** Milliseconds from an empty process to the loaded modules. */
const load = (modules: readonly string[]): number => {
  const imports = modules.map((module) => `await import(${JSON.stringify(module)});`).join('');
  const script = `const start = performance.now(); ${imports} console.log(performance.now() - start)`;
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: app }).toString(),
  );
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const core = 'zapier-platform-core';
await bundle();
const pairs = Array.from({ length: rounds }, () => [load([core]), load([core, './dist/index.js'])]);
const [alone, together] = [0, 1].map((side) => median(pairs.map((pair) => pair[side] ?? NaN)));
const ratio = (together ?? NaN) / (alone ?? NaN);
const claim = 1.05;

console.log(
  `loading the app / loading zapier-platform-core alone: ${ratio.toFixed(3)} (at most ${claim}; ` +
    `${together?.toFixed(1)} ms / ${alone?.toFixed(1)} ms, medians of ${rounds})`,
);
process.exitCode = ratio <= claim ? 0 : 1;
