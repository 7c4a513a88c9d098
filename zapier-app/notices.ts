/** The license texts of packages, which have to travel with their code. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
