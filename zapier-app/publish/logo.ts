/** Reads what Zapier requires of the logo from the header of a PNG. Source: W3C, "PNG", 11.2.1. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const rgba = 6;

export const logo = async () => {
  const file = await readFile(join(import.meta.dirname, 'logo.png'));
  return {
    isPng: file.subarray(0, signature.length).equals(signature),
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    /** Red, green, blue, and alpha for every pixel. */
    isRgba: file[25] === rgba,
  };
};

export type Logo = Awaited<ReturnType<typeof logo>>;
