/** The sources, for the `source.zip` that the CLI uploads beside `build.zip`. */
import { cp, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/**
 * Neither what is built or installed nor what is somebody's own. The CLI takes every package.json
 * into build.zip, so that of the app, which the staged folder has already, stays out.
 */
const isSource = (path: string): boolean =>
  !/^(?:node_modules|build|dist|package\.json|\.env.*|\.zap.*)$/.test(basename(path));

export const addSources = async (folder: string): Promise<void> => {
  for (const part of ['shared', 'stores', 'marketplace', 'zapier-app'])
    await cp(join(root, part), join(folder, 'source', part), { recursive: true, filter: isSource });
  await writeFile(join(folder, '.gitignore'), 'node_modules\ndist\n');
};
