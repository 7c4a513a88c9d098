/**
 * `node make-app/publish/icon.ts` draws `icon.png`: a ring that is not quite closed, with a dot in
 * the gap. White on nothing, as Make puts its own color behind it.
 *
 * A sign of this project's own, not AdvocateLoop's logo, which takes its place once there is one.
 * Source of the form: @makehq/sdk asks for a PNG of 512 by 512 pixels.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const size = 512;
const ring = { radius: 150, width: 56 };
const dot = { x: 150 * Math.SQRT1_2, y: -150 * Math.SQRT1_2, radius: 44, gap: 76 };

/** 1 inside, 0 outside, and in between over one pixel at the edge. */
const coverage = (distance: number): number => Math.min(1, Math.max(0, 0.5 - distance));

const opacityAt = (x: number, y: number): number => {
  const fromDot = Math.hypot(x - dot.x, y - dot.y);
  const onRing = coverage(Math.abs(Math.hypot(x, y) - ring.radius) - ring.width / 2);
  return Math.max(coverage(fromDot - dot.radius), onRing * (1 - coverage(fromDot - dot.gap)));
};

/** Rows of gray and opacity, each after the byte that says it is not filtered. */
export const pixels = (): Buffer => {
  const rows = Buffer.alloc(size * (1 + size * 2));
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const at = y * (1 + size * 2) + 1 + x * 2;
      const opacity = opacityAt(x + 0.5 - size / 2, y + 0.5 - size / 2);
      rows[at] = 255;
      rows[at + 1] = Math.round(opacity * 255);
    }
  return rows;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** Source: PNG specification, "Chunk layout"; 8 bits, color type 4 (gray with opacity). */
export const png = (): Buffer => {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 4, 0, 0, 0]);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

if (import.meta.main) writeFileSync(join(import.meta.dirname, 'icon.png'), png());
