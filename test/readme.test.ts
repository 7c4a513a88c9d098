import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedReadme } from '../generate.ts';
import { problems, unexpected } from '../shared/api/problems.ts';
import { events } from '../shared/events/table.ts';

test('the README is what `npm run generate` makes of it', async () => {
  const readme = await readFile(join(import.meta.dirname, '..', 'README.md'), 'utf8');
  expect(await generatedReadme()).toBe(readme);
});

/** Where people read first what can be recorded. */
const introductions = ['README.md', 'make-app/publish/listing.ts', 'make-app/PUBLISHING.md'];

test.each(introductions)('%s names every event', async (page) => {
  const text = await readFile(join(import.meta.dirname, '..', page), 'utf8');
  const sentence = /Record [^.]*? (?:from|in) /.exec(text)?.[0] ?? '';
  for (const { key } of events)
    expect(sentence.includes(`${key}s`) || `Add ${key}s to "${sentence}…" in ${page}.`).toBe(true);
});

/** Where users look up what a message means. */
const pages = ['README.md', 'make-app/app/README.md'];

describe.each(pages)('%s', (page) => {
  test.each([...problems, unexpected])('tells what to do about: $advice', async ({ advice }) => {
    const text = await readFile(join(import.meta.dirname, '..', page), 'utf8');
    expect(text).toContain(`| \`${advice}\` |`);
  });
});
