import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listing, rules } from '../../../make-app/publish/listing.ts';

const folder = join(import.meta.dirname, '../../../make-app/publish');

test('the icon is a small PNG of the size that Make wants', async () => {
  const file = await readFile(join(folder, 'icon.png'));
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([512, 512]);
  expect(file.length).toBeLessThan(10_000);
});

test('the listing keeps the rules', () => {
  expect(listing.name).toMatch(rules.name);
  expect(listing.theme).toMatch(rules.theme);
  expect(listing.description.length).toBeLessThanOrEqual(rules.longestDescription);
  expect(listing.description).toMatch(/\.$/);
});
