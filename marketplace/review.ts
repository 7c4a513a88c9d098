/** Runs the rules of both reviews on what was built. */

export interface Finding {
  /** The component and the place in it, such as `recordClaim.mappableParams.email.help`. */
  readonly where: string;
  readonly says: string;
}

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

const judge = <Subject>(rule: Rule<Subject>, subject: Subject): Outcome => {
  const findings = rule.check(subject);
  const worst = rule.unmet === undefined ? 'failed' : 'warning';
  return { rule, findings, is: findings.length === 0 ? 'passed' : worst };
};

export const judgeAll = <Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
): readonly Outcome[] => rules.map((rule) => judge(rule, subject));

export const hasFailed = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some(({ is }) => is === 'failed');
