/** What was sent, written before and after each request, so that nothing is recorded twice. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Tape } from './tape.ts';

const shape = z.object({
  status: z.number(),
  headers: z.array(z.string()).readonly(),
  body: z.record(z.string(), z.string()).readonly(),
});
const verdict = z.enum(['holds', 'differs', 'unknown']);
const tape = z.object({ asked: z.string(), answers: z.record(z.string(), shape) });
const ledger = z.object({
  /** Part of every order ID, so that a refund finds the orders of this ledger. */
  run: z.string(),
  entries: z.record(
    z.string(),
    // Sent without an answer is uncertain: it may have been recorded.
    z.object({ sent: z.string(), answered: z.object({ shape, verdict }).optional() }),
  ),
});

export type Ledger = z.infer<typeof ledger>;
export type Verdict = z.infer<typeof verdict>;

const read = <T>(file: string, schema: z.ZodType<T>): T | undefined =>
  existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;

export const readTape = (folder: string): Tape | undefined => read(join(folder, 'tape.json'), tape);

/** What people wrote down on the platforms, by the assumption's ID. */
export const readSeen = (file: string) =>
  read(file, z.record(z.string(), z.object({ on: z.iso.date(), saw: z.string() })));

/** @throws {Error} if the file is damaged, because going on could record something twice */
export const readLedger = (file: string): Ledger | undefined => {
  try {
    return read(file, ledger);
  } catch {
    throw new Error(
      `${file} can't be read. Check Rewards → Activity for test orders, then delete it.`,
    );
  }
};

/** Replaces the whole file at once: a computer that stops leaves the old one or the new one. */
export const writeJson = (file: string, value: object): void => {
  writeFileSync(`${file}.new`, `${JSON.stringify(value, undefined, 2)}\n`, { flush: true });
  renameSync(`${file}.new`, file);
};
