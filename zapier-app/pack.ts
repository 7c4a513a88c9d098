/**
 * Packs what the CLI built once more: the same files always make the same bytes, and the licenses of
 * the code in it are added.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { bundledNotices } from './bundle.ts';
import { noticesFor } from './notices.ts';

const license = join(import.meta.dirname, '..', 'LICENSE');

/** Zip files have no time zone, so this is the same date everywhere. */
const mtime = new Date(1980, 0, 1);

/** Files that anyone can read, as the CLI writes them. */
const attrs = 0o100644 * 2 ** 16;

export const pack = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.keys(files)
        .toSorted()
        .map((path) => [path, [files[path] ?? new Uint8Array(), { os: 3, attrs }] as const]),
    ),
    { level: 9, mtime },
  );

/** What Node.js and zapier-platform-core read from a package.json. */
const usedKeys = new Set('name version type main exports imports dependencies'.split(' '));

/** Without scripts, settings of tools, and what npm adds: a twelfth of the size of build.zip. */
const trimmed = (packageJson: Uint8Array): Uint8Array => {
  const entries: readonly [string, unknown][] = Object.entries(
    JSON.parse(Buffer.from(packageJson).toString()),
  );
  const kept = Object.fromEntries(entries.filter(([key]) => usedKeys.has(key)));
  return Buffer.from(JSON.stringify(kept));
};

const withTrimmedPackages = (files: Readonly<Record<string, Uint8Array>>) =>
  Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [
      path,
      path.endsWith('/package.json') ? trimmed(bytes) : bytes,
    ]),
  );

const filesIn = async (zip: string): Promise<Record<string, Uint8Array>> =>
  unzipSync(await readFile(zip));

const replace = async (zip: string, bytes: Uint8Array): Promise<void> => {
  await writeFile(`${zip}.new`, bytes);
  await rename(`${zip}.new`, zip);
};

/** @param folder where the CLI built, with `build/build.zip` and `build/source.zip` */
export const packIn = async (folder: string): Promise<void> => {
  const build = join(folder, 'build', 'build.zip');
  const source = join(folder, 'build', 'source.zip');
  const files = await filesIn(build);
  const notices = [
    'AdvocateLoop for Zapier is under the license in the file LICENSE. It contains these packages:',
    await readFile(bundledNotices, 'utf8'),
    await noticesFor(Object.keys(files)),
  ].join('\n\n---\n\n');
  await replace(
    build,
    pack({
      ...withTrimmedPackages(files),
      LICENSE: await readFile(license),
      'NOTICES.txt': Buffer.from(notices),
    }),
  );
  await replace(source, pack(await filesIn(source)));
};
