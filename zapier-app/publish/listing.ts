/** Reads what the app directory shows: the text, from `PUBLISHING.md`, and the logo. */
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

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const rgba = 6;

/** What Zapier requires of it, from the header of a PNG. Source: W3C, "PNG", 11.2.1. */
export const logo = async () => {
  const file = await readFile(join(import.meta.dirname, 'logo.png'));
  return {
    isPng: file.subarray(0, signature.length).equals(signature),
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    isRgba: file[25] === rgba,
  };
};

export type Logo = Awaited<ReturnType<typeof logo>>;
