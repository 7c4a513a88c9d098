/** Adds the sources for the `source.zip` that the CLI uploads with `build.zip`. */
import { cp, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/**
 * Leaves out built, installed, and personal files. The CLI adds every package.json to build.zip, so
 * the app's own, which the staged folder already has, is left out too.
 */
const isSource = (path: string): boolean =>
  !/^(?:node_modules|build|dist|package\.json|\.env.*|\.zap.*)$/.test(basename(path));

export const addSources = async (folder: string): Promise<void> => {
  for (const part of ['shared', 'stores', 'marketplace', 'zapier-app'])
    await cp(join(root, part), join(folder, 'source', part), { recursive: true, filter: isSource });
  await writeFile(join(folder, '.gitignore'), 'node_modules\ndist\n');
};
