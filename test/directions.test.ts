/** `npm run check` rejects every import between folders that isn't allowed. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** What the linter says of these files, as lines that begin with the file's name. */
const lint = (files: Readonly<Record<string, string>>): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'directions-'));
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const oxlint = join(root, 'node_modules/.bin/oxlint');
  const { stdout } = spawnSync(oxlint, ['--format', 'unix'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout.split('\n').filter((line) => line.includes('.ts:'));
};

const importing = (path: string): string =>
  `import type { It } from '${path}';\nexport type Mine = It;\n`;

const wrong = [
  ['shared/parse/a.ts', '../../zapier-app/b.ts'],
  ['shared/parse/a.ts', '../../marketplace/b.ts'],
  ['shared/parse/a.ts', 'node:fs'],
  ['stores/a.ts', '../playground/b.ts'],
  ['marketplace/a.ts', '../stores/b.ts'],
  ['marketplace/a.ts', '../make-app/b.ts'],
  ['zapier-app/a.ts', '../make-app/b.ts'],
  ['zapier-app/review/rules/a.ts', '../../../playground/b.ts'],
  ['make-app/generator/a.ts', '../../zapier-app/b.ts'],
  ['make-app/generator/a.ts', '../../playground/b.ts'],
  ['playground/page/a.ts', '../../test/b.ts'],
  ['playground/page/a.ts', '../../contract/b.ts'],
  ['shared/parse/a.ts', '../../contract/b.ts'],
  ['playground/api/a.ts', '../../shared/b.ts'],
  ['playground/api/a.ts', '../make/b.ts'],
] as const;

const right = [
  ['shared/parse/a.ts', '../fields/b.ts'],
  ['stores/a.ts', '../shared/b.ts'],
  ['marketplace/a.ts', '../shared/b.ts'],
  ['zapier-app/recipes/a.ts', '../../stores/b.ts'],
  ['make-app/generator/a.ts', '../../marketplace/b.ts'],
  ['playground/page/a.ts', '../../make-app/b.ts'],
  ['playground/api/a.ts', './b.ts'],
] as const;

/** Each in a file of its own: `shared/parse/3.ts`. */
const filesOf = (imports: readonly (readonly [file: string, path: string])[]) =>
  imports.map(([file, path], index) => ({ file: join(dirname(file), `${index}.ts`), path }));

const saidOf = (imports: ReturnType<typeof filesOf>) =>
  lint(Object.fromEntries(imports.map(({ file, path }) => [file, importing(path)])));

test('an import of a room above, or of a neighbor, is refused', () => {
  const files = filesOf(wrong);
  const said = saidOf(files);
  for (const { file } of files)
    expect(said).toContainEqual(expect.stringMatching(`${file}.*no-restricted-imports`));
});

test('an import of a room below is not', () => {
  expect(saidOf(filesOf(right))).toEqual([]);
});

test('no circle, not even of types', () => {
  const circle = { 'shared/a.ts': importing('./b.ts'), 'shared/b.ts': importing('./a.ts') };
  expect(lint(circle)).toContainEqual(expect.stringContaining('no-cycle'));
});
