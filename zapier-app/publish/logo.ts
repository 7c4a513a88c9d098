/** Reads what Zapier requires of the logo from the header of a PNG. Source: W3C, "PNG", 11.2.1. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Logo {
  readonly isPng: boolean;
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, and alpha for every pixel. */
  readonly isRgba: boolean;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const rgba = 6;

export const readLogo = (file: Buffer): Logo =>
  file.length > 25 && file.subarray(0, signature.length).equals(signature)
    ? {
        isPng: true,
        width: file.readUInt32BE(16),
        height: file.readUInt32BE(20),
        isRgba: file[25] === rgba,
      }
    : { isPng: false, width: 0, height: 0, isRgba: false };

export const logo = async (): Promise<Logo> =>
  readLogo(await readFile(join(import.meta.dirname, 'logo.png')));
