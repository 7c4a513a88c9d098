import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedReadme } from '../generate.ts';

test('the README is what `npm run generate` makes of it', async () => {
  const readme = await readFile(join(import.meta.dirname, '..', 'README.md'), 'utf8');
  expect(await generatedReadme()).toBe(readme);
});
