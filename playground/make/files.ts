import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { AppFiles } from './source.ts';

/**
 * The text files of an app's folder, with paths as `makecomapp.json` writes them. Links and
 * whatever begins with a dot (`.secrets`, `.git`) stay out.
 * @throws Error when the folder can't be read
 */
export function readAppFolder(directory: string): AppFiles {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(directory, path).split(sep).join('/'), path] as const)
    .filter(([name]) => !name.split('/').some((part) => part.startsWith('.')));
  return Object.fromEntries(entries.map(([name, path]) => [name, readFileSync(path, 'utf8')]));
}
