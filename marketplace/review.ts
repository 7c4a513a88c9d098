/** Runs the rules of both reviews on what was built. */

/** A part of what was built, and where it is: `recordClaim.mappableParams.email`. */
export interface Placed<Value> {
  readonly where: string;
  readonly value: Value;
}

export interface Finding {
  readonly where: string;
  readonly says: string;
}

/** What is wrong with a part, in one sentence or several. */
export type Faults = string | false | undefined | readonly (string | false | undefined)[];

export interface Rule<Subject> {
  /** The platform's ID (`D001`) or this project's (`G01`), if the platform's rules have IDs. */
  readonly id?: string;
  readonly title: string;
  /** Why the rule can't be met. Its findings are then warnings. */
  readonly unmet?: string;
  readonly check: (subject: Subject) => readonly Finding[];
}

export interface Outcome {
  readonly rule: Pick<Rule<never>, 'id' | 'title' | 'unmet'>;
  readonly is: 'passed' | 'warning' | 'failed';
  readonly findings: readonly Finding[];
}

export const findingsIn = <Value>(
  parts: readonly Placed<Value>[],
  faultsOf: (value: Value) => Faults,
): readonly Finding[] =>
  parts.flatMap(({ where, value }) =>
    [faultsOf(value)].flat().flatMap((says) => (says ? [{ where, says }] : [])),
  );

/** For a rule about the whole: it's the only part. */
export const at =
  (where: string) =>
  <Subject>(value: Subject): readonly Placed<Subject>[] => [{ where, value }];

export const judgeAll = <Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
): readonly Outcome[] =>
  rules.map((rule) => {
    const findings = rule.check(subject);
    const worst = rule.unmet === undefined ? 'failed' : 'warning';
    return { rule, findings, is: findings.length === 0 ? 'passed' : worst };
  });

export const hasFailed = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some(({ is }) => is === 'failed');
