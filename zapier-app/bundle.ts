/**
 * Bundles the app into `dist/index.js`, with everything except zapier-platform-core, and beside it the
 * license texts of the packages in it, which have to travel with their code.
 */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as z from 'zod';

const modules = join(import.meta.dirname, '..', 'node_modules');

const packageJson = z.object({
  version: z.string(),
  license: z.string().optional(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
});

/** `…/node_modules/@scope/name/file.js` → `@scope/name` */
const packageOf = (path: string): string | undefined =>
  /.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

const filesLike = async (folder: string, name: RegExp): Promise<readonly string[]> => {
  const files = (await readdir(folder)).filter((file) => name.test(file)).toSorted();
  return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
};

/** Some packages have their license only in the README. */
const inReadme = (readme: string): readonly string[] =>
  /^#+ *Licen[cs]e *\n([^#]{200,})/im.exec(readme)?.slice(1) ?? [];

/** @throws {Error} if nothing says under which license the package is */
const noticeOf = async (name: string): Promise<string> => {
  const folder = join(modules, name);
  const { version, license, author } = packageJson.parse(
    JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
  );
  const files = await filesLike(folder, /^(?:licen[cs]e|notice|copying)\b/i);
  const texts =
    files.length > 0 ? files : (await filesLike(folder, /^readme\b/i)).flatMap(inReadme);
  if (texts.length === 0 && license === undefined)
    throw new Error(`${name} has no license, so it can't be packed.`);
  const by = typeof author === 'object' ? author.name : author;
  const named = `License: ${license}${by === undefined ? '' : `. Author: ${by}`}`;
  return [`${name} ${version}`, ...(texts.length === 0 ? [named] : texts)]
    .map((text) => text.trim())
    .join('\n\n');
};

/** @param paths files in `node_modules`; others are ignored */
export const noticesFor = async (paths: readonly string[]): Promise<string> => {
  const names = new Set(paths.map(packageOf).filter((name) => name !== undefined));
  return (await Promise.all([...names].toSorted().map(noticeOf))).join('\n\n---\n\n');
};

const folder = join(import.meta.dirname, 'dist');

export const bundledNotices = join(folder, 'NOTICES.txt');

/** In one step, because another process may be reading the file. */
const replace = async (file: string, contents: string | Uint8Array): Promise<void> => {
  const fresh = `${file}.${process.pid}.tmp`;
  await writeFile(fresh, contents);
  await rename(fresh, file);
};

export const bundle = async (): Promise<void> => {
  const { outputFiles, metafile } = await build({
    metafile: true,
    entryPoints: [join(import.meta.dirname, 'index.ts')],
    write: false,
    bundle: true,
    external: ['zapier-platform-core'],
    format: 'esm',
    platform: 'node',
    target: 'node22',
    legalComments: 'none',
    minify: true,
    logLevel: 'warning',
  });
  await mkdir(folder, { recursive: true });
  for (const { contents } of outputFiles) await replace(join(folder, 'index.js'), contents);
  await replace(bundledNotices, await noticesFor(Object.keys(metafile.inputs)));
};

if (import.meta.main) void bundle();
