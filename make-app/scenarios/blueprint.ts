/** The parts of a scenario as Make imports and exports them. */
import type { Blueprint, ScenarioNode } from '../format/blueprint.ts';

/** What a module's fields hold. */
export type Mapper = NonNullable<ScenarioNode['mapper']>;

/** A position on the canvas, in columns and rows, so that modules don't overlap. */
export const at = (column: number, row = 0, name?: string): ScenarioNode['metadata'] => ({
  designer: { x: column * 300, y: row * 300, ...(name === undefined ? {} : { name }) },
});

/** A value from an earlier module. */
export const from = (id: number, ...path: readonly string[]): string =>
  `{{${[id, ...path].join('.')}}}`;

/**
 * `dlq`: incomplete executions are stored, which Break handlers require.
 * Source: help.make.com, "Break error handler".
 */
const scenario = {
  roundtrips: 1,
  maxErrors: 3,
  autoCommit: true,
  autoCommitTriggerLast: true,
  sequential: false as const,
  confidential: false,
  dataloss: false,
  dlq: true,
  freshVariables: false,
};

export const blueprint = (name: string, flow: Blueprint['flow']): Blueprint => ({
  name,
  flow,
  metadata: { instant: true, version: 1, scenario, designer: { orphans: [] } },
});
