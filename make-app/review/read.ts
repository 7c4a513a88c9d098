/** Reads the files of an app for the rules. */
import * as z from 'zod';
import type { AppRecord } from '../../marketplace/guard.ts';
import type { Finding } from '../../marketplace/review.ts';
import type { Files } from '../format/folder.ts';
import * as formats from '../format/communication.ts';
import { manifest, type Manifest, type ModuleEntry } from '../format/manifest.ts';
import { parameters, type Parameter } from '../format/parameter.ts';

export interface ReviewedModule extends Omit<ModuleEntry, 'codeFiles'> {
  readonly id: string;
  readonly communication: z.infer<typeof formats.communication>;
  readonly staticParams: readonly Parameter[];
  readonly mappableParams: readonly Parameter[];
  readonly interface: readonly Parameter[];
  readonly samples: z.infer<typeof formats.samples>;
}

export interface ReviewedConnection {
  readonly id: string;
  readonly label: string;
  readonly communication: z.infer<typeof formats.connectionCommunication>;
  readonly params: readonly Parameter[];
}

/** What was published if it was recorded, and the version that these files will be. */
export interface Release {
  readonly published: AppRecord | undefined;
  readonly version: string;
}

export interface MakeApp {
  readonly files: Files;
  /** Undefined until the app is published. */
  readonly release: Release | undefined;
  readonly manifest: Manifest;
  readonly base: z.infer<typeof formats.base>;
  readonly groups: z.infer<typeof formats.groups>;
  readonly connections: readonly ReviewedConnection[];
  readonly modules: readonly ReviewedModule[];
}

export type ReadApp =
  | { readonly ok: true; readonly app: MakeApp }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** A file is missing, isn't JSON, or has the wrong format. */
class Unreadable extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super('unreadable');
    this.findings = findings;
  }
}

const json = z.string('The file is missing.').transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("It isn't JSON.");
    return z.NEVER;
  }
});

const reader =
  (files: Files) =>
  <Shape extends z.ZodType>(path: string, shape: Shape): z.infer<Shape> => {
    const { data, error } = json.pipe(shape).safeParse(files[path]);
    if (!error) return data;
    throw new Unreadable(
      error.issues.map((issue) => ({
        where: [path, ...issue.path.map(String)].join(' '),
        says: issue.message,
      })),
    );
  };

const assemble = (files: Files, release: Release | undefined): MakeApp => {
  const read = reader(files);
  // No origins, so that what's committed can't be deployed by accident.
  const whole = read('makecomapp.json', manifest.extend({ origins: z.tuple([]) }));
  const { generalCodeFiles, components } = whole;
  return {
    files,
    release,
    manifest: whole,
    base: read(generalCodeFiles.base, formats.base),
    groups: read(generalCodeFiles.groups, formats.groups),
    connections: Object.entries(components.connection).map(([id, { label, codeFiles }]) => ({
      id,
      label,
      communication: read(codeFiles.communication, formats.connectionCommunication),
      params: read(codeFiles.params, parameters),
    })),
    modules: Object.entries(components.module).map(([id, { codeFiles, ...meta }]) => {
      read(codeFiles.scope, formats.scope);
      return {
        ...meta,
        id,
        communication: read(codeFiles.communication, formats.communication),
        staticParams: read(codeFiles.staticParams, parameters),
        mappableParams: read(codeFiles.mappableParams, parameters),
        interface: read(codeFiles.interface, parameters),
        samples: read(codeFiles.samples, formats.samples),
      };
    }),
  };
};

export const readMakeApp = (files: Files, release?: Release): ReadApp => {
  try {
    return { ok: true, app: assemble(files, release) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, findings: error.findings };
    throw error;
  }
};
