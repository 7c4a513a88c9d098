/** Reads the files of an app from a folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Path inside the app's folder, as `makecomapp.json` writes it → text. */
export type Files = Readonly<Record<string, string>>;

/** Files and folders that start with a dot (`.secrets`, `.git`) are left out. */
export const readFolder = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).split(sep), file] as const)
      .filter(([path]) => !path.some((part) => part.startsWith('.')))
      .map(([path, file]) => [path.join('/'), readFileSync(file, 'utf8')]),
  );
