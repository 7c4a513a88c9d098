import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addSources } from '../../../zapier-app/publish/source.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (root: string, path: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), 'text');
};

/** A clone with tracked files, and with others that a person left in it. */
const clone = (tracked: readonly string[], left: readonly string[] = []): string => {
  const root = join(folder, 'clone');
  mkdirSync(root);
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root });
  git('init', '--quiet');
  for (const path of tracked) put(root, path);
  git('add', '--all', '--force');
  for (const path of left) put(root, path);
  return root;
};

const uploaded = async (root: string): Promise<readonly string[]> => {
  const to = join(folder, 'stage');
  mkdirSync(to);
  await addSources(to, root);
  return readdirSync(join(to, 'source'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(to, 'source').length + 1))
    .toSorted();
};

test('a file that Git does not track is never uploaded, whatever its name', async () => {
  const root = clone(
    ['shared/fields/a.ts', 'zapier-app/index.ts', 'stores/shop.ts', 'marketplace/b.ts'],
    [
      'zapier-app/.npmrc',
      'zapier-app/env.local',
      'zapier-app/notes about a customer.txt',
      'shared/deploy.key',
      'stores/payloads/real-order.json',
    ],
  );
  expect(await uploaded(root)).toEqual([
    'marketplace/b.ts',
    'shared/fields/a.ts',
    'stores/shop.ts',
    'zapier-app/index.ts',
  ]);
});

test('what belongs to the Make app or to the tests stays here', async () => {
  const root = clone(['shared/a.ts', 'make-app/a.ts', 'test/a.ts', '.npmrc']);
  expect(await uploaded(root)).toEqual(['shared/a.ts']);
});

test('a file that was deleted, but not committed yet, is left out', async () => {
  const root = clone(['shared/a.ts', 'shared/old.ts']);
  rmSync(join(root, 'shared/old.ts'));
  expect(await uploaded(root)).toEqual(['shared/a.ts']);
});

test('outside a clone, nothing is uploaded', async () => {
  const root = join(folder, 'download');
  put(root, 'shared/a.ts');
  await expect(addSources(folder, root)).rejects.toThrow('Run this in a Git clone');
});
