/** `npm run check:make`: shows what Make's reviewers would find in `make-app/app/`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { runCheck } from '../../marketplace/check.ts';
import { readPublished } from '../../marketplace/published.ts';
import { readFolder } from '../format/folder.ts';
import { readMakeApp } from './read.ts';
import { recordOf } from './record.ts';
import { review } from './review.ts';

const make = join(import.meta.dirname, '..');
const files = readFolder(join(make, 'app'));
const published = join(make, 'published.json');

/** Both apps have one version, and only Zapier's has a place for it. */
const versioned = join(make, '..', 'zapier-app', 'package.json');

const readVersion = async (): Promise<string> =>
  z.object({ version: z.string() }).parse(JSON.parse(await readFile(versioned, 'utf8'))).version;

if (import.meta.main)
  void runCheck({
    name: 'npm run check:make',
    reviewers: "Make's reviewers",
    review: async () =>
      review(files, { published: await readPublished(published), version: await readVersion() }),
    present: async () => {
      const read = readMakeApp(files);
      if (!read.ok) throw new Error("Some files can't be read. Run npm run check:make.");
      return recordOf(read.app, await readVersion());
    },
    published,
  });
