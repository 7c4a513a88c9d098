/** The text of the app directory, as `PUBLISHING.md` has it ready to paste. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Keys are the words of Zapier's own form, in small letters. */
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
 * @throws {Error} when a row is missing
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
