/** One part of the app in Make: read first, then written if it differs. */
import { isDeepStrictEqual } from 'node:util';
import { MakeError } from '@makehq/sdk';
import type { Section } from './local.ts';

export type StepState = 'create' | 'change' | 'same';

export interface Step {
  /** The file it comes from, and which part if the file has several. */
  readonly path: string;
  /** Reads only. */
  readonly look: () => Promise<StepState>;
  readonly write: () => Promise<unknown>;
}

/** Runs a step, or in a dry run shows what it would do. */
export type Take = (step: Step) => Promise<void>;

/** @returns undefined if Make has nothing */
export const readOrNothing = async (read: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof MakeError && error.statusCode === 404) return undefined;
    throw error;
  }
};

/**
 * Compares byte by byte. If Make responds with `application/json`, which the SDK parses, the values
 * are compared.
 *
 * Assumed (make-stored-text): Make stores a text as it was sent. Source:
 * integromat/vscode-apps-sdk, `origin-checksum.ts`, which compares the MD5 of a file with Make's.
 */
const isSame = (text: string, remote: unknown): boolean =>
  typeof remote === 'string'
    ? remote === text
    : isDeepStrictEqual(JSON.parse(text), JSON.parse(JSON.stringify(remote)));

/** @param isNew whether its parent was created in this run, so there is nothing to read */
export const textStep = (
  { path, text }: Section,
  isNew: boolean,
  read: () => Promise<unknown>,
  write: () => Promise<unknown>,
): Step => ({
  path,
  look: async () => {
    const remote = isNew ? undefined : await readOrNothing(read);
    if (remote === undefined) return 'create';
    return isSame(text, remote) ? 'same' : 'change';
  },
  write,
});

export type StepValues = Readonly<Record<string, string | number | null>>;

/** The keys whose values differ in Make. A value that Make doesn't return can't be compared. */
export const differences = (
  wanted: StepValues,
  remote: Readonly<Record<string, unknown>>,
): string[] =>
  Object.keys(wanted).filter(
    (key) => remote[key] !== undefined && (remote[key] ?? null) !== wanted[key],
  );

/** A step for values that Make stores in addition to the texts. */
export const valuesStep = (
  path: string,
  wanted: StepValues,
  remote: Readonly<Record<string, unknown>> | undefined,
  write: () => Promise<unknown>,
): Step => {
  const different = remote ? differences(wanted, remote) : [];
  return {
    path: different.length > 0 ? `${path}: ${different.join(', ')}` : path,
    look: async () => {
      if (!remote) return 'create';
      return different.length > 0 ? 'change' : 'same';
    },
    write,
  };
};
