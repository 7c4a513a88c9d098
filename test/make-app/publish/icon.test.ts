import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { pixels, png } from '../../../make-app/publish/icon.ts';
import { listing, rules } from '../../../make-app/publish/listing.ts';

const folder = join(import.meta.dirname, '../../../make-app/publish');

/** The compressed part. Another zlib may compress otherwise, so pixels are compared. */
const imageIn = (file: Buffer): Buffer => {
  const start = file.indexOf('IDAT') + 4;
  return inflateSync(file.subarray(start, file.indexOf('IEND') - 8));
};

test('the icon is what the script draws, small, and of the size that Make wants', async () => {
  const file = await readFile(join(folder, 'icon.png'));
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([512, 512]);
  expect(file.length).toBeLessThan(10_000);
  expect(imageIn(file).equals(pixels())).toBe(true);
  expect(imageIn(png()).equals(pixels())).toBe(true);
});

test('the listing keeps the rules', () => {
  expect(listing.name).toMatch(rules.name);
  expect(listing.theme).toMatch(rules.theme);
  expect(listing.description.length).toBeLessThanOrEqual(rules.longestDescription);
  expect(listing.description).toMatch(/\.$/);
});
