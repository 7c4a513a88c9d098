/**
 * `npm run mutate`: makes hundreds of small code changes (mutants) and counts how many the tests catch.
 * Exits with 1 if the tests catch less in a part than `parts.ts` says, and lists the others.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as z from 'zod';
import { runScript } from '../../command-line.ts';
import { parts } from './parts.ts';

const root = join(import.meta.dirname, '..', '..');
const stryker = join(
  createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json'),
  '../bin/stryker.js',
);

/** Source: the report of Stryker, "mutation testing report schema". */
const report = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          status: z.string(),
          replacement: z.string(),
          location: z.object({ start: z.object({ line: z.number() }) }),
        }),
      ),
    }),
  ),
});

interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly replacement: string;
}

const isKilled = new Set(['Killed', 'Timeout']);
const isAlive = new Set(['Survived', 'NoCoverage']);

/** @throws {Error} when Stryker itself failed */
const mutate = (part: string): { killed: number; survivors: readonly Survivor[] } => {
  const config = join(import.meta.dirname, 'stryker.config.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', config], {
    cwd: root,
    env: { ...process.env, MUTATE: part },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`Stryker exited with ${status}.`);
  const text = readFileSync(join(root, `coverage/mutation/${part}.json`), 'utf8');
  const files = Object.entries(report.parse(JSON.parse(text)).files);
  const mutants = files.flatMap(([file, { source, mutants: all }]) =>
    all.map(({ status: came, replacement, location: { start } }) => ({
      came,
      survivor: {
        file,
        line: start.line,
        code: source.split('\n')[start.line - 1]?.trim() ?? '',
        replacement: replacement.replaceAll(/\s+/g, ' '),
      },
    })),
  );
  return {
    killed: mutants.filter(({ came }) => isKilled.has(came)).length,
    survivors: mutants.filter(({ came }) => isAlive.has(came)).map(({ survivor }) => survivor),
  };
};

const mutateAll = ({ list }: { list?: boolean | undefined }): void => {
  if (list)
    return Object.entries(parts).forEach(([part, { mutate: files }]) =>
      console.log(`${part}: ${files.join(' ')}`),
    );

  let failed = false;
  const lines: string[] = [];
  for (const [part, { least }] of Object.entries(parts)) {
    const { killed, survivors } = mutate(part);
    const all = killed + survivors.length;
    const share = (killed / all) * 100;
    failed ||= share < least;
    lines.push(
      `${share < least ? '✗' : '✓'} ${part}: ${share.toFixed(1)}% of ${all} mutants caught (minimum ${least}%). The others:`,
      ...survivors.map(
        ({ file, line, code, replacement }) => `  ${file}:${line}  ${code}  →  ${replacement}`,
      ),
    );
  }
  console.log(lines.join('\n'));
  process.exitCode = failed ? 1 : 0;
};

await runScript({
  name: 'npm run mutate',
  about: 'Makes small code changes and counts how many the tests catch.',
  options: { list: { type: 'boolean', about: 'list the files without changing them' } },
  run: mutateAll,
});
