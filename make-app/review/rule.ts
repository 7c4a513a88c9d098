/** One rule of Make's review, and what comes of it. */
import type { MakeApp } from './read.ts';

export interface Finding {
  /** The component and the place in it: `recordClaim.mappableParams.email.help`. */
  readonly where: string;
  readonly says: string;
}

export interface MakeRule {
  readonly title: string;
  /** Why it can't be met: then what it finds is a warning. */
  readonly unmet?: string;
  readonly check: (app: MakeApp) => readonly Finding[];
}

export interface MakeOutcome {
  readonly title: string;
  readonly unmet?: string;
  readonly is: 'passed' | 'warning' | 'failed';
  readonly findings: readonly Finding[];
}

export const judge = (rule: MakeRule, app: MakeApp): MakeOutcome => {
  const { title, unmet } = rule;
  const findings = rule.check(app);
  const worst = unmet === undefined ? 'failed' : 'warning';
  return {
    title,
    ...(unmet === undefined ? {} : { unmet }),
    is: findings.length === 0 ? 'passed' : worst,
    findings,
  };
};
