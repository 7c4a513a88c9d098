/** Reads a template as plain JSON for the tests. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

export const folder = join(import.meta.dirname, '../../../make-app/templates');

const condition = z.strictObject({ a: z.string(), o: z.literal('text:equal'), b: z.string() });

/** Make's blueprint form. Source: integromat/make-skills, "Blueprint construction". */
const node = z.strictObject({
  id: z.int().positive(),
  module: z.string().regex(/^(app#)?[a-z][a-z0-9-]*:[a-zA-Z]+$/),
  version: z.literal(1),
  parameters: z.record(z.string(), z.unknown()),
  mapper: z
    .record(
      z.string(),
      z.union([
        z.string(),
        z.number(),
        z.boolean(),
        z.array(z.record(z.string(), z.string())).length(1),
      ]),
    )
    .nullable()
    .transform((mapper) => mapper ?? {}),
  filter: z
    .strictObject({ name: z.string().min(1), conditions: z.array(z.array(condition)) })
    .optional(),
  get routes() {
    return z.array(z.strictObject({ flow: z.array(node) })).optional();
  },
  get onerror() {
    return z.array(node).optional();
  },
  metadata: z.strictObject({
    designer: z.strictObject({ x: z.number(), y: z.number(), name: z.string().optional() }),
  }),
});

export type Node = z.infer<typeof node>;

export const blueprint = z.strictObject({
  name: z.string().min(1),
  flow: z.array(node).min(2),
  metadata: z.strictObject({
    instant: z.literal(true),
    version: z.literal(1),
    scenario: z.strictObject({
      roundtrips: z.int(),
      maxErrors: z.int(),
      autoCommit: z.boolean(),
      autoCommitTriggerLast: z.boolean(),
      sequential: z.boolean(),
      confidential: z.boolean(),
      dataloss: z.boolean(),
      dlq: z.boolean(),
      freshVariables: z.boolean(),
    }),
    designer: z.strictObject({ orphans: z.array(z.never()) }),
  }),
});

export type Blueprint = z.infer<typeof blueprint>;

/** Name of the file → text, of everything that is committed. */
export const committed = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(folder, { recursive: true }))
        .filter((name) => name.includes('.'))
        .map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );

/** Every module of a flow, with those in routes and handlers. */
export const nodesIn = (flow: readonly Node[]): readonly Node[] =>
  flow.flatMap((one) => [
    one,
    ...nodesIn(one.onerror ?? []),
    ...nodesIn((one.routes ?? []).flatMap((route) => route.flow)),
  ]);
