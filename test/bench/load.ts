/** Time and memory of a process that loads the app, compared with one that loads only the core. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median, type Figure } from './figure.ts';

const rounds = 41;
const cwd = join(import.meta.dirname, '..', '..', 'zapier-app');
const core = 'zapier-platform-core';

const load = (modules: readonly string[]): { ms: number; rss: number } => {
  const imports = modules.map((module) => `await import(${JSON.stringify(module)});`).join('');
  const script = `const start = performance.now(); ${imports}
    const ms = performance.now() - start; global.gc();
    console.log(JSON.stringify({ ms, rss: process.memoryUsage().rss }));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
      cwd,
    }).toString(),
  );
};

const alone = () => load([core]);
const together = () => load([core, './dist/index.js']);

export const loadFigures = (): readonly Figure[] => {
  const pairs = Array.from({ length: rounds }, (_, round) => {
    // By turns, so that neither always comes after the other.
    if (round % 2 === 0) return { core: alone(), app: together() };
    const app = together();
    return { core: alone(), app };
  });
  const of = (side: 'core' | 'app', what: 'ms' | 'rss') =>
    median(pairs.map((pair) => pair[side][what]));
  return [
    {
      claim: 'loading the app / loading only zapier-platform-core',
      value: of('app', 'ms') / of('core', 'ms'),
      atMost: 1.05,
      unit: '×',
      from: `${of('app', 'ms').toFixed(1)} / ${of('core', 'ms').toFixed(1)} ms, medians of ${rounds}`,
    },
    {
      claim: 'memory after loading the app / after loading only the core',
      value: of('app', 'rss') / of('core', 'rss'),
      atMost: 1.03,
      unit: '×',
      from: `${(of('app', 'rss') / 2 ** 20).toFixed(1)} / ${(of('core', 'rss') / 2 ** 20).toFixed(1)} MiB`,
    },
  ];
};
