/** The files of an app as they stand in a folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../generator/app.ts';

export const readFolder = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        file.slice(folder.length + 1).replaceAll('\\', '/'),
        readFileSync(file, 'utf8'),
      ]),
  );
