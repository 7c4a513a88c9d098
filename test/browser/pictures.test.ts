import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { size, takePictures } from '../../playground/page/pictures.ts';
import { events } from '../../shared/events/table.ts';
import { bundledOnce } from './site.ts';

let folder: string;
beforeAll(async () => {
  await bundledOnce();
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Source: PNG (third edition), 11.2.2: width and height are the first of the header. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe('The pictures for the listings', () => {
  test('are there for each action on each platform, of one size, and not heavy', async () => {
    const files = await takePictures(folder);
    expect(files).toEqual(
      expect.arrayContaining(events.flatMap(({ key }) => [`zapier-${key}.png`, `make-${key}.png`])),
    );
    expect(readdirSync(folder).toSorted()).toEqual(files.toSorted());
    for (const file of files) {
      const png = readFileSync(join(folder, file));
      expect(sizeOf(png)).toEqual(size);
      expect(png.length).toBeLessThan(120_000);
    }
  });

  test('are in the repository', () => {
    const kept = readdirSync(join(__dirname, '../../playground/page/pictures'));
    expect(kept.toSorted()).toEqual(readdirSync(folder).toSorted());
  });
});
