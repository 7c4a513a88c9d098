/** The engine of both reviews: rules over what was built, and what comes of each. */

export interface Finding {
  /** The component and the place in it: `recordClaim.mappableParams.email.help`. */
  readonly where: string;
  readonly says: string;
}

export interface Rule<Subject> {
  /** The platform's own id (`D001`) or ours (`G01`), where the platform numbers its rules. */
  readonly id?: string;
  readonly title: string;
  /** Why it can't be met: then what it finds is a warning. */
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
