/** Reads the text for the app directory from `PUBLISHING.md`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The keys are the labels of Zapier's form, in lower case. */
export interface Listing {
  readonly name: string;
  readonly description: string;
  readonly 'homepage url': string;
  readonly category: string;
  readonly role: string;
}

export const publishingPage = join(import.meta.dirname, '..', 'PUBLISHING.md');

/**
 * Reads the rows `| **Name** | text |` of the page.
 *
 * @throws {Error} if a row is missing
 */
export const readListing = (page: string): Listing => {
  const cell = (key: string): string => {
    const [, text] =
      new RegExp(String.raw`^\| \*\*${key}\*\* +\| (.*?) *\|`, 'im').exec(page) ?? [];
    if (text === undefined) throw new Error(`PUBLISHING.md has no row for ${key}.`);
    return text;
  };
  return {
    name: cell('name'),
    description: cell('description'),
    'homepage url': cell('homepage url'),
    category: cell('category'),
    role: cell('role'),
  };
};

export const listing = async (): Promise<Listing> =>
  readListing(await readFile(publishingPage, 'utf8'));
