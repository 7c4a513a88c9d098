/** Reads the files of an app from a folder, and writes them. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

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

export const writeFolder = async (folder: string, files: Files): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
};
