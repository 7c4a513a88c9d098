/** Adds the sources for the `source.zip` that the CLI uploads with `build.zip`. */
import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const repository = join(import.meta.dirname, '..', '..');

/** What Git tracks and nobody deleted: no built, installed, or personal files. */
const trackedFiles = async (root: string): Promise<readonly string[]> => {
  const list = async (...options: readonly string[]): Promise<readonly string[]> => {
    const parts = ['shared', 'stores', 'marketplace', 'zapier-app'];
    const args = ['ls-files', '-z', ...options, '--', ...parts];
    const { stdout } = await promisify(execFile)('git', args, { cwd: root });
    return stdout.split('\0').filter((path) => path !== '');
  };
  const deleted = new Set(await list('--deleted'));
  return (await list()).filter((path) => !deleted.has(path));
};

/** @throws {Error} outside a clone, because then nothing says which files are personal */
export const addSources = async (folder: string, root = repository): Promise<void> => {
  const paths = await trackedFiles(root).catch(() => {
    throw new Error(
      'Nothing was pushed. Run this in a Git clone, so no personal file is uploaded.',
    );
  });
  for (const path of paths) {
    // The CLI would add it to build.zip, which already has the app's own.
    if (basename(path) === 'package.json') continue;
    await cp(join(root, path), join(folder, 'source', path));
  }
};
