/** A scenario as Make exports and imports it, as far as this runtime can run it. */
import * as z from 'zod';

const values = z.record(z.string(), z.unknown());

const condition = z.strictObject({ a: z.string(), o: z.literal('text:equal'), b: z.string() });

/** A bundle passes when every condition of one of the lists holds. */
const filter = z.strictObject({
  name: z.string(),
  conditions: z.array(z.array(condition).min(1)).min(1),
});

export const node = z.strictObject({
  id: z.int().positive(),
  /** `app:module`, or for a custom app `app#name-in-make:module`. */
  module: z.string(),
  version: z.literal(1),
  parameters: values.default({}),
  mapper: values.nullish().transform((mapper) => mapper ?? {}),
  filter: filter.optional(),
  get routes() {
    return z.array(z.strictObject({ flow: z.array(node) })).optional();
  },
  get onerror() {
    return z.array(node).optional();
  },
  metadata: z.looseObject({}).optional(),
});

const settings = z.object({
  /** Whether what fails is kept under Incomplete executions. */
  dlq: z.boolean(),
  /** One run at a time, which changes what happens after an error. */
  sequential: z.literal(false),
});

const scenario = z.object({
  flow: z.tuple([node], node),
  metadata: z.object({ instant: z.literal(true), scenario: settings }),
});

export type ScenarioNode = z.infer<typeof node>;
export type Filter = z.infer<typeof filter>;

export interface Scenario {
  /** What starts it, and what follows. */
  readonly trigger: ScenarioNode;
  readonly flow: readonly ScenarioNode[];
  readonly storesIncomplete: boolean;
}

const directives = ['Break', 'Commit', 'Ignore', 'Resume', 'Rollback'] as const;

export type DirectiveName = (typeof directives)[number];

export const directiveOf = ({ module }: ScenarioNode): DirectiveName | undefined =>
  directives.find((name) => module === `builtin:${name}`);

const everyNode = (nodes: readonly ScenarioNode[]): readonly ScenarioNode[] =>
  nodes.flatMap((one) => [
    one,
    ...everyNode(one.onerror ?? []),
    ...everyNode((one.routes ?? []).flatMap(({ flow }) => flow)),
  ]);

/**
 * Source: https://help.make.com/break-error-handler ("you have to enable incomplete executions").
 * @throws {Error} that says what this runtime does not run
 */
export const readScenario = (blueprint: unknown): Scenario => {
  const { flow, metadata } = scenario.parse(blueprint);
  const [trigger, ...rest] = flow;
  const { dlq } = metadata.scenario;
  if (trigger.module !== 'gateway:CustomWebHook')
    throw new Error(`A scenario starts with a webhook here, not with '${trigger.module}'.`);
  if (!dlq && everyNode(rest).some((one) => directiveOf(one) === 'Break'))
    throw new Error('A Break handler needs incomplete executions, which this scenario turns off.');
  return { trigger, flow: rest, storesIncomplete: dlq };
};
