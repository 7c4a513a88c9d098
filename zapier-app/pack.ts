/**
 * Packs what the CLI built once more: the same files always make the same bytes, and the licenses of
 * the code in it are added.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { bundledNotices, noticesFor } from './bundle.ts';

const license = join(import.meta.dirname, '..', 'LICENSE');

/** Zip files have no time zone, so this is the same date everywhere. */
const mtime = new Date(1980, 0, 1);

/** Files that anyone can read, as the CLI writes them. */
const attrs = 0o100644 * 2 ** 16;

const pack = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const sorted = Object.entries(files).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(
    Object.fromEntries(sorted.map(([path, bytes]) => [path, [bytes, { os: 3, attrs }]])),
    { level: 9, mtime },
  );
};

/** What Node.js and zapier-platform-core read from a package.json. */
const usedKeys = new Set('name version type main exports imports dependencies'.split(' '));

/** Without scripts, settings of tools, and what npm adds: a twelfth of the size of build.zip. */
const trimmed = (packageJson: Uint8Array): Uint8Array => {
  const entries = Object.entries(JSON.parse(Buffer.from(packageJson).toString()));
  return Buffer.from(
    JSON.stringify(Object.fromEntries(entries.filter(([key]) => usedKeys.has(key)))),
  );
};

const filesIn = async (zip: string): Promise<Record<string, Uint8Array>> =>
  unzipSync(await readFile(zip));

/** @param folder where the CLI built, with `build/build.zip` and `build/source.zip` */
export const packIn = async (folder: string): Promise<void> => {
  const build = join(folder, 'build', 'build.zip');
  const source = join(folder, 'build', 'source.zip');
  const files = await filesIn(build);
  for (const [path, bytes] of Object.entries(files))
    if (path.endsWith('/package.json')) files[path] = trimmed(bytes);
  const notices = [
    'AdvocateLoop for Zapier is under the license in the file LICENSE. It contains these packages:',
    await readFile(bundledNotices, 'utf8'),
    await noticesFor(Object.keys(files)),
  ].join('\n\n---\n\n');
  const texts = { LICENSE: await readFile(license), 'NOTICES.txt': Buffer.from(notices) };
  await writeFile(build, pack({ ...files, ...texts }));
  await writeFile(source, pack(await filesIn(source)));
};
