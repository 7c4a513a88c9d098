/** One part of the app in Make: read first, then written if it differs. */
import { isDeepStrictEqual } from 'node:util';
import { MakeError, type Make } from '@makehq/sdk';
import type { memoryIn } from './find.ts';
import type { LocalApp, Section } from './local.ts';

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

/** What every part of a push uses. */
export interface Pushing {
  readonly make: Make;
  readonly local: LocalApp;
  readonly icon: Buffer;
  /** The app name from the command line. */
  readonly asked: string | undefined;
  readonly dryRun: boolean;
  readonly take: Take;
  readonly memory: ReturnType<typeof memoryIn>;
}

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

/** How Make stores the texts of one component. */
export interface Texts<Name extends string> {
  /** Whether the component was created in this run, so there is nothing to read. */
  readonly isNew: boolean;
  readonly read: (name: Name) => Promise<unknown>;
  readonly write: (name: Name, text: string) => Promise<unknown>;
}

export const takeTexts = async <Name extends string>(
  take: Take,
  sections: readonly Section<Name>[],
  { isNew, read, write }: Texts<Name>,
): Promise<void> => {
  for (const { name, path, text } of sections)
    await take({
      path,
      look: async () => {
        const remote = isNew ? undefined : await readOrNothing(() => read(name));
        if (remote === undefined) return 'create';
        return isSame(text, remote) ? 'same' : 'change';
      },
      write: () => write(name, text),
    });
};

/** A step for values that Make stores in addition to the texts. */
export const valuesStep = (
  path: string,
  wanted: Readonly<Record<string, string | number | null>>,
  remote: Readonly<Record<string, unknown>> | undefined,
  write: () => Promise<unknown>,
): Step => {
  // A value that Make doesn't return can't be compared.
  const different = Object.keys(wanted).filter(
    (key) => remote?.[key] !== undefined && remote[key] !== wanted[key],
  );
  const changed = different.length > 0;
  const state = changed ? 'change' : 'same';
  return {
    path: changed ? `${path}: ${different.join(', ')}` : path,
    look: async () => (remote ? state : 'create'),
    write,
  };
};
