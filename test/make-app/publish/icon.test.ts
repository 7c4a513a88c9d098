import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goodName, listing, longestDescription } from '../../../make-app/publish/listing.ts';

const folder = join(import.meta.dirname, '../../../make-app/publish');

test('the icon is a small PNG of the size that Make wants', async () => {
  const file = await readFile(join(folder, 'icon.png'));
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([512, 512]);
  expect(file.length).toBeLessThan(10_000);
});

test('the listing keeps the rules', () => {
  expect(goodName.holds(listing.name)).toBe(true);
  expect(listing.theme).toMatch(/^#[0-9a-f]{6}$/);
  expect(listing.description.length).toBeLessThanOrEqual(longestDescription);
  expect(listing.description).toMatch(/\.$/);
});

test.each(['', 'Advocate Loop', 'a"b', '../x', 'x:y'])('no app can be called %j', (name) => {
  expect(goodName.holds(name)).toBe(false);
});
