/** Reads the text for the app directory from `PUBLISHING.md`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const publishingPage = join(import.meta.dirname, '..', 'PUBLISHING.md');

/**
 * Reads the rows `| **Name** | text |` of the page. The keys are the labels of Zapier's form, in
 * lower case.
 *
 * @throws {Error} if a row is missing
 */
export const readListing = (page: string) => {
  const cell = (key: string): string => {
    const row = new RegExp(String.raw`^\| \*\*${key}\*\* +\| (.*?) *\|`, 'im').exec(page);
    if (row?.[1] === undefined) throw new Error(`PUBLISHING.md has no row for ${key}.`);
    return row[1];
  };
  return {
    name: cell('name'),
    description: cell('description'),
    'homepage url': cell('homepage url'),
    category: cell('category'),
    role: cell('role'),
  };
};

export type Listing = ReturnType<typeof readListing>;

export const listing = async (): Promise<Listing> =>
  readListing(await readFile(publishingPage, 'utf8'));
