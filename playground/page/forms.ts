/** The parts of both platforms' forms, in the platforms' own terms. */
import type { Parameter } from '../../make-app/format/parameter.ts';

export interface ZapierField {
  readonly key: string;
  readonly label?: string | undefined;
  readonly helpText?: string | undefined;
  readonly type?: string | undefined;
  readonly required?: boolean | undefined;
  readonly default?: unknown;
  readonly placeholder?: string | undefined;
  /** Value → what the user reads. */
  readonly choices?: Readonly<Record<string, string>> | undefined;
  /** Zapier fills it in by itself and does not show it. */
  readonly computed?: boolean | undefined;
  readonly children?: readonly ZapierField[] | undefined;
}

export interface ZapierForm {
  readonly key: string;
  readonly noun: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly ZapierField[];
  /** The labels of what later steps can map. */
  readonly outputs: readonly string[];
}

export interface MakeForm {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly connection: string;
  readonly parameters: readonly Parameter[];
  /** The labels of what later modules can map. */
  readonly outputs: readonly string[];
  /** The keys of the body that it sends; none where the body is one expression. */
  readonly bodyKeys: readonly string[];
}
