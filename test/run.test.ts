import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { parts, runParts } from './run.ts';

const settings = z.object({
  default: z.object({ roots: z.array(z.string()), testPathIgnorePatterns: z.array(z.string()) }),
});

/** Whether a run of Jest takes this file, by its path from the root of the project. */
const takesOf = (env: Readonly<Record<string, string>>) => {
  const before = process.env;
  process.env = { ...before, STRESS: '', ...env };
  let read: unknown;
  jest.isolateModules(() => {
    read = require('../jest.config.js');
  });
  process.env = before;
  const { roots, testPathIgnorePatterns: ignored } = settings.parse(read).default;
  return (file: string): boolean => {
    const path = `<rootDir>/${file}`;
    return (
      roots.some((root) => path.startsWith(`${root}/`)) &&
      !ignored.some((it) => path.startsWith(it))
    );
  };
};

const runs = parts.flatMap(({ env }) => (env ? [takesOf(env)] : []));
const timesTaken = (file: string): number => runs.filter((takes) => takes(file)).length;

const there = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('test', file));

test('npm test has every test that there is once, and leaves those under stress/ to npm run fuzz', () => {
  const wrong = there.filter((file) => timesTaken(file) !== (file.includes('/stress/') ? 0 : 1));
  expect(there.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test.each([
  'test/orphan.test.ts',
  'test/scripts/new.test.ts',
  'test/shared/deep/down.test.ts',
  'test/zapier-app-too/new.test.ts',
])('%s would be run too', (file) => {
  expect(timesTaken(file)).toBe(1);
});

const node = (name: string, script: string) => ({
  name,
  command: process.execPath,
  args: ['-e', script],
});

test('a part that fails does not hide the others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'));
  const file = join(folder, 'ran');
  const results = runParts([
    node('first', 'process.exit(3)'),
    node('second', `require('fs').writeFileSync(${JSON.stringify(file)}, '')`),
  ]);
  const ran = existsSync(file);
  rmSync(folder, { recursive: true });
  expect(results.map(({ passed }) => passed)).toEqual([false, true]);
  expect(results[0]?.line).toMatch(/^✗ first \(\d+ s\)$/);
  expect(ran).toBe(true);
});
