/** Reads the files of an app for the rules. */
import * as z from 'zod';
import type { AppRecord } from '../../marketplace/guard.ts';
import type { Finding } from '../../marketplace/review.ts';
import type { Files } from '../format/folder.ts';
import * as formats from '../format/communication.ts';
import { manifest } from '../format/manifest.ts';
import { parameters } from '../format/parameter.ts';

/** What was published if it was recorded, and the version that these files will be. */
export interface Release {
  readonly published: AppRecord | undefined;
  readonly version: string;
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
    throw new z.ZodError(error.issues.map((issue) => ({ ...issue, path: [path, ...issue.path] })));
  };

/** @param release undefined until the app is published */
const assemble = (files: Files, release: Release | undefined) => {
  const read = reader(files);
  // No origins, so that what's committed can't be deployed by accident.
  const whole = read('makecomapp.json', manifest.extend({ origins: z.tuple([]) }));
  const { generalCodeFiles, components } = whole;
  return {
    files,
    release,
    base: read(generalCodeFiles.base, formats.base),
    groups: read(generalCodeFiles.groups, formats.groups),
    connections: Object.entries(components.connection).map(([id, { codeFiles, ...meta }]) => ({
      ...meta,
      id,
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

export type MakeApp = ReturnType<typeof assemble>;
export type ReviewedConnection = MakeApp['connections'][number];
export type ReviewedModule = MakeApp['modules'][number];

type ReadApp =
  | { readonly ok: true; readonly app: MakeApp }
  | { readonly ok: false; readonly findings: readonly Finding[] };

export const readMakeApp = (files: Files, release?: Release): ReadApp => {
  try {
    return { ok: true, app: assemble(files, release) };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const findings = error.issues.map(({ path, message }) => ({
      where: path.map(String).join(' '),
      says: message,
    }));
    return { ok: false, findings };
  }
};
