/**
 * The format of a scenario as Make imports and exports it, limited to what the templates use.
 * Source: integromat/make-skills, "Blueprint construction"; exported scenarios.
 */
import * as z from 'zod';

/** Values that a person would type or map. */
const values = z.record(z.string(), z.unknown()).readonly();

/**
 * Whether an expression returns a text. Only this comparison is used, because Make doesn't document
 * the names of the others in a blueprint, or whether an empty text "exists".
 */
const condition = z.strictObject({ a: z.string(), o: z.literal('text:equal'), b: z.string() });

/** Passes a bundle if every condition in one of the lists is true. */
const filter = z.strictObject({
  name: z.string(),
  conditions: z.array(z.array(condition).readonly()).readonly(),
});

export const node = z.strictObject({
  id: z.int().positive(),
  /** `app:module`, or for a custom app `app#name-in-make:module`. */
  module: z.string(),
  version: z.literal(1),
  /** Never a connection: Make asks for one when the scenario is imported. */
  parameters: values,
  /** A router has none. Source: integromat/make-blueprints, its validator. */
  mapper: values.nullable(),
  filter: filter.optional(),
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

export const blueprint = z.object({
  name: z.string(),
  flow: z.tuple([node], node).readonly(),
  metadata: z.looseObject({
    instant: z.literal(true),
    scenario: z.looseObject({
      /** Whether incomplete executions are stored. */
      dlq: z.boolean(),
      /** One run at a time, which changes what happens after an error. */
      sequential: z.literal(false),
    }),
  }),
});

export type FilterCondition = z.infer<typeof condition>;
export type Filter = z.infer<typeof filter>;
export type ScenarioNode = z.infer<typeof node>;
export type Blueprint = z.infer<typeof blueprint>;

/** What a module's fields hold. */
export type Mapper = NonNullable<ScenarioNode['mapper']>;
