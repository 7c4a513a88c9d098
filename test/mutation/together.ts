/**
 * The tests of one part as one file, which Stryker runs anew for every mutant: so zod and what is
 * tested are loaded once instead of once per file.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { parts } from './parts.ts';

const root = join(import.meta.dirname, '..', '..');
const part = parts[process.env['MUTATE'] ?? ''];
if (!part) throw new Error('MUTATE has to name a part.');
// What a file does before its tests, such as starting an API, is not for those of another file.
for (const path of globSync([...part.tests], { cwd: root }))
  describe(path, () => void require(join(root, path)));
