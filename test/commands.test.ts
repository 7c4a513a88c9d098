import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const root = join(import.meta.dirname, '..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(textOf('package.json')));

test.each(['README.md', 'CONTRIBUTING.md', 'test/EVIDENCE.md'])(
  'every command in %s is there',
  (page) => {
    const named = [...textOf(page).matchAll(/`npm (?:run )?([a-z][\w:]*)(?: [^`]*)?`/g)]
      .map(([, name = '']) => name)
      .filter((name) => !['ci', 'exec'].includes(name));
    expect(named.length).toBeGreaterThan(2);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  },
);

test.each([
  [
    'test/fuzz.ts',
    /^3,000,000 printed amounts.*\n1,000,000 texts: .*\n100,000 bundles per event: .*\nevery status/,
  ],
  ['test/mutation/run.ts', /^shared: .*\nshared-words: .*\nzapier-app: .*\nmake-app: /],
])('%s finds what it runs', (file, claims) => {
  const said = execFileSync(process.execPath, [join(root, file), '--list'], { encoding: 'utf8' });
  expect(said).toMatch(claims);
});
