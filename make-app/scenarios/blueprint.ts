/**
 * The parts of a scenario as Make imports and exports it.
 * Source: integromat/make-skills, "Blueprint construction"; exported scenarios.
 */

/** A value that a person would have typed or mapped. */
export type Mapped = string | number | boolean | { readonly [key: string]: Mapped };

/**
 * Whether an expression gives a text. Only this comparison, as nothing documents what the others are
 * called in a blueprint, or what "exists" makes of an empty text.
 */
export interface FilterCondition {
  readonly a: string;
  readonly o: 'text:equal';
  readonly b: string;
}

/** Lets a bundle through when every condition of one of the lists holds. */
export interface Filter {
  readonly name: string;
  readonly conditions: readonly (readonly FilterCondition[])[];
}

export interface ScenarioNode {
  readonly id: number;
  /** `app:module`; for a custom app `app#name-in-make:module`. */
  readonly module: string;
  readonly version: 1;
  /** Never a connection: who imports the scenario is asked for theirs. */
  readonly parameters: Readonly<Record<string, Mapped>>;
  readonly mapper: Readonly<Record<string, Mapped>>;
  readonly filter?: Filter;
  readonly routes?: readonly { readonly flow: readonly ScenarioNode[] }[];
  readonly onerror?: readonly ScenarioNode[];
  readonly metadata: {
    readonly designer: { readonly x: number; readonly y: number; readonly name?: string };
  };
}

export interface Blueprint {
  readonly name: string;
  readonly flow: readonly ScenarioNode[];
  readonly metadata: object;
}

/** Columns and rows of the canvas, so that nothing lies on top of something else. */
export const at = (column: number, row = 0, name?: string): ScenarioNode['metadata'] => ({
  designer: { x: column * 300, y: row * 300, ...(name === undefined ? {} : { name }) },
});

/** A value of an earlier module, as it is. */
export const from = (id: number, ...path: readonly string[]): string =>
  `{{${[id, ...path].join('.')}}}`;

/**
 * `dlq`: incomplete executions are stored, without which no Break handler works.
 * Source: help.make.com, "Break error handler".
 */
const scenario = {
  roundtrips: 1,
  maxErrors: 3,
  autoCommit: true,
  autoCommitTriggerLast: true,
  sequential: false,
  confidential: false,
  dataloss: false,
  dlq: true,
  freshVariables: false,
};

export const blueprint = (name: string, flow: readonly ScenarioNode[]): Blueprint => ({
  name,
  flow,
  metadata: { instant: true, version: 1, scenario, designer: { orphans: [] } },
});
