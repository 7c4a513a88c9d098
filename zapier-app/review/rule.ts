/** One check or publishing rule, and what comes of it. */
import type { Definition } from './definition.ts';
import type { Listing } from '../publish/listing.ts';

/** What the API itself asks for, by the key of the action that sends it. */
export interface ApiNeeds {
  readonly plan: 'all' | 'premier';
  readonly required: readonly string[];
  /** Fields of which at least one must be filled. */
  readonly oneOf: readonly string[];
}

export interface Built {
  readonly definition: Definition;
  readonly schemaErrors: readonly { readonly property: string; readonly message: string }[];
  /** Versions of zapier-platform-core and -cli: as `package.json` pins them, and as installed. */
  readonly core: { readonly pinned: string; readonly installed: string };
  readonly cli: { readonly pinned: string };
  /** The bundle that Zapier runs, as text. */
  readonly code: string;
  readonly api: Readonly<Record<string, ApiNeeds>>;
  readonly listing: Listing;
}

export interface Finding {
  /** A path such as `creates.record_claim.inputFields.email.helpText`. */
  readonly where: string;
  readonly says: string;
}

export interface ZapierRule {
  /** Zapier's own id (`D001`), or ours (`G01`) for what only its guidelines say. */
  readonly id: string;
  readonly title: string;
  /** Why it can't be met: then what it finds is a warning. */
  readonly unmet?: string;
  readonly check: (built: Built) => readonly Finding[];
}

export interface ZapierOutcome {
  readonly rule: ZapierRule;
  readonly is: 'passed' | 'warning' | 'failed';
  readonly findings: readonly Finding[];
}

const judge = (rule: ZapierRule, built: Built): ZapierOutcome => {
  const findings = rule.check(built);
  const worst = rule.unmet === undefined ? 'failed' : 'warning';
  return { rule, findings, is: findings.length === 0 ? 'passed' : worst };
};

export const judgeAll = (rules: readonly ZapierRule[], built: Built): readonly ZapierOutcome[] =>
  rules.map((rule) => judge(rule, built));
