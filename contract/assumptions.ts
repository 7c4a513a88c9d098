/** Every assumption in the code, read from its comments: “Assumed (id): claim. Source: source”. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Assumption {
  readonly id: string;
  readonly claim: string;
  readonly source: string;
  /** The files that rely on it. */
  readonly files: readonly string[];
}

const root = join(import.meta.dirname, '..');
const folders = ['shared', 'marketplace', 'zapier-app', 'make-app', 'playground', 'test/month'];
const built = /(^|\/)(dist|build|node_modules)\//;
const comments = /^[ \t]*\/\*\*[^]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm;
const marks = /^[ \t]*(\/\*\*|\*\/|\*(?!\/)|\/\/)|\*\/$/gm;
const assumed = /Assumed \(([a-z-]+)\): (.*?)(?= Assumed \(|$)/g;

/** The paragraphs of all comments in the code, each on one line, with their file. */
export const readParagraphs = () =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !built.test(file))
    .sort()
    .flatMap((file) =>
      (readFileSync(join(root, file), 'utf8').match(comments) ?? [])
        .flatMap((comment) => comment.replace(marks, '').split(/\n\s*\n|\n\s*(?=@)/))
        .map((paragraph) => ({ file, text: paragraph.replace(/\s+/g, ' ').trim() })),
    );

/** One for each ID, even if several files rely on it. */
export const readAssumptions = (): readonly Assumption[] => {
  const found = new Map<string, Assumption>();
  for (const { file, text } of readParagraphs()) {
    // A source at the end of a paragraph is for all of it.
    const source = (text.split(' Source: ').at(1) ?? 'none').replace(/\.$/, '');
    for (const [, id = '', said = ''] of text.matchAll(assumed)) {
      const [claim = ''] = said.split(' Source: ');
      const first = found.get(id) ?? { id, claim, source, files: [] };
      found.set(id, { ...first, files: [...first.files, file] });
    }
  }
  return [...found.values()];
};
