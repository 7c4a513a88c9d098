import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPublished, savePublished } from '../../marketplace/published.ts';
import type { AppRecord } from '../../marketplace/guard.ts';

const action = { type: 'create', input: { email: { type: 'string', required: true } }, output: {} };
const app = (version: string, components: AppRecord['components']) => ({ version, components });
const published = app('1.0.0', { record_claim: action });

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'published-test-'));
  file = join(folder, 'published.json');
});
afterEach(() => rm(folder, { recursive: true }));

test('what is recorded is what is read, and before that there is nothing', async () => {
  expect(await readPublished(file)).toBeUndefined();
  await savePublished(file, published);
  expect(await readPublished(file)).toEqual(published);
});

test('a new version can be recorded, but not if it breaks the recorded one', async () => {
  await savePublished(file, published);
  const before = await readFile(file, 'utf8');
  const breaking = { record_visit: action };
  await expect(savePublished(file, app('1.1.0', breaking))).rejects.toThrow(
    'record_claim: It was removed or hidden. This breaks automations that use version 1.0.0',
  );
  expect(await readFile(file, 'utf8')).toBe(before);

  await savePublished(file, app('1.1.0', { record_claim: action, ...breaking }));
  await savePublished(file, app('2.0.0', breaking));
  expect(await readPublished(file)).toEqual(app('2.0.0', breaking));
});
