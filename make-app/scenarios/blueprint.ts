/**
 * The parts of a scenario as Make imports and exports them.
 * Source: integromat/make-skills, "Blueprint construction"; exported scenarios.
 */

/** A value that a person would type or map. */
export type Mapped =
  | string
  | number
  | boolean
  | readonly Mapped[]
  | { readonly [key: string]: Mapped };

/**
 * Whether an expression returns a text. Only this comparison is used, because Make doesn't document
 * the names of the others in a blueprint, or whether an empty text "exists".
 */
export interface FilterCondition {
  readonly a: string;
  readonly o: 'text:equal';
  readonly b: string;
}

/** Passes a bundle if every condition in one of the lists is true. */
export interface Filter {
  readonly name: string;
  readonly conditions: readonly (readonly FilterCondition[])[];
}

export interface ScenarioNode {
  readonly id: number;
  /** `app:module`, or for a custom app `app#name-in-make:module`. */
  readonly module: string;
  readonly version: 1;
  /** Never a connection: Make asks for one when the scenario is imported. */
  readonly parameters: Readonly<Record<string, Mapped>>;
  /** A router has none. Source: integromat/make-blueprints, its validator. */
  readonly mapper: Readonly<Record<string, Mapped>> | null;
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
